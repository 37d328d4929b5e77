import type { PaperAnswer, PaperTest, PaperVote } from '../domain/agreement/content';
import { area } from '../domain/building/area';
import type { Household, HouseholdId } from '../domain/building/household';
import { ballotFor, type Counting } from '../domain/consent/counting';
import type { OpinionState } from '../domain/consent/effective-opinions';
import { type Finding, testsIn } from '../domain/consent/requirement';
import type { Day } from '../domain/kernel/day';
import type { ConsentView, VoteView } from '../domain/project/consent-view';
import { paperText } from './zh-cn/paper';

/** The vote as a paper states it (表决结果): figures of every test, and how many gave which answer. */
export function paperVote(
  vote: VoteView,
  opinionOf: ConsentView['opinionOf'],
  households: readonly Household[],
  asOf: Day,
): PaperVote {
  const { electorate, outlook } = vote;
  const { participating, consenting } = outlook.closed;
  return {
    asOf,
    totalArea: electorate.area > 0 ? area(electorate.area) : null,
    totalHeads: electorate.heads,
    participatingArea: participating.area,
    participatingHeads: participating.heads,
    consentingArea: consenting.area,
    consentingHeads: consenting.heads,
    tests: testsIn(outlook.finding).map(paperTest),
    answers: answersOf(vote, opinionOf, households),
    met: outlook.finding.met,
  };
}

const paperTest = ({ test, part, whole, met }: Extract<Finding, { kind: 'share' }>): PaperTest => ({
  label: paperText.tests[test.part][test.base][test.measure],
  measure: test.measure,
  part,
  whole,
  fraction: test.fraction,
  comparison: test.comparison,
  met,
});

/** The answers in the order of the survey; whoever did not take part is in the last line, whatever the reason. */
const LINES = ['consents', 'consentsNotPaying', 'notBlocking', 'abstains', 'objects', 'pending'] as const;
type Line = (typeof LINES)[number];

function answersOf(
  { electorate, cast, counting }: VoteView,
  opinionOf: ConsentView['opinionOf'],
  households: readonly Household[],
): readonly PaperAnswer[] {
  const byId = new Map(households.map((each) => [each.id, each]));
  const stateOf = (id: HouseholdId): OpinionState => opinionOf.get(id)?.state ?? 'pending';
  const counted = electorate.voters.flatMap((voter) => {
    const takesPart = cast.ballots.has(voter.id);
    const spoken = takesPart
      ? voter.households.map(stateOf).find((state) => ballotFor(state, counting) !== null)
      : undefined;
    return voter.households.map((id, index) => ({
      line: takesPart ? lineOf(ballotFor(stateOf(id), counting) === null ? spoken : stateOf(id)) : 'pending',
      heads: index === 0 ? 1 : 0,
      headLine: lineOf(spoken),
      area: byId.get(id)?.area ?? 0,
    }));
  });
  return LINES.map((line) => {
    const own = counted.filter((each) => each.line === line);
    return {
      label: paperText.answers[line],
      counts: countsAs(line, counting),
      households: own.length,
      heads: counted.filter(({ heads, headLine }) => heads === 1 && headLine === line).length,
      area: own.reduce((sum, each) => sum + each.area, 0),
    };
  });
}

const lineOf = (state: OpinionState | undefined): Line => LINES.find((line) => line === state) ?? 'pending';

function countsAs(line: Line, counting: Counting): PaperAnswer['counts'] {
  const ballot = ballotFor(line, counting);
  return ballot === 'consents' ? 'consents' : ballot === null ? 'absent' : 'participates';
}
