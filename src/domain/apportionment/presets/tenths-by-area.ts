import { rising, tableOver, upTo } from './floors';
import type { Preset } from './preset';

/** 0.7, 0.8 … 1.3 times whole square metres, third to ninth floor. */
export const tenthsByArea: Preset = {
  key: 'tenthsByArea',
  names: { zh: '0.7……1.3 × 面积（三层起）' },
  note: { zh: '三层 0.7，每高一层加 0.1，到九层 1.3，乘整平方米；一二层免摊。' },
  source: { id: 'S58', title: '造价通收录的分摊办法', grade: 'C' },
  propose: (floors) =>
    floors.some((floor) => floor > 9)
      ? null
      : {
          basis: {
            kind: 'coefArea',
            areaRounding: 'floor1',
            table: tableOver(floors, (floor) => (floor < 3 ? null : rising(floor, 3, '0.7', '0.1'))),
          },
          exemptFloors: upTo(floors, 2),
        },
};
