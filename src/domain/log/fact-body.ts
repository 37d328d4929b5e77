import type { Place } from '../agreement/content';
import type { IssuedAgreement } from '../agreement/issued';
import type { CostItem, Funding } from '../apportionment/scheme';
import type { Area } from '../building/area';
import type { AreaSource, HouseholdId, HouseholdUse, PersonId, Title } from '../building/household';
import type { Shape } from '../building/shape';
import type { Contact } from '../consent/contact';
import type { Counting } from '../consent/counting';
import type { Outcome, PostedNotice } from '../consent/notice';
import type { Opinion, Withdrawal } from '../consent/opinion';
import type { PhotoEntry } from '../consent/photo';
import type { Provisions } from '../consent/provisions';
import type { Signing, SigningWithdrawal } from '../consent/signing';
import type { Day } from '../kernel/day';
import type { Proposal } from '../proposal/proposal';
import type { StepId } from './step-id';

/** A person as a fact knows them: by id, and by the digest of details that may have been erased. */
export type PersonEntry = { readonly person: PersonId; readonly details: string };

/** A household as the four questions laid it out. */
export type HouseholdLaidOut = {
  readonly id: HouseholdId;
  readonly room: string;
  readonly floor: number;
  readonly use: HouseholdUse;
  readonly seq: number;
};

/** What somebody entered about a household; absent fields stay as they were. */
export type HouseholdEntry = {
  readonly id: HouseholdId;
  readonly room?: string;
  readonly floor?: number;
  readonly use?: HouseholdUse;
  readonly area?: Area | null;
  readonly areaSource?: AreaSource;
  readonly title?: Title;
  readonly owners?: readonly PersonEntry[];
};

/** How an entry came about; the name of the step says it (「粘贴 14 户」). */
export type EntryWay = 'typed' | 'pasted' | 'imported';

/** An objection without its words: who raised it and what about stand in the details, so that they can be erased. */
export type ObjectionEntry = {
  readonly id: string;
  /** `null`: somebody affected who owns no flat of the stairwell (利害关系人). */
  readonly household: HouseholdId | null;
  readonly on: Day;
  readonly inWriting: boolean;
};

/** How an objection was dealt with; what was said stands in the details. */
export type SettlementEntry = { readonly objection: string; readonly outcome: Outcome; readonly on: Day };

/** What two copies disagreed on, and what somebody chose (以哪份为准). Facts by name; the topic as text. */
export type Settled = {
  readonly topic: string;
  readonly kept: string;
  readonly over: readonly string[];
  /** Where answers or signings of a household differed: ids of the entry that counts and of those that no longer do. */
  readonly opinions: { readonly kept: string; readonly setAside: readonly string[] } | null;
};

/** Everything that can have happened to a project, in the past tense. A new kind is a new member here. */
export type FactBody =
  | {
      readonly kind: 'stairwellOpened';
      readonly place: Place;
      readonly jurisdiction: string;
      readonly sample: string | null;
      readonly shape: Shape;
      readonly households: readonly HouseholdLaidOut[];
    }
  | { readonly kind: 'placeDescribed'; readonly place: Place; readonly jurisdiction: string }
  | { readonly kind: 'shapeCorrected'; readonly shape: Shape }
  | {
      readonly kind: 'householdsEntered';
      readonly way: EntryWay;
      readonly entries: readonly HouseholdEntry[];
    }
  | { readonly kind: 'householdsAdded'; readonly households: readonly HouseholdLaidOut[] }
  | { readonly kind: 'householdsRemoved'; readonly households: readonly HouseholdId[] }
  | { readonly kind: 'costsSet'; readonly costs: readonly CostItem[]; readonly funding: readonly Funding[] }
  | { readonly kind: 'proposalSet'; readonly proposal: Proposal }
  | { readonly kind: 'proposalAdopted'; readonly name: string }
  | { readonly kind: 'opinionRecorded'; readonly opinion: Opinion; readonly details: string | null }
  | { readonly kind: 'opinionWithdrawn'; readonly withdrawal: Withdrawal; readonly details: string | null }
  | { readonly kind: 'contactLogged'; readonly contact: Contact; readonly details: string | null }
  | { readonly kind: 'photoKept'; readonly photo: PhotoEntry; readonly details: string }
  | { readonly kind: 'countingSet'; readonly counting: Counting }
  | { readonly kind: 'provisionsSet'; readonly provisions: Provisions }
  | { readonly kind: 'noticePosted'; readonly notice: PostedNotice }
  | {
      readonly kind: 'objectionRecorded';
      readonly objection: ObjectionEntry;
      readonly details: string | null;
    }
  | {
      readonly kind: 'objectionSettled';
      readonly settlement: SettlementEntry;
      readonly details: string | null;
    }
  | { readonly kind: 'termsSet'; readonly terms: Readonly<Record<string, string>> }
  | { readonly kind: 'agreementIssued'; readonly agreement: IssuedAgreement }
  | { readonly kind: 'signingRecorded'; readonly signing: Signing; readonly details: string | null }
  | {
      readonly kind: 'signingWithdrawn';
      readonly withdrawal: SigningWithdrawal;
      readonly details: string | null;
    }
  | { readonly kind: 'conflictSettled'; readonly settled: Settled }
  /** Names and words that were erased by law, by digest: no copy may bring them back (个人信息保护法第四十七条). */
  | { readonly kind: 'detailsErased'; readonly details: readonly string[] }
  | { readonly kind: 'stepUndone'; readonly step: StepId }
  | { readonly kind: 'stepRedone'; readonly step: StepId };

export type FactKind = FactBody['kind'];
