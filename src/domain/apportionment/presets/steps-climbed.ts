import { decimalText } from '../../kernel/ratio';
import { tableOver } from './floors';
import type { Preset } from './preset';

/** Steps of an ordinary storey; people overwrite it with what they count. */
const STEPS_PER_STOREY = 18;

/** Total ÷ all steps × steps to one's door; nobody on the ground floor pays. */
export const stepsClimbed: Preset = {
  key: 'stepsClimbed',
  names: { zh: '按爬的台阶数' },
  note: { zh: '先按每层 18 级填好，请按实际数的台阶改。' },
  source: { id: 'S33', title: '长沙按台阶数分摊的报道', grade: 'B' },
  propose: (floors) => ({
    basis: {
      kind: 'steps',
      table: tableOver(floors, (floor) => decimalText(`${Math.max(0, floor - 1) * STEPS_PER_STOREY}`)),
    },
    exemptFloors: [],
  }),
};
