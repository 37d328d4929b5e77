import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXCUSED_SCRIPTS, EXCUSED_STYLES, type Excuse } from '../old-browsers/known.ts';
import { newerNames } from '../old-browsers/newer-names.ts';
import { scanScript } from '../old-browsers/scan-script.ts';
import { scanStyle } from '../old-browsers/scan-style.ts';
import { builtFiles, inlineScripts } from './read-build.ts';

type Findings = readonly (readonly [part: string, names: readonly string[]])[];

const single = readFileSync('dist-file/linti.html', 'utf8');
const names = newerNames();

/** The files of the site of a kind and what each holds; a file goes by its name without the fingerprint. */
const scanned = (ending: string, scan: (text: string) => readonly string[]): Findings =>
  builtFiles()
    .filter((file) => file.endsWith(ending))
    .map((file) => [
      path.basename(file).replace(/-[\w-]{8}\.\w+$/, ''),
      scan(readFileSync(path.join('dist', file), 'utf8')),
    ]);

const scripts: Findings = [
  ...scanned('.js', (code) => scanScript(code, names)),
  ...inlineScripts(readFileSync('dist/index.html', 'utf8')).map(
    (code) => ['boot', scanScript(code, names)] as const,
  ),
];
const styles = scanned('.css', scanStyle);

const isExcused = (excuses: readonly Excuse[], part: string, name: string): boolean =>
  excuses.some((excuse) => covers(excuse, part) && excuse.names.includes(name));

const covers = ({ part }: Excuse, file: string): boolean => part === null || file.startsWith(part);

const inTheWay = (findings: Findings, excuses: readonly Excuse[]): readonly string[] =>
  findings.flatMap(([part, found]) =>
    found.filter((name) => !isExcused(excuses, part, name)).map((name) => `${part}: ${name}`),
  );

const unneeded = (findings: Findings, excuses: readonly Excuse[]): readonly string[] =>
  excuses.flatMap((excuse) =>
    excuse.names.filter(
      (name) => !findings.some(([part, found]) => covers(excuse, part) && found.includes(name)),
    ),
  );

describe('what the oldest browsers are given', () => {
  it('is scripts that they can read and that ask nothing newer of them', () => {
    expect(scripts.length).toBeGreaterThan(20);
    expect(inTheWay(scripts, EXCUSED_SCRIPTS)).toEqual([]);
  });

  it('is styles that they know', () => {
    expect(styles.length).toBeGreaterThan(10);
    expect(inTheWay(styles, EXCUSED_STYLES)).toEqual([]);
  });

  it('holds each thing that is excused, so that no excuse outlives its reason', () => {
    expect(unneeded(scripts, EXCUSED_SCRIPTS)).toEqual([]);
    expect(unneeded(styles, EXCUSED_STYLES)).toEqual([]);
  });

  it('is in the single file what it is on the site', () => {
    const allowed = EXCUSED_SCRIPTS.flatMap((excuse) => excuse.names);
    const found = inlineScripts(single).flatMap((code) => scanScript(code, names));
    expect(found.filter((name) => !allowed.includes(name))).toEqual([]);
  });
});
