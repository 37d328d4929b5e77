import { readFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';
import { prepareFonts } from '../fonts.mjs';
import { contentSecurityPolicy } from '../headers.mjs';
import { encodeBase85 } from './base85.ts';
import { licencesFile } from './licences-plugin.ts';
import { afterCharset, policyElement } from './page-plugin.ts';

/** Folds the whole build into one html file that opens by a double click: `fetch` and `import()` fail there. */
export function singleFilePlugin(fileName: string): Plugin {
  return {
    name: 'linti-single-file',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const page = takeAsset(bundle, 'index.html');
        const html = await foldIn(page, bundle);
        const left = Object.keys(bundle);
        if (left.length > 0) this.error(`The single file would need neighbours: ${left.join(', ')}`);
        this.emitFile({ type: 'asset', fileName, source: html });
      },
    },
  };
}

async function foldIn(page: string, bundle: Rolldown.OutputBundle): Promise<string> {
  const styles: string[] = [];
  const scripts: string[] = [];
  const withoutLinks = page
    .replace(/\s*<link rel="manifest"[^>]*>/, '')
    .replace(/\s*<link rel="modulepreload"[^>]*>/g, '')
    .replace(/(<link rel="icon"[^>]*href=")[^"]*"/, (_all, start: string) => `${start}${icon()}"`)
    .replace(/\s*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (_all, name: string) => {
      styles.push(takeAsset(bundle, name));
      return '';
    })
    .replace(/\s*<script type="module"[^>]*src="\.\/([^"]+)"[^>]*><\/script>/g, (_all, name: string) => {
      scripts.push(inlineable(takeChunk(bundle, name)));
      return '';
    });
  const inlineScripts = [...bootScripts(withoutLinks), ...scripts];
  const head = [
    policyElement(contentSecurityPolicy({ inlineScripts, hosted: false })),
    ...styles.map((style) => `<style>${style.replaceAll('</style', '<\\/style')}</style>`),
  ];
  const tail = [
    textElement('licences', takeAsset(bundle, licencesFile)),
    ...(await fontElements()),
    ...scripts.map((script) => `<script type="module">${script}</script>`),
  ];
  return beforeEnd(afterCharset(withoutLinks, head), tail);
}

/** A function as replacement, since a dollar sign in minified code would be read as a pattern. */
function beforeEnd(html: string, elements: readonly string[]): string {
  return html.replace('</body>', () => `${elements.join('\n')}\n</body>`);
}

function bootScripts(html: string): readonly string[] {
  return [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
}

async function fontElements(): Promise<readonly string[]> {
  const fonts = await prepareFonts();
  return fonts.map(({ name, file }) => {
    const bytes = new Uint8Array(readFileSync(file));
    return `<script type="text/plain" id="font-${name}" data-bytes="${bytes.length}">${encodeBase85(bytes)}</script>`;
  });
}

/** Text that travels with the page without being shown or run. */
function textElement(id: string, text: string): string {
  return `<script type="text/plain" id="${id}">${text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')}</script>`;
}

/** The two sequences that would end or confuse a script element, written so that code means the same. */
function inlineable(code: string): string {
  return code.replaceAll('</script', '\\x3C/script').replaceAll('<!--', '\\x3C!--').trim();
}

function icon(): string {
  const svg = readFileSync(new URL('../../public/icon.svg', import.meta.url), 'utf8');
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function takeAsset(bundle: Rolldown.OutputBundle, name: string): string {
  const asset = bundle[name];
  if (asset?.type !== 'asset') throw new Error(`The build made no ${name}.`);
  delete bundle[name];
  return typeof asset.source === 'string' ? asset.source : Buffer.from(asset.source).toString('utf8');
}

function takeChunk(bundle: Rolldown.OutputBundle, name: string): string {
  const chunk = bundle[name];
  if (chunk?.type !== 'chunk') throw new Error(`The build made no ${name}.`);
  delete bundle[name];
  return chunk.code;
}
