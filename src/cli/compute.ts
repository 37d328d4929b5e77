import type { Finding } from '../domain/consent/requirement';
import { consentOf } from '../domain/project/consent-view';
import { type MoneyView, moneyOf } from '../domain/project/money-view';
import type { Project } from '../domain/project/project';
import { type Answer, DONE, HAS_PROBLEMS, refused } from './answer';
import { openProjectFile } from './open-project-file';
import { plainJson } from './plain-json';
import { moneyProblems } from './problems';

/**
 * Works a file out: shares, their working, thresholds, as JSON. Money in fen, area in 0.01 m², exact
 * quotients as `n/d`. Households go by room and id; nobody's name is in it.
 */
export async function compute(file: string): Promise<Answer> {
  const opened = await openProjectFile(file);
  if (!opened.ok) return refused(opened.error);
  const project = opened.value;
  const problems = moneyProblems(project);
  const computed = {
    units: { money: 'fen', area: '0.01m2', exact: 'n/d' },
    place: project.state.place,
    jurisdiction: project.state.jurisdiction,
    money: moneyPart(project, moneyOf(project.state)),
    vote: votePart(project),
  };
  return {
    code: problems.length === 0 ? DONE : HAS_PROBLEMS,
    out: `${plainJson(computed)}\n`,
    complaint: problems.join('\n'),
  };
}

function moneyPart({ state }: Project, money: MoneyView): object | null {
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

function votePart({ state }: Project): object | null {
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
