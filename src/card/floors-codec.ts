import { fen } from '../domain/money/fen';
import type { CardFloor } from './card';
import { type Codec, list, mapped, natural, oneOf, record, safe, signed } from './codec';
import { shortText } from './short-text';

/** A floor as it differs from the one above it: floors and their shares go down in like steps, and steps are short. */
type Step = {
  readonly down: bigint;
  readonly coefficient: string | null;
  readonly less: bigint;
  readonly spread: bigint;
};

/** Nothing is 0, figures of up to three places follow as numbers, anything else as text. */
const coefficient: Codec<string | null> = {
  put: (value) => {
    if (value === null) return [0];
    const number = numberOf(value);
    return number === null ? [1, ...shortText.put(value)] : natural.put(number + 2n);
  },
  take: (bytes, at) => {
    const taken = natural.take(bytes, at);
    if (taken === null || taken.value === 0n) return taken && { value: null, end: taken.end };
    if (taken.value === 1n) return shortText.take(bytes, taken.end);
    return { value: figuresOf(taken.value - 2n), end: taken.end };
  },
};

function numberOf(text: string): bigint | null {
  const [, units, decimals = ''] = /^(0|[1-9]\d{0,9})(?:\.(\d{1,3}))?$/.exec(text) ?? [];
  return units === undefined ? null : BigInt(units + decimals) * 4n + BigInt(decimals.length);
}

function figuresOf(number: bigint): string {
  const places = Number(number % 4n);
  const digits = String(number / 4n).padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

const step: Codec<Step> = record({ down: signed, coefficient, less: signed, spread: natural });

type Stepped = { readonly one: 1 | 100; readonly steps: readonly Step[] };

/** Floors from the top, in yuan where no share has fen. */
export const floors: Codec<readonly CardFloor[]> = mapped(
  record<Stepped>({ one: oneOf([100, 1] as const), steps: list(step) }),
  stepped,
  floorsOf,
);

function stepped(all: readonly CardFloor[]): Stepped {
  const one = all.every(({ least, most }) => least % 100 === 0 && most % 100 === 0) ? 100 : 1;
  const inUnits = (value: number): bigint => BigInt(value / one);
  return {
    one,
    steps: all.map(({ floor, coefficient: own, least, most }, index) => {
      const above = all[index - 1];
      return {
        down: BigInt((above?.floor ?? 0) - floor),
        coefficient: own,
        less: inUnits(above?.least ?? 0) - inUnits(least),
        spread: inUnits(most) - inUnits(least),
      };
    }),
  };
}

function floorsOf({ one, steps }: Stepped): readonly CardFloor[] | null {
  let floor = 0n;
  let least = 0n;
  const all: CardFloor[] = [];
  for (const { down, coefficient: own, less, spread } of steps) {
    floor -= down;
    least -= less;
    const [number, from, to] = [floor, least * BigInt(one), (least + spread) * BigInt(one)].map(safe);
    if (number == null || from == null || to == null) return null;
    all.push({ floor: number, coefficient: own, least: fen(from), most: fen(to) });
  }
  return all;
}
