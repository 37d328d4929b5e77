import type { Counting } from '../consent/counting';
import type { MergeRule } from '../consent/electorate';
import type { NoticeLength } from '../consent/notice';
import type { Gate } from '../consent/provisions';
import type { Requirement } from '../consent/requirement';
import type { Day } from '../kernel/day';
import type { Fen } from '../money/fen';

/** Who is counted in the base (表决范围): the stairwell (单元), the building (幢), or the whole compound (小区). */
export type Scope = 'stairwell' | 'building' | 'compound';

/** What a city asks beside the arithmetic; a person confirms each with a note. */
export type Conditions = {
  /** No written objection left (其他业主无反对意见). */
  readonly noWrittenObjection: Gate;
  /** The owner of an exclusive part that the lift takes up agrees (占用专有部分须经该业主同意). */
  readonly occupiedOwnerMustAgree: Gate;
  /** A second vote in a wider scope, where the lift takes up what belongs to it; `null`: none. */
  readonly secondScope: {
    readonly scope: Scope;
    readonly requirement: Requirement;
    readonly when: string;
  } | null;
};

/** Public money for each lift finished in those years. */
export type SubsidyYears = { readonly from: number; readonly to: number; readonly perLift: Fen };

/**
 * How good the evidence is: A statute, court, government or newspaper page; B reprint; C forum or
 * content farm. `excerpt` where only a part was read.
 */
export type Source = {
  readonly title: string;
  /** Article, or what the source is cited for. */
  readonly article: string;
  readonly inForceFrom: Day | null;
  readonly grade: 'A' | 'B' | 'C';
  readonly read: 'full' | 'excerpt';
  /** Short name under which the evidence is filed. */
  readonly sourceId: string;
};

/** Something nobody has seen in a source yet (待核实), and who can tell. */
export type Unverified = { readonly what: string; readonly askWhom: string };

/** A vote at the boundary of the rule: equal flats, so heads and area say the same. */
export type BoundaryExample = {
  readonly name: string;
  readonly flats: number;
  readonly consents: number;
  readonly others: number;
  readonly met: boolean;
};

/** The rule of a place, as data that carries its own name, sources, doubts and examples (辖区). */
export type Jurisdiction = {
  /** Names it in saved projects for good; `CN` for the whole country. */
  readonly code: string;
  readonly names: { readonly zh: string; readonly en: string };
  readonly scope: Scope;
  readonly mergeRule: MergeRule;
  readonly requirement: Requirement;
  readonly counting: Counting;
  readonly conditions: Conditions;
  /** `null` where no length was seen in a source. */
  readonly noticePeriod: NoticeLength | null;
  readonly subsidy: readonly SubsidyYears[];
  readonly sources: readonly Source[];
  readonly unverified: readonly Unverified[];
  readonly examples: readonly BoundaryExample[];
};
