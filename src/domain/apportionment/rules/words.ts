import { halfUp, type Ratio, ratio, times } from '../../kernel/ratio';
import type { FloorTable } from '../floor-table';
import type { SchemeHousehold } from '../scheme-household';
import { chargeLevel } from './levels';
import type { Weighing } from './rule';

/** A quotient to at most so many places, half up, without trailing zeros. Shown only; decides nothing. */
export function shown(value: Ratio, places = 4): string {
  const scale = 10n ** BigInt(places);
  const scaled = halfUp(times(value, ratio(scale)));
  const positive = scaled < 0n ? -scaled : scaled;
  const decimals = `${positive % scale}`.padStart(places, '0').replace(/0+$/, '');
  return `${scaled < 0n ? '-' : ''}${positive / scale}${decimals === '' ? '' : `.${decimals}`}`;
}

export const squareMetres = (hundredths: number): string => shown(ratio(BigInt(hundredths), 100n), 2);

/** `2 层 0.5、3 层 1`: a table as people read it out, lowest level first. */
export const tableInWords = (table: FloorTable, suffix = ''): string =>
  Object.entries(table)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([level, value]) => `${levelName(Number(level))} ${value}${suffix}`)
    .join('、');

export const levelInWords = (household: SchemeHousehold): string => levelName(chargeLevel(household));

const levelName = (level: number): string => (level < 0 ? `地下 ${-level} 层` : `${level} 层`);

/** `1.2 × 85.2 ÷ 150`: a weight's factors as one line of arithmetic. */
export function termsInWords({ terms }: Weighing): string {
  return terms
    .map((factors) =>
      factors
        .map(({ value, unit, divides }, index) => {
          const figure = unit === '0.01m2' ? squareMetres(Number(value.n)) : shown(value);
          return index === 0 ? figure : `${divides ? ' ÷ ' : ' × '}${figure}`;
        })
        .join(''),
    )
    .join(' + ');
}
