import { GUANGZHOU_SOURCE, guangzhouTable } from './guangzhou';
import type { Preset } from './preset';

/** The other reading of Guangzhou art. 8: every household has its floor's coefficient. */
export const guangzhouPerHousehold: Preset = {
  key: 'guangzhouPerHousehold',
  names: { zh: '广州第八条（每户按系数）' },
  note: { zh: '把第八条的系数用到每一户；各层户数相同时，和“先到层”只差在面积。' },
  source: GUANGZHOU_SOURCE,
  propose: (floors) => ({ basis: { kind: 'coef', table: guangzhouTable(floors) }, exemptFloors: [] }),
};
