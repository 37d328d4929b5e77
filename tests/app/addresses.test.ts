import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { routes } from '../../src/routes/routes';
import { addresses, everyRoute } from '../e2e/screens.ts';

const source = (file: string): string =>
  readFileSync(new URL(`../../src/app/${file}`, import.meta.url), 'utf8');

/** The patterns that the app has screens for, in both of its tables. */
const patterns = ['App.tsx', 'ProjectRoutes.tsx'].flatMap((file) =>
  [...source(file).matchAll(/<Route path="([^"]+)"/g)].map(([, pattern = '']) => pattern),
);

/** `/p/:project/door/:household?` as an expression. */
const matcher = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern.replace(/\/\*\?$/, '(/.*)?').replace(/\/:\w+(\?)?/g, (_, last) => (last ? '(/[^/]+)?' : '/[^/]+'))}$`,
  );

test('every route has an address that the browser tests look at', () => {
  expect(Object.keys(addresses).sort()).toEqual(Object.keys(routes).sort());
  expect(Object.values(addresses).filter((some) => some.length === 0)).toEqual([]);
});

test('every screen that the app has is among them', () => {
  expect(patterns.length).toBeGreaterThan(25);
  expect(patterns.filter((pattern) => !everyRoute.some((route) => matcher(pattern).test(route)))).toEqual([]);
});

test('no address falls through to a screen that answers to anything', () => {
  const own = patterns.filter((pattern) => !pattern.endsWith('*?'));
  const atHome = new Set([...addresses.start, ...addresses.home]);
  const stray = everyRoute.filter((route) => !own.some((pattern) => matcher(pattern).test(route)));
  expect(stray.filter((route) => !atHome.has(route))).toEqual([]);
});
