import { changeBy } from '../domain/apportionment/negotiation/concede-shares';
import { moneyOf } from '../domain/project/money-view';
import type { ProjectState } from '../domain/project/state';
import { formalYuan } from '../text/formal-yuan';
import { exportText } from '../text/zh-cn/export';
import { householdsText } from '../text/zh-cn/households';
import { areaCell, type List, money, number, words } from './list';
import { type Naming, ownerNames } from './naming';

/** Who pays what (分摊结果) under the scheme in use; `null` while it cannot be reckoned. */
export function shareList(state: ProjectState, naming: Naming): List | null {
  const view = moneyOf(state);
  if (view.kind !== 'ready') return null;
  const { columns } = householdsText;
  return {
    title: exportText.lists.shares.title,
    headings: [exportText.floor, columns.room, columns.owner, columns.area, ...exportText.shareHeadings],
    rows: state.households.flatMap((household) => {
      const share = view.shareOf.get(household.id);
      if (share === undefined) return [];
      return [
        [
          number(household.floor),
          words(household.room),
          words(ownerNames(state, household, naming).join('、')),
          areaCell(household.area),
          money(share.amount),
          money(changeBy(view.conceded, household.id)),
          money(share.contribution),
          money(share.compensation),
          money(share.payable),
          words(share.payable < 0 ? '' : formalYuan(share.payable)),
        ],
      ];
    }),
  };
}
