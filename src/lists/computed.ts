import type { Finding } from '../domain/consent/requirement';
import { consentOf } from '../domain/project/consent-view';
import { type MoneyView, moneyOf } from '../domain/project/money-view';
import type { ProjectState } from '../domain/project/state';
import { plainJson } from './plain-json';

/**
 * A project worked out, as JSON: shares, their working, thresholds. Money in fen, area in 0.01 m², exact
 * quotients as `n/d`. Households go by room and id; nobody's name is in it.
 */
export const computedJson = (state: ProjectState): string =>
  `${plainJson({
    units: { money: 'fen', area: '0.01m2', exact: 'n/d' },
    place: placeOf(state),
    jurisdiction: state.jurisdiction,
    money: moneyPart(state, moneyOf(state)),
    vote: votePart(state),
  })}\n`;

/** Where it is; whom to call is personal. */
const placeOf = ({ place: { contact: _, ...place } }: ProjectState): object => place;

function moneyPart(state: ProjectState, money: MoneyView): object | null {
  if (money.kind === 'noProposal') return null;
  const { version } = money;
  if (money.kind !== 'ready') return { scheme: version, shares: null };
  const { shares, trace, ...figures } = money.outcome;
  const households = new Map(state.households.map((household) => [household.id, household]));
  return {
    scheme: version,
    ...figures,
    shares: shares.map((share) => {
      const { room, floor, area } = households.get(share.household) ?? {};
      return { room, floor, area, ...share };
    }),
    trace,
  };
}

function votePart(state: ProjectState): object | null {
  const { vote } = consentOf(state);
  if (vote === null) return null;
  const { cast, closed, finding, status, needs } = vote.outlook;
  return { tally: cast, atClose: closed, met: finding.met, tests: testsIn(finding), finding, status, needs };
}

/** The single tests of a requirement, whatever joins them. */
const testsIn = (finding: Finding): readonly object[] =>
  finding.kind === 'share'
    ? [
        {
          ...finding.test,
          part: finding.part,
          whole: finding.whole,
          met: finding.met,
          short: finding.short,
        },
      ]
    : finding.parts.flatMap(testsIn);
