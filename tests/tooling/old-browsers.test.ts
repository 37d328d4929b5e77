import { describe, expect, it } from 'vitest';
import { newerNames } from '../old-browsers/newer-names.ts';
import { scanScript } from '../old-browsers/scan-script.ts';
import { scanStyle } from '../old-browsers/scan-style.ts';

const names = newerNames();

describe('the scan of scripts for old browsers', () => {
  it.each([
    ['Object.groupBy(list, key)', 'Object.groupBy'],
    ['list.toSorted()', '.toSorted()'],
    ['list.findLast(f).toSpliced(1)', '.toSpliced()'],
    ['const { promise } = Promise.withResolvers()', 'Promise.withResolvers'],
    ['URL.canParse(text)', 'URL.canParse'],
    ['a.union(b)', '.union()'],
    ['Array.fromAsync(source)', 'Array.fromAsync'],
    ['AbortSignal.timeout(50)', 'AbortSignal.timeout'],
    ['new Intl.DurationFormat("zh")', 'Intl.DurationFormat'],
    ['new OffscreenCanvas(1, 1)', 'OffscreenCanvas'],
    ['window.navigation.navigate(here)', 'window.navigation'],
    ['document.startViewTransition(f)', 'document.startViewTransition'],
    ['node.checkVisibility()', '.checkVisibility()'],
    ['class A { static { start() } }', 'static block of a class'],
    ['start("(function(){window.navigation.navigate(here)})()")', 'window.navigation'],
    ['text.replace(/(?<=¥)\\d+/, "")', 'look-behind'],
    ['new RegExp("(?<!a)b")', 'look-behind in a string'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a sample of code
    ['new RegExp(`(?<=${sign})b`)', 'look-behind in a string'],
  ])('finds %s', (code, name) => {
    expect(scanScript(code, names)).toContain(name);
  });

  it.each(['text.match(/[\\p{L}--[a-z]]/v)', 'using file = open()', 'const a = {'])(
    'says that %s cannot be read',
    (code) => {
      expect(scanScript(code, names)).toEqual([expect.stringContaining('cannot be read')]);
    },
  );

  it.each([
    'structuredClone(value)',
    'list.at(-1)?.replaceAll("a", "b") ?? list.findLast(f)',
    'if (typeof OffscreenCanvas === "undefined") stop()',
    'class A { #a = 1; static b = 2; has(x) { return #a in x } }',
    'await import("./a.js"); x ||= 1_000n',
    'Object.hasOwn(a, "b")',
  ])('has nothing to say about %s', (code) => {
    expect(scanScript(code, names)).toEqual([]);
  });
});

describe('the scan of styles for old browsers', () => {
  it.each([
    ['.a { & .b { color: red } }', 'a nested rule'],
    ['.a:has(.b) { color: red }', ':has'],
    ['@container (min-width: 1px) { .a { color: red } }', '@container'],
    ['.a { container-type: inline-size }', 'container-type'],
    ['.a { width: 10lh }', 'lh'],
    ['.a { width: 10cqw }', 'cqw'],
    ['.a { color: color-mix(in srgb, red, blue) }', 'color-mix()'],
    ['.a { color: oklch(40% 0.2 30) }', 'oklch()'],
    ['@media (width >= 600px) { .a { color: red } }', 'a range in a media query'],
    ['.a { text-wrap: balance }', 'text-wrap'],
    ['@scope (.a) { .b { color: red } }', '@scope'],
    ['.a::view-transition { color: red }', ':view-transition'],
  ])('finds what is newer in %s', (sheet, name) => {
    expect(scanStyle(sheet)).toContain(name);
  });

  it.each([
    '.a:is(.b, .c):not(.d) > ::before { gap: clamp(1px, 2vw, 3px); inset: 0; aspect-ratio: 1 }',
    '@media (min-width: 600px) and (prefers-reduced-motion: reduce) { .a { display: grid } }',
    '@supports (display: grid) { .a { color: var(--ink, rgb(1 2 3 / 50%)) } }',
    '.a:focus-visible { margin-inline: 1rem }',
  ])('has nothing to say about %s', (sheet) => {
    expect(scanStyle(sheet)).toEqual([]);
  });
});
