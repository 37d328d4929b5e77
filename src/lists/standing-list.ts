import { consentOf } from '../domain/project/consent-view';
import { moneyOf } from '../domain/project/money-view';
import { payingOf } from '../domain/project/paying-view';
import { signingsOf } from '../domain/project/signings-view';
import type { ProjectState } from '../domain/project/state';
import { dayText } from '../text/format';
import { exportText } from '../text/zh-cn/export';
import { signingText } from '../text/zh-cn/signing';
import { type List, money, words } from './list';
import { type Naming, ownerNames } from './naming';

/** Every household's vote, payment and signature as they stand now (表决 · 出资 · 签约), each in a column of its own. */
export function standingList(state: ProjectState, naming: Naming): List {
  const view = moneyOf(state);
  const { opinionOf } = consentOf(state);
  const paying = payingOf(state);
  const { signingOf } = signingsOf(state);
  return {
    title: exportText.lists.standing.title,
    headings: exportText.standingHeadings,
    rows: state.households.map((household) => {
      const share = view.kind === 'ready' ? view.shareOf.get(household.id) : undefined;
      const held = signingOf.get(household.id);
      const signing = held?.entry?.signing;
      return [
        words(household.room),
        words(ownerNames(state, household, naming).join('、')),
        share === undefined ? words('') : money(share.payable),
        words(signingText.vote(opinionOf.get(household.id)?.state ?? 'pending')),
        words(signingText.paying[paying.get(household.id) ?? 'open']),
        words(signingText.states[held?.state ?? 'notIssued']),
        words(signing === undefined ? '' : dayText(signing.on)),
        words(signing === undefined ? '' : exportText.signers[signing.signer.kind]),
        words(held?.agreement?.code ?? ''),
      ];
    }),
  };
}
