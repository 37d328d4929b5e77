import { type Codec, list, mapped } from './codec';

/** Blocks of characters that take two bytes, in the order of their numbers; together fewer than `ESCAPE`. */
const BLOCKS: readonly (readonly [first: number, last: number])[] = [
  [0x4e00, 0x9fff],
  [0x3000, 0x30ff],
  [0xff00, 0xffff],
  [0x2000, 0x2fff],
  [0x0080, 0x04ff],
];
const ESCAPE = 0x7fff;

const byte: Codec<number> = {
  put: (value) => [value],
  take: (bytes, at) => {
    const value = bytes[at];
    return value === undefined ? null : { value, end: at + 1 };
  },
};

/** Text with one byte a letter and two a Chinese character, where UTF-8 takes three; anything else takes four. */
export const shortText: Codec<string> = mapped(list(byte), bytesOf, textOf);

function bytesOf(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) => {
    if (unit < 0x80) return [unit];
    const number = numberOf(unit);
    return number === null ? [...pair(ESCAPE), unit >> 8, unit & 255] : pair(number);
  });
}

const pair = (number: number): readonly number[] => [0x80 | (number >> 8), number & 255];

function textOf(bytes: readonly number[]): string | null {
  const units: number[] = [];
  let at = 0;
  while (at < bytes.length) {
    const { unit, size } = unitAt(bytes, at);
    if (unit === null) return null;
    units.push(unit);
    at += size;
  }
  return String.fromCharCode(...units);
}

function unitAt(
  bytes: readonly number[],
  at: number,
): { readonly unit: number | null; readonly size: number } {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes.slice(at, at + 4);
  if (first < 0x80) return { unit: first, size: 1 };
  const number = ((first & 127) << 8) | second;
  return number === ESCAPE ? { unit: (third << 8) | fourth, size: 4 } : { unit: unitOf(number), size: 2 };
}

function numberOf(unit: number): number | null {
  let before = 0;
  for (const [first, last] of BLOCKS) {
    if (unit >= first && unit <= last) return before + unit - first;
    before += last - first + 1;
  }
  return null;
}

function unitOf(number: number): number | null {
  let before = 0;
  for (const [first, last] of BLOCKS) {
    const size = last - first + 1;
    if (number < before + size) return first + number - before;
    before += size;
  }
  return null;
}
