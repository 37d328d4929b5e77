import { AREA_SOURCES, type Household } from '../domain/building/household';
import type { Counting } from '../domain/consent/counting';
import type { Requirement, ShareTest } from '../domain/consent/requirement';
import type { Jurisdiction } from '../domain/jurisdictions/jurisdiction';
import { assertNever } from '../domain/kernel/assert-never';
import { yuan } from './format';
import { numeral } from './numeral';
import { householdsText } from './zh-cn/households';
import { lawText } from './zh-cn/law';

/** One topic of a place's rule in words: 表决范围 · 本单元（梯）. */
export type LawLine = { readonly topic: string; readonly words: string };

/** The rule of a place topic by topic; the same topics in the same order for every place. */
export function lawLines(place: Jurisdiction, counting: Counting = place.counting): readonly LawLine[] {
  const { topics, gates } = lawText;
  const { conditions, noticePeriod } = place;
  const line = (topic: string, words: string): LawLine => ({ topic, words });
  return [
    line(topics.tests, requirementWords(place.requirement)),
    line(topics.scope, lawText.scopes[place.scope]),
    line(topics.heads, lawText.merge[place.mergeRule]),
    line(topics.notice, noticePeriod === null ? lawText.noNotice : lawText.notice(noticePeriod)),
    line(topics.noWrittenObjection, gates.noWrittenObjection[conditions.noWrittenObjection]),
    line(topics.occupied, gates.occupied[conditions.occupiedOwnerMustAgree]),
    line(topics.secondScope, secondScopeWords(conditions)),
    line(topics.counting, countingWords(counting)),
  ];
}

/** By which record areas count (法释〔2020〕17号第八条), and how many of this stairwell come from each. */
export function areaLine(households: readonly Household[]): LawLine {
  const counts = AREA_SOURCES.flatMap((source) => {
    const count = households.filter((each) => each.area !== null && each.areaSource === source).length;
    return count === 0 ? [] : [lawText.areaCount(householdsText.sources[source], count)];
  });
  const words = [lawText.areaCascade, counts.length === 0 ? lawText.noAreas : counts.join('，')];
  return { topic: lawText.topics.areas, words: words.join('') };
}

/** What changes from one place's rule to another's, topic by topic (换城市前先看). */
export function lawDifferences(
  before: Jurisdiction,
  after: Jurisdiction,
  settled: Counting | null,
): readonly string[] {
  const linesOf = (place: Jurisdiction): readonly LawLine[] => [
    ...lawLines(place, settled ?? place.counting),
    { topic: lawText.topics.subsidy, words: subsidyWords(place) },
  ];
  const then = linesOf(after);
  return linesOf(before).flatMap(({ topic, words }, index) => {
    const other = then[index]?.words ?? '';
    return other === words ? [] : [lawText.differs(topic, words, other)];
  });
}

/** 「同意，暂不出资」计为同意；「不阻挡」计为参与，不计为同意. */
export const countingWords = ({ consentsNotPaying, notBlocking }: Counting): string =>
  [
    `「${lawText.answers.consentsNotPaying}」${lawText.countsAs[consentsNotPaying]}`,
    `「${lawText.answers.notBlocking}」${lawText.countsAs[notBlocking]}`,
  ].join('；');

/** The tests of a requirement one by one; 「或」 stays in one line. */
export const testLines = (requirement: Requirement): readonly string[] =>
  requirement.kind === 'all'
    ? requirement.requirements.map(requirementWords)
    : [requirementWords(requirement)];

/** A requirement in one sentence, joined by 并且 and 或者. */
function requirementWords(requirement: Requirement): string {
  switch (requirement.kind) {
    case 'share':
      return testWords(requirement);
    case 'all':
      return requirement.requirements.map(requirementWords).join(`，${lawText.and}`);
    case 'any':
      return requirement.requirements.map(requirementWords).join(`，${lawText.or}`);
    default:
      return assertNever(requirement);
  }
}

const PARTS = { participating: '参与表决的', consenting: '同意的' } as const;
const WHOLES = { entitled: '全体业主', participating: '参与表决' } as const;
const MEASURES = { area: '面积', heads: '人数' } as const;

function testWords({ measure, part, base, comparison, fraction: [n, d] }: ShareTest): string {
  return lawText[comparison](
    `${PARTS[part]}${MEASURES[measure]}`,
    `${WHOLES[base]}${MEASURES[measure]}`,
    numeral(n),
    numeral(d),
  );
}

const secondScopeWords = ({ secondScope }: Jurisdiction['conditions']): string =>
  secondScope === null
    ? lawText.noSecondScope
    : lawText.secondScope(
        secondScope.when,
        lawText.scopes[secondScope.scope],
        requirementWords(secondScope.requirement),
      );

const subsidyWords = ({ subsidy }: Jurisdiction): string =>
  subsidy.length === 0
    ? lawText.noSubsidy
    : subsidy.map(({ from, to, perLift }) => `${lawText.years(from, to)} ${yuan(perLift)}`).join('，');
