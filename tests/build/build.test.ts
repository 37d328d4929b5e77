import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { askedFirst, firstLoad } from '../../scripts/first-load.mjs';
import { fingerprint, parseHeadersFile } from '../../scripts/headers.mjs';
import { builtFiles, inlineScripts, packedSize, policyOf } from './read-build.ts';

const kibibytes = (bytes: number): number => Math.ceil(bytes / 1024);
const page = readFileSync('dist/index.html', 'utf8');
const single = readFileSync('dist-file/linti.html', 'utf8');

describe('the weight of the hosted site', () => {
  it('counts every step of the start, in the order in which the entry takes them', () => {
    const entry = readFileSync('src/app/main.ts', 'utf8');
    const asked = [...entry.matchAll(/import\('([^']+)'\)/g)].map(([, name = '']) =>
      name.startsWith('.') ? path.posix.join('src/app', name) : `node_modules/${name}`,
    );
    expect(asked).toEqual(askedFirst.map((module) => module.replace(/\.\w+$/, '')));
  });

  it('leaves the paper maker and the fonts for later', () => {
    const first = firstLoad().filter((file) => file.endsWith('.js'));
    for (const file of first)
      expect(readFileSync(`dist/${file}`, 'utf8')).not.toMatch(/PDFDocument|FontDescriptor/);
    expect(firstLoad().filter((file) => file.endsWith('.font'))).toEqual([]);
  });

  it('is 80 KiB at most for the card on a household’s phone, its picture included', () => {
    const files = builtFiles().filter((file) => file.startsWith('h/') && !file.endsWith('.md'));
    expect(files).toContain('h/index.html');
    expect(kibibytes(files.reduce((sum, file) => sum + packedSize(file), 0))).toBeLessThanOrEqual(80);
  });

  /** Kibibytes as sent. What is large is asked for when it is needed, and by name, so that it cannot grow unseen. */
  const large: Readonly<Record<string, number>> = {
    'first-client': 70,
    'typeset-beside': 430,
    pdf: 160,
    'pdf.worker': 400,
    'read-table-file': 140,
  };
  const EACH = 64;
  const nameOf = (file: string): string => path.basename(file).replace(/-[\w-]{8}\.js$/, '');

  it('is 64 KiB at most for any one script, a page’s or a shared one, but for those that are named', () => {
    const scripts = builtFiles().filter((file) => file.endsWith('.js'));
    expect(scripts.filter((file) => /Page-/.test(file)).length).toBeGreaterThan(10);
    const heavy = scripts.filter((file) => kibibytes(packedSize(file)) > (large[nameOf(file)] ?? EACH));
    expect(heavy.map((file) => `${file}: ${kibibytes(packedSize(file))} KiB`)).toEqual([]);
  });
});

describe('the single file', () => {
  it('asks for nothing beside itself', () => {
    const markup = single.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<style[\s\S]*?<\/style>/g, '');
    expect(markup).not.toMatch(/<script|<link rel="(stylesheet|modulepreload|manifest)"/);
    expect(markup).not.toMatch(/(src|href)="(?!data:)/);
    for (const script of inlineScripts(single)) expect(script).not.toMatch(/import\(["'`]\.\//);
  });

  it('carries the fonts', () => {
    for (const font of ['song', 'songTitle', 'hei']) expect(single).toContain(`id="font-${font}"`);
  });
});

describe('the licences of what is given on', () => {
  const required = ['react-dom', 'pdfmake', '@e965/xlsx', 'SIL Open Font License'];

  it.each(required)('travel with the site and with the single file: %s', (name) => {
    expect(readFileSync('dist/licenses.md', 'utf8')).toContain(name);
    expect(single.slice(single.indexOf('id="licences"'))).toContain(name);
  });
});

describe('the security policy', () => {
  it.each([
    ['the site', page],
    ['the single file', single],
  ])('of %s names every script that stands in the page, and allows no other', (_name, html) => {
    const scripts = inlineScripts(html);
    const policy = policyOf(html).replaceAll('&#39;', "'");
    const [, forScripts = ''] = /script-src ([^;]*)/.exec(policy) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(forScripts).toContain(fingerprint(script));
    expect(forScripts).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
    expect(policy).toContain("default-src 'none'");
  });

  it('is sent as a header too, with what a page cannot say of itself', () => {
    const headers = parseHeadersFile(readFileSync('dist/_headers', 'utf8'));
    expect(headers['Content-Security-Policy']).toBe(`${policyOf(page)}; frame-ancestors 'none'`);
    expect(headers['Referrer-Policy']).toBe('no-referrer');
  });

  it('is not undermined by code made from strings', () => {
    const scripts = builtFiles().filter((file) => file.endsWith('.js'));
    const undermining = scripts.filter((file) =>
      /[^.\w$]eval\(|new Function\(/.test(readFileSync(`dist/${file}`, 'utf8')),
    );
    expect(undermining).toEqual([]);
  });
});

describe('the boot script', () => {
  it('is written so that the browsers it turns away can read it', () => {
    const code = readFileSync('src/boot/boot.js', 'utf8').replace(/\/\/.*$/gm, '');
    expect(code).not.toMatch(/=>|\b(const|let|class|async|await)\b|`|\?\?|\?\.|\.\.\./);
  });
});
