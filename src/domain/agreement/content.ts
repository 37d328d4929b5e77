import type { TieKey } from '../apportionment/scheme';
import type { Area } from '../building/area';
import type { AreaSource, HouseholdId, HouseholdUse, Title } from '../building/household';
import type { MergeRule } from '../consent/electorate';
import type { Day } from '../kernel/day';
import type { Fen } from '../money/fen';

/** How a household stands to the money: shares by rule, exempt (免摊), fixed amount (定额), not paying now (暂不出资). */
export type PayingStanding = 'shares' | 'exempt' | 'fixed' | 'notPaying';

/** One household as the papers show it: names in full, amounts final. */
export type PaperHousehold = {
  readonly id: HouseholdId;
  readonly room: string;
  readonly floor: number;
  readonly use: HouseholdUse;
  readonly title: Title;
  readonly owners: readonly string[];
  readonly area: Area | null;
  readonly areaSource: AreaSource;
  /** Whether the owners are to sign (签约): those who do not agree are named in the agreement and sign nothing. */
  readonly isParty: boolean;
  readonly standing: PayingStanding;
  /** Coefficient or percent as typed, and the resulting weight, where the rule has them. */
  readonly coefficient: string | null;
  readonly weight: string | null;
  /** What the household owes (应出资额): the share by the rule after concessions, before gifts and compensation. */
  readonly share: Fen;
  /** Voluntary contribution (自愿出资) and compensation received (补偿), both ≥ 0. */
  readonly voluntary: Fen;
  readonly compensation: Fen;
  /** share + voluntary − compensation; may be negative. */
  readonly payable: Fen;
  readonly gotOddUnit: boolean;
  /** One line of arithmetic that ends in the share, in words and figures. */
  readonly formula: string;
};

/** One agreed concession (协商让步): who pays less, why, and everybody's share before and after. Rooms, not names. */
export type PaperConcession = {
  readonly room: string;
  readonly amount: Fen;
  readonly reason: string;
  readonly lines: readonly {
    readonly room: string;
    readonly before: Fen;
    readonly change: Fen;
    readonly after: Fen;
  }[];
};

/** What a household has back once a grant that is paid after acceptance arrives (验收后返还). */
export type PaperRefund = { readonly room: string; readonly share: Fen; readonly refund: Fen };

export type PaperLine = { readonly label: string; readonly amount: Fen };

/** One of the four tests (or of another requirement), with the figures that decided it. */
export type PaperTest = {
  readonly label: string;
  readonly measure: 'area' | 'heads';
  /** 0.01 m² or heads. */
  readonly part: number;
  readonly whole: number;
  readonly fraction: readonly [number, number];
  readonly comparison: 'atLeast' | 'moreThan';
  readonly met: boolean;
};

/** How many gave one answer (意见汇总): totals only, nobody's answer is ever posted. Area in 0.01 m². */
export type PaperAnswer = {
  readonly label: string;
  readonly counts: 'consents' | 'participates' | 'absent';
  readonly households: number;
  readonly heads: number;
  readonly area: number;
};

export type PaperVote = {
  readonly asOf: Day;
  readonly totalArea: Area | null;
  readonly totalHeads: number;
  readonly participatingArea: number;
  readonly participatingHeads: number;
  readonly consentingArea: number;
  readonly consentingHeads: number;
  readonly tests: readonly PaperTest[];
  /** In the fixed order of the survey; those who did not take part last. */
  readonly answers: readonly PaperAnswer[];
  readonly met: boolean;
};

/**
 * How heads are counted where flats share some of their owners (交叉共有): what was chosen, for law is silent, and the
 * pairs of rooms that it decides about.
 */
export type PaperMerging = {
  readonly rule: MergeRule;
  readonly crossing: readonly { readonly one: string; readonly other: string }[];
};

/** A local rule of the vote (表决比例): its name as a sentence takes it, and its tests in words. */
export type PaperLaw = { readonly title: string; readonly tests: readonly string[] };

export type Place = {
  /** 小区, 楼, 单元 as people write them: 向阳小区, 5 号楼, 2 单元. */
  readonly estate: string;
  readonly building: string;
  readonly stairwell: string;
  readonly city: string;
  readonly community: string;
  readonly contact: string;
};

/**
 * Everything that a paper may show, as one frozen value: the agreement keeps it, so that what was
 * signed can be printed again letter for letter whatever changes later.
 */
export type PaperContent = {
  readonly place: Place;
  readonly isSample: boolean;
  readonly scheme: { readonly name: string; readonly version: number; readonly code: string };
  /** Codes of the record that the paper was made from (记录码): whoever changes an earlier entry changes them. */
  readonly record?: readonly string[];
  /** `null` while the scheme is a draft (草稿). */
  readonly issuedOn: Day | null;
  readonly storeys: number;
  readonly costs: readonly PaperLine[];
  readonly funding: readonly PaperLine[];
  /** Gross cost, outside funding, voluntary contributions, compensation paid, what is shared, and what goes to the reserve. */
  readonly gross: Fen;
  readonly external: Fen;
  readonly contributions: Fen;
  readonly compensation: Fen;
  readonly net: Fen;
  readonly reserve: Fen;
  readonly unit: 'fen' | 'yuan' | '10yuan' | '100yuan';
  readonly rule: {
    readonly name: string;
    readonly sentences: readonly string[];
    readonly formula: string;
    /** Sum of the weights, where the rule has them. */
    readonly totalWeight: string | null;
    /** What decides between equal remainders, in order. */
    readonly tie: readonly TieKey[];
  };
  /** Room numbers that received the odd unit (尾差), in order. */
  readonly oddUnits: readonly string[];
  /** Ground floor first, within a floor by room number. */
  readonly households: readonly PaperHousehold[];
  /** In the order in which they hold; absent where nobody gave way. */
  readonly concessions?: readonly PaperConcession[];
  /** In the order of the households; absent where nothing comes back. */
  readonly refunds?: readonly PaperRefund[];
  readonly vote: PaperVote | null;
  /** By which rule the vote is counted where that is not article 278 of the Civil Code; absent where it is. */
  readonly law?: PaperLaw;
  /** Absent where no flats cross and owners are merged as the interpretation does. */
  readonly merging?: PaperMerging;
  /** The agreement's blanks by key (domain/agreement/terms.ts); a missing one prints as a ruled blank. */
  readonly terms: Readonly<Record<string, string>>;
  /** The proposals side by side, as they are on the day of printing; never part of what was issued. */
  readonly comparison?: PaperComparison;
};

/** What every flat would pay under each proposal (方案对比), in the order of the proposals. */
export type PaperComparison = {
  readonly proposals: readonly { readonly name: string; readonly words: string; readonly total: Fen }[];
  /** Ground floor first; `shares` one for each proposal. */
  readonly rows: readonly {
    readonly room: string;
    readonly area: Area | null;
    readonly shares: readonly { readonly amount: Fen; readonly standing: PayingStanding }[];
  }[];
};
