/** Newer names that a build holds, and why an old browser does without them. */
export type Excuse = {
  /** Beginning of the name of the scripts that may hold them; `null` where the bundler decides which do. */
  readonly part: string | null;
  readonly names: readonly string[];
  readonly why: string;
};

export const EXCUSED_SCRIPTS: readonly Excuse[] = [
  {
    part: null,
    names: ['AbortSignal.timeout'],
    why: 'React Aria asks for it while an on-screen keyboard slides; src/app/older-browsers.ts adds it where it is missing',
  },
  {
    part: null,
    names: ['.checkVisibility()', '.getTextInfo()', '.toHex()', 'Error.captureStackTrace'],
    why: 'React Aria, noble-hashes, zod and fflate, each after asking whether it is there',
  },
  {
    part: null,
    names: ['.startViewTransition()'],
    why: 'React, for a component of its own that we do not use',
  },
  {
    part: null,
    names: ['window.trustedTypes'],
    why: 'the boot script, after asking whether it is there; written into the page itself',
  },
  {
    part: null,
    names: ['navigator.connection', 'window.open'],
    why: 'React asks whether the first is there; Safari on a phone opens what the second is given in its own way',
  },
  {
    part: 'MeetingPage',
    names: ['.requestFullscreen()', 'document.exitFullscreen', 'navigator.wakeLock'],
    why: 'asked about first; without them the meeting goes on in the window, and the screen may go dark',
  },
  {
    part: null,
    names: ['.createWritable()', '.moveBefore()'],
    why: 'our saving of files and React, each after asking whether it is there',
  },
  { part: null, names: ['.fileName()', '.take()'], why: 'methods of our own that go by these names' },
  { part: null, names: ['.stepDown()', '.stepUp()'], why: 'sentences of our catalogue go by these names' },
  {
    part: 'pdf',
    names: [
      'AbortSignal.any',
      'JSON.isRawJSON',
      'JSON.rawJSON',
      'Math.sumPrecise',
      'Promise.try',
      'Promise.withResolvers',
      'URL.parse',
      'Uint8Array.fromBase64',
      '.difference()',
      '.fromBase64()',
      '.getOrInsertComputed()',
      '.intersection()',
      '.setFromBase64()',
      '.setFromHex()',
      '.toBase64()',
      '.transferToFixedLength()',
      '.try()',
      '.with()',
    ],
    why: 'pdf.js in its legacy build brings each along where it is missing (tests/e2e/old-browsers.test.ts draws a paper without them)',
  },
  {
    part: 'pdf',
    names: [
      'CompressionStream',
      'DecompressionStream',
      'Float16Array',
      'ImageDecoder',
      'ImageDecoder.isTypeSupported',
      'OffscreenCanvas',
      'navigator.gpu',
    ],
    why: 'pdf.js asks first, or falls back on its own decoder when the call throws',
  },
  {
    part: 'pdf',
    names: ['.copyTo()', '.getMetadata()', '.getName()', '.grow()', '.isVisible()', '.take()', '.toArray()'],
    why: 'methods of classes of pdf.js that happen to go by these names',
  },
  {
    part: 'typeset-beside',
    names: ['Error.stackTraceLimit', 'Float16Array', 'Uint8Array.fromHex'],
    why: 'asked about first; the limit is set and read back, which hurts nobody',
  },
  {
    part: 'typeset-beside',
    names: ['.getName()', '.toArray()'],
    why: 'methods of fontkit that go by these names',
  },
];

export const EXCUSED_STYLES: readonly Excuse[] = [
  {
    part: null,
    names: ['cursor: not-allowed', 'cursor: pointer', 'cursor: progress', 'cursor: zoom-in'],
    why: 'a phone has none',
  },
  { part: null, names: ['outline'], why: 'Safari 15.4 draws it with square corners' },
  {
    part: null,
    names: ['(forced-colors)', 'forced-color-adjust', 'forced-color-adjust: none'],
    why: 'Safari has no such mode',
  },
  {
    part: null,
    names: ['print-color-adjust', 'print-color-adjust: exact'],
    why: 'stands beside its prefixed form, which the older ones know',
  },
  { part: null, names: ['text-size-adjust'], why: 'stands beside its prefixed form; only phones know it' },
  {
    part: null,
    names: ['text-wrap', 'text-wrap: pretty'],
    why: 'older ones leave a single character on a last line, as they do everywhere',
  },
  {
    part: null,
    names: ['@page', 'size'],
    why: 'papers are printed from PDF; a screen printed in Safari takes its own margins',
  },
];
