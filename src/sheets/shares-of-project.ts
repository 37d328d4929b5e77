import type { PaperContent } from '../domain/agreement/content';
import { agreedAmount } from '../domain/apportionment/negotiation/concede-shares';
import type { Day } from '../domain/kernel/day';
import { moneyOf } from '../domain/project/money-view';
import { type Project, stateAfter } from '../domain/project/project';
import type { ProjectState } from '../domain/project/state';
import { paperContentOf } from '../text/paper-content';
import type { SharesSource } from './apportionment/source';

/**
 * What a project's table of shares is made of: the last issued agreement with the scheme as it was when it was issued,
 * else how things stand. `null` where there are no shares yet, or where they no longer come out as they were signed.
 */
export function sharesOfProject(project: Project, today: Day): SharesSource | null {
  const issued = project.state.agreements.at(-1);
  if (issued === undefined) {
    const content = paperContentOf(project.state, { asOf: today, issuedOn: null });
    return content.ok ? sourceFrom(project.state, content.value, today) : null;
  }
  const at = project.recorded.findIndex(
    ({ fact: { body } }) => body.kind === 'agreementIssued' && body.agreement.id === issued.id,
  );
  return at < 0 ? null : sourceFrom(stateAfter(project, at + 1), issued.content, today);
}

function sourceFrom(state: ProjectState, content: PaperContent, printedOn: Day): SharesSource | null {
  const money = moneyOf(state);
  if (money.kind !== 'ready') return null;
  const isSame =
    money.outcome.net === content.net &&
    content.households.length === money.scheme.households.length &&
    content.households.every(({ id, share }) => {
      const own = money.shareOf.get(id);
      return own !== undefined && agreedAmount(own) === share;
    });
  return isSame ? { content, scheme: money.scheme, printedOn } : null;
}
