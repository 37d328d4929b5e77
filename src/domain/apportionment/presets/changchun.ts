import { rising, tableOver, upTo } from './floors';
import type { Preset } from './preset';

/** The case this program comes from: first and second floor need not pay, and may give all the same. */
export const changchun: Preset = {
  key: 'changchun',
  names: { zh: '长春做法（一二层免摊，可自愿加入）' },
  note: { zh: '一二层免摊是当时的做法；三层 1、每高一层加 0.3 只是起步的例子，请按大家谈的改。' },
  source: { id: 'S3', title: '长春加装电梯报道（各户金额未见公开）', grade: 'B' },
  propose: (floors) => ({
    basis: {
      kind: 'coefArea',
      table: tableOver(floors, (floor) => (floor < 3 ? null : rising(floor, 3, '1', '0.3'))),
    },
    exemptFloors: upTo(floors, 2),
  }),
};
