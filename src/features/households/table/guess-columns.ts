import { parseArea } from '../../../text/parse';
import { sourceOf } from '../columns';
import type { Field } from './headers';
import type { Cells } from './line';

/** Which column of a table without headings holds what, judged by what stands in it. The room is known. */
export function guessColumns(body: Cells, room: number): ReadonlyMap<Field, number> {
  const width = body.reduce((widest, row) => Math.max(widest, row.length), 0);
  const free = Array.from({ length: width }, (_, index) => index).filter((index) => index !== room);
  const taken = new Map<Field, number>([['room', room]]);
  const take = (field: Field, fits: (text: string) => boolean): void => {
    const index = free.find((each) => ![...taken.values()].includes(each) && mostly(body, each, fits));
    if (index !== undefined) taken.set(field, index);
  };
  take('phone', (text) => /^\+?\d[\d\- ]{6,}$/.test(text));
  take('area', (text) => text.includes('.') && looksLikeArea(text));
  if (!taken.has('area')) take('area', (text) => looksLikeArea(text));
  take('source', (text) => sourceOf(text) !== null);
  take('owner', (text) => NAME.test(text));
  take('coOwners', (text) => NAME.test(text));
  return taken;
}

const NAME = /^[\p{Script=Han}·、,，/\s（）()]{2,}$/u;

/** A flat: ordinals and floors, which tables carry too, are smaller. */
function looksLikeArea(text: string): boolean {
  const parsed = parseArea(text);
  return parsed.ok && parsed.value >= 2000 && parsed.value <= 100_000;
}

/** Whether more than half of what is filled in fits; an empty column fits nothing. */
function mostly(body: Cells, index: number, fits: (text: string) => boolean): boolean {
  const filled = body.map((row) => (row[index] ?? '').normalize('NFKC').trim()).filter((text) => text !== '');
  return filled.filter(fits).length * 2 > filled.length;
}
