import type { PaperContent } from '../../domain/agreement/content';
import type { Fen } from '../../domain/money/fen';
import { figures } from '../../text/format';
import { type Piece, unbroken } from '../parts/type';

/** Above so many different shares on a floor only the least and the most are named. */
const MOST_PER_FLOOR = 3;

/** Every floor's shares, top floor first, without a name: 7层 51,744／59,160　6层 …　其余各层不分摊. */
export function floorShares({ households }: PaperContent): Piece[] {
  const floors = [...new Set(households.map(({ floor }) => floor))].sort((a, b) => b - a);
  const paying = floors.flatMap((floor) => {
    const shares = households.filter((household) => household.floor === floor && household.share > 0);
    return shares.length === 0 ? [] : [`${floor}层 ${sharesText(shares.map(({ share }) => share))}`];
  });
  const isAll = paying.length === floors.length;
  const parts = [...paying, ...(isAll ? [] : ['其余各层不分摊'])];
  return parts.flatMap((part, index) => [...(index > 0 ? ['　'] : []), unbroken(part)]);
}

function sharesText(shares: readonly Fen[]): string {
  const distinct = [...new Set(shares)];
  if (distinct.length <= MOST_PER_FLOOR) return distinct.map((share) => figures(share)).join('／');
  const sorted = [...distinct].sort((a, b) => a - b);
  return [sorted[0], sorted.at(-1)]
    .flatMap((share) => (share === undefined ? [] : [figures(share)]))
    .join('～');
}
