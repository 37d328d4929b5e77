import type { PaperContent, PaperHousehold } from '../../domain/agreement/content';
import type { Fen } from '../../domain/money/fen';
import { figures } from '../../text/format';
import { floorName } from '../parts/naming';
import { type Piece, unbroken } from '../parts/type';

/** Above so many different shares on a floor only the least and the most are named. */
const MOST_PER_FLOOR = 3;

/** Floors that a slip has room for. */
const MOST_FLOORS = 12;

/**
 * Every floor's shares, top floor first, without a name: 7层 51,744／59,160　6层 …　其余各层不分摊. Of a tower the top and the
 * bottom floor, the household's own, and some between.
 */
export function floorShares({ households }: PaperContent, own: number): Piece[] {
  const floors = [...new Set(households.map(({ floor }) => floor))].sort((a, b) => b - a);
  const paying = floors.filter((floor) => sharesOn(households, floor).length > 0);
  const named = paying.length > MOST_FLOORS ? spread(paying, own) : paying;
  const parts = [
    ...named.map((floor) => `${floorName(floor)} ${sharesText(sharesOn(households, floor))}`),
    ...(named.length < paying.length ? ['其余各层见费用分摊方案公示'] : []),
    ...(paying.length < floors.length ? ['其余各层不分摊'] : []),
  ];
  return parts.flatMap((part, index) => [...(index > 0 ? ['　'] : []), unbroken(part)]);
}

const sharesOn = (households: readonly PaperHousehold[], on: number): readonly Fen[] =>
  households.filter(({ floor, share }) => floor === on && share > 0).map(({ share }) => share);

/** So many floors that an own one still fits: the first, the last, and what lies evenly between. */
function spread(floors: readonly number[], own: number): readonly number[] {
  const last = floors.length - 1;
  const places = new Set(
    Array.from({ length: MOST_FLOORS - 1 }, (_, at) => Math.round((at * last) / (MOST_FLOORS - 2))),
  );
  return floors.filter((floor, at) => floor === own || places.has(at));
}

function sharesText(shares: readonly Fen[]): string {
  const distinct = [...new Set(shares)];
  if (distinct.length <= MOST_PER_FLOOR) return distinct.map((share) => figures(share)).join('／');
  const sorted = [...distinct].sort((a, b) => a - b);
  return [sorted[0], sorted.at(-1)]
    .flatMap((share) => (share === undefined ? [] : [figures(share)]))
    .join('～');
}
