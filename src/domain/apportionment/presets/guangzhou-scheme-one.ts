import { GUANGZHOU_SOURCE, guangzhouTable } from './guangzhou';
import type { Preset } from './preset';

/** Guangzhou 方案一: coefficient times area. */
export const guangzhouSchemeOne: Preset = {
  key: 'guangzhouSchemeOne',
  names: { zh: '广州方案一（系数 × 面积）' },
  note: { zh: '每户出资 = 楼层比例 × 面积 × 分摊系数 × 总费用。' },
  source: GUANGZHOU_SOURCE,
  propose: (floors) => ({ basis: { kind: 'coefArea', table: guangzhouTable(floors) }, exemptFloors: [] }),
};
