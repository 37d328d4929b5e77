import { entry } from '../../kernel/entry';
import { ONE, whole, ZERO } from '../../kernel/ratio';
import { ok } from '../../kernel/result';
import { type Fen, fen } from '../../money/fen';
import type { SchemeHousehold } from '../scheme-household';
import { type Rider, ridersThrough, segmentsOf } from '../segments';
import { areaFactor } from './area-factor';
import { example, homes, perFloor } from './example';
import { PER_AREA_FIELD } from './fields';
import { chargeLevel } from './levels';
import { malformed, readAmounts } from './read';
import type { Factor, RuleDefinition } from './rule';
import { servingStop } from './stops';
import { divisor, given, weighEach } from './weigh';
import { levelInWords, shown } from './words';

export type ShapleyConfig = {
  /** Cost of a lift that serves up to that stop, fen, by stop. */
  readonly standAlone: Readonly<Record<string, Fen>>;
  /** Every 0.01 m² counts as one rider, instead of every household. */
  readonly perArea?: boolean;
};

const twelve = homes(1, 6, [8_520, 6_235]);
const costs = (yuan: readonly number[]): Readonly<Record<string, Fen>> =>
  Object.fromEntries(yuan.map((each, index) => [`${index + 1}`, fen(each * 100)]));

/** Each stretch of shaft is shared by those who ride through it (分段受益法): the Shapley value of the airport game. */
export const shapley: RuleDefinition<ShapleyConfig> = {
  kind: 'shapley',
  names: { zh: '分段受益法' },
  fairness: { zh: '每一段井道只由坐到那一段以上的人分，谁用谁出。' },
  fields: [
    { name: 'standAlone', label: { zh: '只修到这一层要多少钱' }, shape: { kind: 'byFloor', of: 'money' } },
    PER_AREA_FIELD,
  ],
  read: (raw) => {
    const standAlone = readAmounts(raw['standAlone']);
    return standAlone === null
      ? malformed('standAlone')
      : ok({ standAlone, perArea: raw['perArea'] === true });
  },
  weigh: ({ standAlone, perArea }, members) => {
    const segments = segmentsOf(standAlone);
    const stops = Object.keys(standAlone);
    const stopOf = new Map(members.map((household) => [household.id, servingStop(household, stops)]));
    const riderOf = (household: SchemeHousehold): Rider => {
      const stop = stopOf.get(household.id);
      const known = stop !== null && stop !== undefined && stop !== 'ground';
      return {
        stop: known ? Number(stop) : Number.NEGATIVE_INFINITY,
        weight: perArea === true ? whole(household.area) : ONE,
      };
    };
    const through = ridersThrough(segments, members.map(riderOf));
    return weighEach(members, (household) => {
      const floor = chargeLevel(household);
      if (stopOf.get(household.id) === null) {
        return { code: 'E_NO_COEF', household: household.id, floor, part: `standAlone.${floor}` };
      }
      const { stop } = riderOf(household);
      const used = segments.flatMap((segment, index): readonly (readonly Factor[])[] =>
        segment.stop > stop || segment.cost === 0
          ? []
          : [
              [
                given('d', whole(segment.cost), `standAlone.${segment.stop}`, 'fen'),
                ...(perArea === true ? [areaFactor(household.area)] : []),
                divisor('n', entry(through, index), '', perArea === true ? '0.01m2' : '1'),
              ],
            ],
      );
      return used.length === 0 ? [[given('d', ZERO, '', 'fen')]] : used;
    });
  },
  examples: [
    example({
      name: '固定 30 万元，每层 5.8 万元，六层每层两户',
      source: { id: 'A08', title: 'Littlechild & Owen 1973, airport game; per household' },
      config: { standAlone: costs([0, 358_000, 416_000, 474_000, 532_000, 590_000]) },
      yuan: 590_000,
      households: twelve,
      expected: perFloor(twelve, { 2: 3_580_000, 3: 4_305_000, 4: 5_271_666, 5: 6_721_667, 6: 9_621_667 }),
    }),
    example({
      name: '同上，每 0.01㎡ 算一份',
      source: { id: 'A08b', title: 'Littlechild & Owen 1973, airport game; clones by area' },
      config: { standAlone: costs([0, 358_000, 416_000, 474_000, 532_000, 590_000]), perArea: true },
      yuan: 590_000,
      households: twelve,
      expected: {
        kind: 'shares',
        shares: {
          '101': 0,
          '102': 0,
          '201': 4_134_409,
          '202': 3_025_591,
          '301': 4_971_684,
          '302': 3_638_316,
          '401': 6_088_052,
          '402': 4_455_282,
          '501': 7_762_602,
          '502': 5_680_731,
          '601': 11_111_704,
          '602': 8_131_629,
        },
      },
    }),
  ],
  words: {
    rule: ({ perArea }) => `每一段井道由坐到那一段以上的住户${perArea === true ? '按面积' : '按户'}分。`,
    household: (_config, household, { terms, weight }) =>
      `本户在 ${levelInWords(household)}，用到 ${terms.length} 段井道，合计 ${shown({ n: weight.n, d: weight.d * 100n }, 2)} 元。`,
  },
};
