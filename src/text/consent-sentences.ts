import type { Bounds } from '../domain/consent/bounds';
import type { Outlook } from '../domain/consent/outlook';
import type { Finding, ShareTest } from '../domain/consent/requirement';
import { testsIn } from '../domain/consent/requirement';
import { leastOf } from '../domain/kernel/fraction';
import { percent, squareMetres } from './format';
import { consentText } from './zh-cn/consent';

type Tested = Extract<Finding, { kind: 'share' }>;

/** 「参与表决 64.99%，要 66.67%」 with what is missing, for one test: what the meter says in words. */
export type TestInWords = {
  readonly key: string;
  /** 按面积, 按人数. */
  readonly measure: string;
  readonly label: string;
  readonly reached: string;
  readonly needed: string;
  readonly verdict: string;
  readonly met: boolean;
  /** 「参与 1,259.30 / 1,510.00 ㎡ = 83.39%（要 66.67%）」, so that anybody can check it by hand. */
  readonly figures: string;
};

/** The tests of a finding in words, in the order 面积 before 人数, participation before consent. */
export const testsInWords = (finding: Finding): readonly TestInWords[] =>
  testsIn(finding).map((tested) => ({
    key: `${tested.test.measure}-${tested.test.part}`,
    measure: tested.test.measure === 'area' ? consentText.byArea : consentText.byHeads,
    label: consentText.part(tested.test.part, tested.test.base),
    reached: percent(tested.part, tested.whole),
    needed: consentText.needs(neededPercent(tested.test)),
    verdict: verdictOf(tested),
    met: tested.met,
    figures: figuresOf(tested),
  }));

function figuresOf({ test, part, whole }: Tested): string {
  const say = test.part === 'participating' ? consentText.tookPart : consentText.agreed;
  const isArea = test.measure === 'area';
  return say(
    isArea ? squareMetres(part) : String(part),
    isArea ? consentText.area(squareMetres(whole)) : consentText.heads(whole),
    percent(part, whole),
    consentText.needs(neededPercent(test)),
  );
}

/** The legal limit as people read it: 66.67%, 75%. The test itself is decided on whole numbers. */
function neededPercent({ fraction: [n, d] }: ShareTest): string {
  const hundredths = (n * 10_000) / d;
  return Number.isInteger(hundredths / 100) ? `${hundredths / 100}%` : `${Math.ceil(hundredths) / 100}%`;
}

function verdictOf({ test, part, whole, met }: Tested): string {
  const [n, d] = test.fraction;
  if (met) return part * d === whole * n ? consentText.exactly : consentText.reached;
  if (test.part !== 'participating') return consentText.notReached;
  const lack = leastOf(whole, test.fraction, test.comparison) - part;
  return test.measure === 'area' ? consentText.lacksArea(squareMetres(lack)) : consentText.lacksHeads(lack);
}

/** One sentence for where the vote stands and what would pass it. */
export function missingSentence({ status, missing }: Outlook): string {
  if (status === 'lockedPass') return consentText.locked;
  if (status === 'passIfClosedNow') return consentText.passesNow;
  if (status === 'impossible' || missing.kind !== 'some') return consentText.impossible;
  return missing.anyWill
    ? consentText.missingAny(missing.size)
    : consentText.missingWithArea(missing.size, squareMetres(missing.areaAtLeast));
}

/** 「最少 6 人可能通过，9 人一定通过，4 人可否决」, over every vote or for a given turnout. */
export function boundsSentences({ fewestConsents, ...most }: Bounds): readonly string[] {
  const { bounds } = consentText;
  if (fewestConsents === null) return [bounds.cannotPass];
  return [
    bounds.couldPass(fewestConsents.consents, fewestConsents.participants),
    most.alwaysPass === null ? bounds.neverSure : bounds.alwaysPass(most.alwaysPass),
    bounds.blocks(most.alwaysBlock),
    ...(most.absenceBlocks === null ? [] : [bounds.absenceBlocks(most.absenceBlocks)]),
  ];
}
