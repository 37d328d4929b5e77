import type { ProjectState } from '../domain/project/state';
import { exportText } from '../text/zh-cn/export';
import { householdsText } from '../text/zh-cn/households';
import { areaCell, type List, number, words } from './list';
import { type Naming, ownerNames, ownerPhone } from './naming';

/**
 * The household list (住户名单) under the headings that importing knows, so that a list that was taken out
 * in full, corrected in a spreadsheet and imported again changes what was corrected and nothing else.
 */
export function householdList(state: ProjectState, naming: Naming): List {
  const { columns, sources, uses } = householdsText;
  return {
    title: exportText.lists.households.title,
    headings: [
      exportText.floor,
      columns.room,
      columns.owner,
      columns.coOwners,
      columns.area,
      columns.source,
      exportText.phone,
      exportText.use,
    ],
    rows: state.households.map((household) => {
      const [owner = '', ...coOwners] = ownerNames(state, household, naming);
      return [
        number(household.floor),
        words(household.room),
        words(owner),
        words(coOwners.join('、')),
        areaCell(household.area),
        words(sources[household.areaSource]),
        words(ownerPhone(state, household, naming)),
        words(uses[household.use]),
      ];
    }),
  };
}
