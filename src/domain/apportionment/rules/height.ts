import { present } from '../../kernel/entry';
import { most, whole, ZERO } from '../../kernel/ratio';
import { ok } from '../../kernel/result';
import { example, homes, perFloor } from './example';
import { chargeLevel } from './levels';
import { malformed, readEach, readWhole } from './read';
import type { RuleDefinition } from './rule';
import { servingStop } from './stops';
import { given, weighEach } from './weigh';
import { levelInWords } from './words';

/** Height of the stop above the street, whole mm, by stop. */
export type HeightConfig = { readonly stopHeightMm: Readonly<Record<string, number>> };

const equalStoreys = homes(1, 6, [8_000, 8_000]);

/** By the height the lift carries one to (按停靠高度). */
export const height: RuleDefinition<HeightConfig> = {
  kind: 'height',
  names: { zh: '按停靠高度' },
  fairness: { zh: '电梯把你送多高，就按多高出。' },
  fields: [
    { name: 'stopHeightMm', label: { zh: '各停靠站高度（毫米）' }, shape: { kind: 'byFloor', of: 'mm' } },
  ],
  read: (raw) => {
    const stopHeightMm = readEach(raw['stopHeightMm'], readWhole);
    return stopHeightMm === null ? malformed('stopHeightMm') : ok({ stopHeightMm });
  },
  weigh: ({ stopHeightMm }, members) => {
    const stops = Object.keys(stopHeightMm);
    return weighEach(members, (household) => {
      const stop = servingStop(household, stops);
      const floor = chargeLevel(household);
      if (stop === null)
        return { code: 'E_NO_COEF', household: household.id, floor, part: `stopHeightMm.${floor}` };
      if (stop === 'ground') return [[given('h', ZERO, '', 'mm')]];
      const value = most(ZERO, whole(present(stopHeightMm, stop)));
      return [[given('h', value, `stopHeightMm.${stop}`, 'mm')]];
    });
  },
  examples: [
    example({
      name: '意大利民法典 1124 条的高度一半：层高 2.9 米，六层，18 万元',
      source: { id: 'A07', title: 'Codice civile, art. 1124 (the half by height)' },
      config: { stopHeightMm: { 1: 0, 2: 2_900, 3: 5_800, 4: 8_700, 5: 11_600, 6: 14_500 } },
      yuan: 180_000,
      households: equalStoreys,
      expected: perFloor(equalStoreys, {
        2: 600_000,
        3: 1_200_000,
        4: 1_800_000,
        5: 2_400_000,
        6: 3_000_000,
      }),
    }),
  ],
  words: {
    rule: () => '按停靠站离地面的高度。',
    household: (_config, household, { weight }) =>
      `本户在 ${levelInWords(household)}，停靠站离地面 ${weight.n} 毫米。`,
  },
};
