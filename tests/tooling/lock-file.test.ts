import { readFileSync } from 'node:fs';
import path from 'node:path';
import { satisfies } from 'semver';
import { describe, expect, it } from 'vitest';

type Entry = {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly hasInstallScript?: boolean;
  readonly engines?: { readonly node?: string };
};
type Lock = { readonly packages: Readonly<Record<string, Entry>> };

const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const manifest: { readonly [kind: string]: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
const packages = Object.entries(lock.packages).filter(([place]) => place !== '');
const named = ([place, { version }]: [string, Entry]): string => `${place}@${version}`;

describe('the packages of the lock file', () => {
  it('are there to be checked', () => {
    expect(packages.length).toBeGreaterThan(100);
  });

  it('run on the oldest Node that the project promises', () => {
    const refusing = packages.filter(
      ([, { engines, optional }]) => !optional && engines?.node && !satisfies('20.19.0', engines.node),
    );
    expect(refusing.map(named)).toEqual([]);
  });

  it('need no install script', () => {
    expect(packages.filter(([, entry]) => entry.hasInstallScript && !entry.optional).map(named)).toEqual([]);
  });

  it('are pinned by content and name no server', () => {
    const unpinned = packages.filter(([, { integrity, optional }]) => integrity === undefined && !optional);
    expect(unpinned.map(named)).toEqual([]);
    expect(packages.filter(([, { resolved }]) => resolved?.includes('http')).map(named)).toEqual([]);
  });

  it('name the native halves for every machine, without which npm 11 refuses the file', () => {
    const halves = packages.flatMap(([, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}),
    );
    const places = packages.map(([place]) => place);
    expect(halves.length).toBeGreaterThan(0);
    expect(halves.filter((name) => !places.some((place) => place.endsWith(`node_modules/${name}`)))).toEqual(
      [],
    );
  });

  it('are asked for by exact version', () => {
    const asked = { ...manifest['dependencies'], ...manifest['devDependencies'] };
    expect(Object.entries(asked).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('stay few where they reach the people who use the app', () => {
    expect(Object.keys(manifest['dependencies'] ?? {}).length).toBeLessThanOrEqual(20);
  });
});

describe('the licences of what people are given', () => {
  const allowed =
    'MIT Apache-2.0 BSD-2-Clause BSD-3-Clause 0BSD ISC OFL-1.1 Unlicense Zlib BlueOak-1.0.0'.split(' ');
  const choicesOf = (expression: string): readonly (readonly string[])[] =>
    expression
      .replace(/[()]/g, '')
      .split(' OR ')
      .map((choice) => choice.split(' AND '));
  const isAllowed = (expression = ''): boolean =>
    choicesOf(expression).some((choice) => choice.every((licence) => allowed.includes(licence)));
  /** Packages whose manifest names no licence, and what their licence file says. */
  const read: Readonly<Record<string, RegExp>> = {
    'node_modules/png-js': /MIT License|Permission is hereby granted, free of charge/,
  };
  const given = packages.filter(([, { dev, optional }]) => !dev && !optional);

  it('allow giving it on without conditions on our own text', () => {
    const others = given.filter(([place, { license }]) => !isAllowed(license) && read[place] === undefined);
    expect(others.map(([place, { license }]) => `${place}: ${license}`)).toEqual([]);
  });

  /** What only works on the app asks for may bind whoever changes it, never whoever uses or passes on the app. */
  it('let the tools around the app be run and passed on too', () => {
    const ofTools = [...allowed, 'MIT-0', 'CC0-1.0', 'CC-BY-4.0', 'Python-2.0', 'MPL-2.0'];
    /** A spreadsheet to race against in the benchmarks; no line of it is bundled or committed. */
    const measuredAgainst = ['node_modules/hyperformula'];
    const unnamed = /\/png-js$|@react-aria\/optimize-locales-plugin$|parse-cache-control$/;
    const others = packages.filter(
      ([place, { license = '' }]) =>
        !measuredAgainst.includes(place) &&
        !(license === '' && unnamed.test(place)) &&
        !choicesOf(license).some((choice) => choice.every((licence) => ofTools.includes(licence))),
    );
    expect(others.map(([place, { license }]) => `${place}: ${license}`)).toEqual([]);
  });

  it.each(Object.entries(read))('%s says so in its licence file', (place, words) => {
    expect(readFileSync(path.join(place, 'LICENSE'), 'utf8')).toMatch(words);
  });

  it('cover the fonts by the open font licence', () => {
    for (const font of ['noto-sans-sc', 'noto-serif-sc']) {
      const place = `node_modules/@expo-google-fonts/${font}`;
      expect(lock.packages[place]?.license).toContain('OFL-1.1');
      expect(readFileSync(path.join(place, 'LICENSE_FONT'), 'utf8')).toContain('SIL OPEN FONT LICENSE');
    }
  });
});
