import { assertNever } from '../kernel/assert-never';
import { type Comparison, type Fraction, leastOf, reaches } from '../kernel/fraction';
import type { Tally } from './tally';

/** By exclusive area (面积) or by owners (人数). */
export type Measure = 'area' | 'heads';

/**
 * One test as data. The base is part of the rule: the Civil Code asks for three quarters of those who
 * took part, Jinan's 2019 regulation for two thirds of everybody.
 */
export type ShareTest = {
  readonly kind: 'share';
  readonly measure: Measure;
  readonly comparison: Comparison;
  readonly fraction: Fraction;
} & (
  | { readonly part: 'participating'; readonly base: 'entitled' }
  | { readonly part: 'consenting'; readonly base: 'entitled' | 'participating' }
);

/** An approval requirement (表决门槛): tests joined by 且 or 或. */
export type Requirement =
  | ShareTest
  | { readonly kind: 'all'; readonly requirements: readonly Requirement[] }
  | { readonly kind: 'any'; readonly requirements: readonly Requirement[] };

/** A requirement held against a tally (认定结果), with the figures that decided it. */
export type Finding =
  | {
      readonly kind: 'share';
      readonly test: ShareTest;
      /** Heads, or 0.01 m². */
      readonly part: number;
      readonly whole: number;
      readonly met: boolean;
      /** How much of the same base is still missing (还差); 0 once met. */
      readonly short: number;
      /** The number itself is just reached (正好达到). */
      readonly isExact: boolean;
    }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Finding[]; readonly met: boolean };

/**
 * Holds a requirement against a tally. Nobody's consent is not a consent: a test of those consenting
 * is never met by nobody, whatever the base.
 */
export function assess(requirement: Requirement, tally: Tally): Finding {
  switch (requirement.kind) {
    case 'share':
      return assessShare(requirement, tally);
    case 'all': {
      const parts = requirement.requirements.map((each) => assess(each, tally));
      return { kind: 'all', parts, met: parts.every(({ met }) => met) };
    }
    case 'any': {
      const parts = requirement.requirements.map((each) => assess(each, tally));
      return { kind: 'any', parts, met: parts.some(({ met }) => met) };
    }
    default:
      return assertNever(requirement);
  }
}

function assessShare(test: ShareTest, tally: Tally): Finding {
  const { fraction, comparison } = test;
  const part = tally[test.part][test.measure];
  const whole = tally[test.base][test.measure];
  const met = meets(test, tally);
  const least = Math.max(test.part === 'consenting' ? 1 : 0, leastOf(whole, fraction, comparison));
  return {
    kind: 'share',
    test,
    part,
    whole,
    met,
    short: Math.max(0, least - part),
    isExact: met && !reaches(part, whole, fraction, 'moreThan'),
  };
}

/** Whether the requirement is met, without the figures: what the searches ask thousands of times. */
export function isMet(requirement: Requirement, tally: Tally): boolean {
  switch (requirement.kind) {
    case 'share':
      return meets(requirement, tally);
    case 'all':
      return requirement.requirements.every((each) => isMet(each, tally));
    case 'any':
      return requirement.requirements.some((each) => isMet(each, tally));
    default:
      return assertNever(requirement);
  }
}

function meets({ part, base, measure, fraction, comparison }: ShareTest, tally: Tally): boolean {
  const count = tally[part][measure];
  if (part === 'consenting' && count === 0) return false;
  return reaches(count, tally[base][measure], fraction, comparison);
}

/** The tests of a finding in reading order. */
export const testsIn = (finding: Finding): readonly Extract<Finding, { kind: 'share' }>[] =>
  finding.kind === 'share' ? [finding] : finding.parts.flatMap(testsIn);

const MEASURES: readonly Measure[] = ['area', 'heads'];

/** Two tests at once, by area and by heads: at least this fraction of all owners takes part (双三分之二参与). */
export const participation = (fraction: Fraction): readonly ShareTest[] =>
  MEASURES.map((measure) => ({
    kind: 'share',
    measure,
    part: 'participating',
    base: 'entitled',
    comparison: 'atLeast',
    fraction,
  }));

/** Two tests at once, by area and by heads: this fraction of the base consents (双四分之三同意). */
export const approval = (
  base: 'entitled' | 'participating',
  fraction: Fraction,
  comparison: Comparison = 'atLeast',
): readonly ShareTest[] =>
  MEASURES.map((measure) => ({ kind: 'share', measure, part: 'consenting', base, comparison, fraction }));

/** All of these (且). */
export const allOf = (...requirements: readonly Requirement[]): Requirement => ({
  kind: 'all',
  requirements,
});
/** One of these (或). */
export const anyOf = (...requirements: readonly Requirement[]): Requirement => ({
  kind: 'any',
  requirements,
});
