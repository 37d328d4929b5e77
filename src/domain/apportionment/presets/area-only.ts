import type { Preset } from './preset';

/** What the law falls back on where nothing is agreed, ground floor included. */
export const areaOnly: Preset = {
  key: 'areaOnly',
  names: { zh: '只按面积（没有约定时的法定办法）' },
  note: { zh: '一层也要出；一般大家会另行约定。' },
  source: { id: 'P1', title: '《中华人民共和国民法典》第二百八十三条', grade: 'A' },
  propose: () => ({ basis: { kind: 'area' }, exemptFloors: [] }),
};
