import { GUANGZHOU_SOURCE, guangzhouTable } from './guangzhou';
import type { Preset } from './preset';

/** Guangzhou art. 8 as worded: the coefficient is the floor's, split by area on the floor. */
export const guangzhouFloorThenArea: Preset = {
  key: 'guangzhouFloorThenArea',
  names: { zh: '广州第八条（先到层，层内按面积）' },
  note: { zh: '系数是整层的；各层户数不同时，和“每户按系数”结果不一样，请两种都看。' },
  source: GUANGZHOU_SOURCE,
  propose: (floors) => ({
    basis: { kind: 'floorThenArea', table: guangzhouTable(floors) },
    exemptFloors: [],
  }),
};
