import { consentOf } from '../../domain/project/consent-view';
import type { Project } from '../../domain/project/project';
import { obstaclesTo } from '../../domain/project/readiness';
import { signingsOf } from '../../domain/project/signings-view';
import type { ProjectState } from '../../domain/project/state';
import { routes } from '../../routes/routes';
import { missingSentence } from '../../text/consent-sentences';
import { homeText } from '../../text/zh-cn/home';
import { signingText } from '../../text/zh-cn/signing';

/** The next undone thing: what the one filled button of the home page leads to. */
export type NextStep = {
  readonly title: string;
  readonly note: string;
  readonly button: string;
  readonly to: string;
};

export function nextStepOf({ id, state }: Project): NextStep {
  const { tasks, next } = homeText;
  const [obstacle] = obstaclesTo(state);
  switch (obstacle?.kind) {
    case 'ownersMissing':
    case 'areasMissing':
      return { title: homeText.nextTitle(tasks.households), ...next.households, to: routes.households(id) };
    case 'costsMissing':
      return { title: homeText.nextTitle(tasks.costs), ...next.costs, to: routes.costs(id) };
    case 'schemeMissing':
    case 'schemeRefused':
      return { title: homeText.nextTitle(tasks.scheme), ...next.scheme, to: routes.scheme(id) };
    case 'voteNotMet':
    case 'ballotsConflict': {
      const { vote } = consentOf(state);
      const note = vote ? missingSentence(vote.outlook) : '';
      return { title: homeText.nextTitle(tasks.opinions), ...next.opinions, note, to: routes.building(id) };
    }
    case 'conditionsBlock':
      return { title: homeText.nextTitle(tasks.notice), ...next.notice, to: routes.notice(id) };
    case undefined:
      return state.agreements.length === 0
        ? { title: homeText.nextTitle(tasks.issue), ...next.issue, to: routes.check(id) }
        : afterIssue(id, state);
  }
}

/** First the papers; once somebody has signed, the rest of the signatures. */
function afterIssue(id: string, state: ProjectState): NextStep {
  const { tasks, next } = homeText;
  const { due, signed, missing } = signingsOf(state);
  if (state.signings.length === 0 || missing.length === 0)
    return { title: homeText.nextTitle(tasks.papers), ...next.papers, to: routes.print(id) };
  const note = signingText.progress(signed.length, due.length);
  return { title: homeText.nextTitle(tasks.signing), ...next.signing, note, to: routes.signing(id) };
}
