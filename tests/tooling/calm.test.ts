import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../src/', import.meta.url);
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(tsx?|css)$/.test(file))
  .map((file) => ({ file, text: readFileSync(new URL(file, root), 'utf8') }));

const filesWith = (pattern: RegExp): readonly string[] =>
  sources.flatMap(({ file, text }) => (pattern.test(text) ? [file] : [])).sort();

/** Each waits for the machine, never for the person: none takes a message away or ends what somebody is doing. */
const TIMERS = [
  'app/main.ts', // lets the page be painted before the app begins
  'app/older-browsers.ts', // gives old browsers AbortSignal.timeout
  'app/window-pen.ts', // whether another window answers
  'features/start/use-slow.ts', // shows words once reading takes long
  'pdf/render.ts', // lets the page draw between two papers
  'persistence/pouch-watch.ts', // gathers changes of other windows
  'persistence/within-time.ts', // a storage that does not answer
  'shell/save-file.ts', // frees a file that was handed out
  'tables/read-table-file.ts', // a table that takes too long to read
];

test('no message vanishes by itself and nothing is limited in time: every timer is known', () => {
  expect(filesWith(/\bset(Timeout|Interval)\(/)).toEqual(TIMERS);
});

test('nothing is animated, plays by itself, vibrates or has to be dragged', () => {
  expect(filesWith(/@keyframes|\banimation(-name)?:|scroll-behavior: smooth|behavior: 'smooth'/)).toEqual([]);
  expect(filesWith(/<(audio|video|marquee)\b|\bnew Audio\(|\bautoPlay\b|\.vibrate\(|AudioContext/)).toEqual(
    [],
  );
  expect(filesWith(/\bdraggable\b|\bonDragStart\b|type="range"/)).toEqual([]);
});

test('what fades takes its time from the one token that a person can switch off', () => {
  const fading = sources.filter(({ file, text }) => file.endsWith('.css') && /\btransition:/.test(text));
  expect(fading.filter(({ text }) => !/transition: [\w-]+ var\(--fade\);/.test(text))).toEqual([]);
});
