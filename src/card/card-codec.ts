import { type Area, area } from '../domain/building/area';
import { type Fen, fen } from '../domain/money/fen';
import type { Card, CardOdd, CardSums, CardYearly } from './card';
import { type Codec, count, mapped, oneOf, record, safe, signed } from './codec';
import { floors } from './floors-codec';
import { shortText } from './short-text';

const flag = oneOf([false, true]);

/** Whole yuan are written as yuan, which is most of what there is; negative amounts are compensation. */
const amount: Codec<Fen> = mapped(
  signed,
  (value) => (value % 100 === 0 ? BigInt(value / 100) * 2n : BigInt(value) * 2n + 1n),
  (value) => {
    const isFen = value % 2n !== 0n;
    const read = safe(isFen ? (value - 1n) / 2n : (value / 2n) * 100n);
    return read === null ? null : fen(read);
  },
);

/** Something or nothing: nothing is 0. */
const orNothing = <T>(of: Codec<T>): Codec<T | null> => ({
  put: (value) => (value === null ? [0] : [1, ...of.put(value)]),
  take: (bytes, at) => {
    if (bytes[at] === 0) return { value: null, end: at + 1 };
    return bytes[at] === 1 ? of.take(bytes, at + 1) : null;
  },
});

const LARGEST_AREA = 1_000_000_000;

const floorArea: Codec<Area> = mapped(
  count,
  (value) => value,
  (value) => (value >= 1 && value <= LARGEST_AREA ? area(value) : null),
);

const scheme: Codec<Card['scheme']> = record({ name: shortText, version: count, code: shortText });

const sums: Codec<CardSums> = record({
  gross: amount,
  external: amount,
  compensation: amount,
  contributions: amount,
  net: amount,
  reserve: amount,
  sharing: count,
  households: count,
});

const odd: Codec<CardOdd> = record({ unit: amount, count, isMine: flag });

const yearly: Codec<CardYearly> = record({
  running: orNothing(amount),
  split: shortText,
  reserve: orNothing(amount),
});

/** A whole card as bytes. Its order is what links and codes already printed hold: a change is a new format. */
export const cardCodec: Codec<Card> = record({
  isSample: flag,
  isDraft: flag,
  place: shortText,
  room: shortText,
  owner: shortText,
  floor: mapped(signed, (value: number) => BigInt(value), safe),
  area: orNothing(floorArea),
  scheme,
  standing: oneOf(['shares', 'exempt', 'fixed', 'notPaying'] as const),
  share: amount,
  voluntary: amount,
  compensation: amount,
  payable: amount,
  formula: shortText,
  weight: orNothing(shortText),
  totalWeight: orNothing(shortText),
  rule: shortText,
  sums,
  odd,
  floors,
  yearly,
  contact: shortText,
});
