import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** WCAG 2.2 relative luminance and contrast ratio of two #rrggbb colours. */
const luminance = (hex: string): number => {
  const channel = (start: number): number => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
};

const contrast = (one: string, other: string): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};

const screenTokens = (): ReadonlyMap<string, string> => {
  const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');
  const root = css.slice(css.indexOf(':root'), css.indexOf('html {'));
  return new Map([...root.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map((m) => [m[1] ?? '', m[2] ?? '']));
};

const colour = (name: string): string => {
  const value = screenTokens().get(name);
  if (value === undefined) throw new Error(`tokens.css has no colour --${name}`);
  return value;
};

const textPairs: readonly (readonly [text: string, ground: string])[] = [
  ['ink', 'white'],
  ['ink', 'paper'],
  ['ink', 'desk'],
  ['ink', 'primary-wash'],
  ['second-ink', 'white'],
  ['second-ink', 'paper'],
  ['second-ink', 'primary-wash'],
  ['primary', 'white'],
  ['primary', 'paper'],
  ['primary', 'primary-wash'],
  ['white', 'primary'],
  ['white', 'primary-pressed'],
  ['white', 'ink'],
  ['warning-ink', 'warning-fill'],
  ['error', 'white'],
  ['error', 'paper'],
  ['error', 'error-wash'],
  ['ink', 'focus'],
  ['white', 'state-agreed'],
  ['ink', 'state-unfunded'],
  ['ink', 'state-opposed'],
  ['ink', 'state-abstained'],
  ['ink', 'state-unreachable'],
];

test.each(textPairs)('%s on %s reads at 7:1 or better', (text, ground) => {
  expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(7);
});

const edgePairs: readonly (readonly [edge: string, ground: string])[] = [
  ['field-border', 'white'],
  ['field-border', 'paper'],
  ['warning-edge', 'warning-fill'],
  ['warning-edge', 'white'],
  ['error', 'white'],
  ['primary', 'white'],
  ['ink', 'focus'],
  ['focus', 'state-agreed'],
  ['ink', 'state-opposed'],
];

test.each(edgePairs)('the edge %s stands out on %s at 3:1 or better', (edge, ground) => {
  expect(contrast(colour(edge), colour(ground))).toBeGreaterThanOrEqual(3);
});

test('one of the two focus rings is visible on every ground', () => {
  for (const ground of [
    'white',
    'paper',
    'primary',
    'ink',
    'state-agreed',
    'state-opposed',
    'warning-fill',
  ]) {
    const best = Math.max(contrast(colour('focus'), colour(ground)), contrast(colour('ink'), colour(ground)));
    expect(best).toBeGreaterThanOrEqual(3);
  }
});
