import type { PaperContent } from '../../src/domain/agreement/content';
import { area } from '../../src/domain/building/area';
import { householdId } from '../../src/domain/building/household';
import { fen, ZERO_FEN } from '../../src/domain/money/fen';
import { figures } from '../../src/text/format';
import { aPaperContent, aPaperHousehold } from './paper-content';

/** The usual fourteen households, or any other number of them, ten to a floor, each with a share; every third with two owners. */
export function manyHouseholds(count: number): PaperContent {
  const usual = aPaperContent();
  if (count === usual.households.length) return usual;
  const names = usual.households.flatMap(({ owners }) => owners);
  const households = Array.from({ length: count }, (_, index) => {
    const floor = Math.floor(index / 10) + 1;
    const room = `${floor}${String((index % 10) + 1).padStart(2, '0')}`;
    const share = fen((10_000 + index * 137) * 100);
    const name = (at: number): string => names[at % names.length] ?? '';
    return aPaperHousehold({
      ...{ id: householdId(`h-${room}`), room, floor, share, payable: share, voluntary: ZERO_FEN },
      owners: index % 3 === 0 ? [name(index), name(index + 7)] : [name(index)],
      area: area(8_000 + ((index * 37) % 50) * 20),
      standing: 'shares',
      coefficient: '1.2',
      weight: '103.704',
      formula: `按系数乘以面积，取到元，得${figures(share)}元`,
      isParty: true,
    });
  });
  const net = fen(households.reduce((sum, { share }) => sum + share, 0));
  return { ...usual, households, net, storeys: Math.ceil(count / 10), oddUnits: [], gross: net };
}
