import { checkCode } from '../domain/kernel/digest';
import { err, ok, type Result } from '../domain/kernel/result';
import type { Card } from './card';
import { cardCodec } from './card-codec';

/** What the text of a card may weigh, so that a phone reads its square off paper. */
export const MOST_BYTES = 500;

/** The layout of the bytes; the first character of every card. A newer layout gets the next number. */
const FORMAT = '1';

/** How many characters of the check code follow the bytes. */
const CHECK = 6;

/** Why a text is no card: cut short or altered, or made by another version of the app. */
export type CardFault = { readonly kind: 'empty' | 'damaged' | 'older' | 'newer' };

/**
 * A card as the text behind `#` in its address: letters, figures, `-` and `_`, with a check of its own, 500 bytes at
 * the most. Where that is too little, the long name of the place gives way first, then what the other floors bear; never the
 * household's own amounts.
 */
export function encodeCard(card: Card): string {
  const texts = shorterAndShorter(card).map(textOf);
  const fitting = texts.find((text) => text.length <= MOST_BYTES);
  if (fitting === undefined) throw new RangeError(`A card of ${texts.at(-1)?.length} bytes.`);
  return fitting;
}

/** Reads a card back; strictly, so that what reads at all is what was written, to the letter. */
export function decodeCard(text: string): Result<Card, CardFault> {
  if (text === '') return err({ kind: 'empty' });
  const format = text.charAt(0);
  if (/^\d$/.test(format) && format !== FORMAT) return err({ kind: format < FORMAT ? 'older' : 'newer' });
  const bytes = bytesOf(text.slice(1, -CHECK));
  const taken = bytes === null ? null : cardCodec.take(bytes, 0);
  const isWhole = taken !== null && taken.end === bytes?.length && textOf(taken.value) === text;
  return isWhole ? ok(taken.value) : err({ kind: 'damaged' });
}

function textOf(card: Card): string {
  const body = `${FORMAT}${packed(cardCodec.put(card))}`;
  return `${body}${checkCode(body).replace('-', '').slice(0, CHECK)}`;
}

const packed = (bytes: readonly number[]): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

function bytesOf(text: string): Uint8Array | null {
  if (!/^[\w-]+$/.test(text) || text.length % 4 === 1) return null;
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

function shorterAndShorter(card: Card): readonly Card[] {
  const shorter = { ...card, place: last(card.place, 16), contact: first(card.contact, 40) };
  const plain = { ...shorter, floors: card.floors.map((floor) => ({ ...floor, coefficient: null })) };
  const bare = { ...plain, yearly: { ...card.yearly, split: '' }, rule: first(card.rule, 16) };
  const own = {
    ...bare,
    floors: [],
    room: first(card.room, 12),
    owner: first(card.owner, 8),
    scheme: { ...card.scheme, name: first(card.scheme.name, 8) },
  };
  return [card, shorter, plain, bare, own, { ...own, formula: '' }];
}

const first = (text: string, length: number): string => Array.from(text).slice(0, length).join('');
const last = (text: string, length: number): string => Array.from(text).slice(-length).join('');
