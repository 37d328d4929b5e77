import type { Place } from '../agreement/content';
import type { IssuedAgreement } from '../agreement/issued';
import type { CostItem, Funding } from '../apportionment/scheme';
import type { Area } from '../building/area';
import type { AreaSource, HouseholdId, HouseholdUse, Title } from '../building/household';
import type { Entry, Shape } from '../building/shape';
import type { Contact } from '../consent/contact';
import type { Counting } from '../consent/counting';
import type { Outcome, PostedNotice } from '../consent/notice';
import type { Opinion } from '../consent/opinion';
import type { PhotoSubject } from '../consent/photo';
import type { Provisions } from '../consent/provisions';
import type { Signing } from '../consent/signing';
import type { Day } from '../kernel/day';
import type { EntryWay, ObjectionEntry } from '../log/fact-body';
import type { Proposal } from '../proposal/proposal';

/** What somebody typed or pasted about one household; absent fields stay as they are. */
export type HouseholdInput = {
  readonly id: HouseholdId;
  readonly room?: string;
  readonly floor?: number;
  readonly use?: HouseholdUse;
  readonly area?: Area | null;
  readonly areaSource?: AreaSource;
  readonly title?: Title;
  /** Names in full, the owner first, then the co-owners. */
  readonly owners?: readonly string[];
  readonly phone?: string;
};

/** A household that a table names and the building did not have yet, with what the table says about it. */
export type NewHousehold = Omit<HouseholdInput, 'id'> & {
  readonly room: string;
  readonly floor: number;
  readonly use: HouseholdUse;
};

/** An opinion as it is written down; id and version are added by `decide`. */
export type OpinionInput = Omit<Opinion, 'id' | 'version'> & {
  readonly words: Readonly<Record<string, string>>;
  /** The signed paper, scaled down, as a data address. */
  readonly photo?: string;
};

/** A signing as it is written down; its id is added by `decide`. Words: `signer`, `recorder`, `note`. */
export type SigningInput = Omit<Signing, 'id'> & {
  readonly words: Readonly<Record<string, string>>;
  /** The signed page, scaled down, as a data address. */
  readonly photo?: string;
};

/** A visit or call as it is written down; its id is added by `decide`. Words: `recorder`, `note`. */
export type ContactInput = Omit<Contact, 'id'> & { readonly words: Readonly<Record<string, string>> };

/** An objection as it is written down; its id is added by `decide`. Words: `what`, and `name` of an outsider. */
export type ObjectionInput = Omit<ObjectionEntry, 'id'> & {
  readonly words: Readonly<Record<string, string>>;
};

/** Everything a person can ask of a project. The one door: whatever changes, changes through a command. */
export type Command =
  | {
      readonly kind: 'openStairwell';
      readonly place: Place;
      readonly jurisdiction: string;
      readonly shape: Shape;
      readonly sample: string | null;
    }
  | { readonly kind: 'describePlace'; readonly place: Place; readonly jurisdiction: string }
  | { readonly kind: 'correctEntry'; readonly entry: Entry }
  | { readonly kind: 'enterHouseholds'; readonly way: EntryWay; readonly rows: readonly HouseholdInput[] }
  | {
      readonly kind: 'importHouseholds';
      readonly rows: readonly HouseholdInput[];
      readonly added: readonly NewHousehold[];
    }
  | {
      readonly kind: 'addHousehold';
      readonly floor: number;
      readonly room: string;
      readonly use: HouseholdUse;
    }
  | { readonly kind: 'removeHousehold'; readonly household: HouseholdId }
  | { readonly kind: 'declareSameOwner'; readonly household: HouseholdId; readonly as: HouseholdId }
  | { readonly kind: 'setCosts'; readonly costs: readonly CostItem[]; readonly funding: readonly Funding[] }
  | { readonly kind: 'setProposal'; readonly proposal: Proposal }
  | { readonly kind: 'adoptProposal'; readonly name: string }
  | { readonly kind: 'recordOpinion'; readonly input: OpinionInput }
  | {
      readonly kind: 'withdrawOpinion';
      readonly household: HouseholdId;
      readonly on: Day;
      readonly words: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'logContact'; readonly input: ContactInput }
  /** Words: `photo`, the picture as a data address, and `place` where a notice hangs. */
  | {
      readonly kind: 'keepPhoto';
      readonly of: PhotoSubject;
      readonly on: Day;
      readonly words: Readonly<Record<string, string>> & { readonly photo: string };
    }
  | { readonly kind: 'setCounting'; readonly counting: Counting }
  | { readonly kind: 'setProvisions'; readonly provisions: Provisions }
  | { readonly kind: 'postNotice'; readonly notice: PostedNotice }
  | { readonly kind: 'recordObjection'; readonly input: ObjectionInput }
  | {
      readonly kind: 'settleObjection';
      readonly objection: string;
      readonly outcome: Outcome;
      readonly on: Day;
      readonly words: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'setTerms'; readonly terms: Readonly<Record<string, string>> }
  | { readonly kind: 'issueAgreement'; readonly agreement: IssuedAgreement }
  | { readonly kind: 'recordSigning'; readonly input: SigningInput }
  | {
      readonly kind: 'withdrawSigning';
      readonly household: HouseholdId;
      readonly on: Day;
      readonly words: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'settleConflict'; readonly topic: string; readonly kept: string }
  | { readonly kind: 'erasePersonalDetails'; readonly household: HouseholdId }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

/** Why a command was refused; nothing has changed. Each kind has its sentence in `text/zh-cn/refusals.ts`. */
export type Refusal =
  | { readonly kind: 'alreadyOpened' }
  | { readonly kind: 'notOpened' }
  | { readonly kind: 'storeysOutOfRange'; readonly storeys: number }
  | { readonly kind: 'flatsOutOfRange'; readonly flats: number }
  | { readonly kind: 'unknownHousehold'; readonly household: string }
  | { readonly kind: 'roomTaken'; readonly room: string }
  | { readonly kind: 'roomMissing'; readonly floor: number }
  | { readonly kind: 'floorOutOfRange'; readonly floor: number; readonly room: string }
  | { readonly kind: 'unknownProposal'; readonly name: string }
  | { readonly kind: 'nothingToChange' }
  | { readonly kind: 'noOpinionToWithdraw'; readonly household: string }
  | { readonly kind: 'noSigningToWithdraw'; readonly household: string }
  /** Only an issued agreement can be signed. */
  | { readonly kind: 'notIssued' }
  | { readonly kind: 'signedBeforeIssue'; readonly issuedOn: Day }
  | { readonly kind: 'documentMissing'; readonly household: string }
  | { readonly kind: 'noticeDaysOutOfRange'; readonly days: number }
  /** Not a picture, or one that was not scaled down. */
  | { readonly kind: 'photoUnfit' }
  | { readonly kind: 'tooManyPhotos' }
  | { readonly kind: 'unknownObjection' }
  /** The two copies agree by now, or what was chosen is not among what they say. */
  | { readonly kind: 'unknownConflict' }
  | { readonly kind: 'nothingToErase'; readonly household: string }
  | { readonly kind: 'notReadyToIssue'; readonly why: string }
  | { readonly kind: 'schemeChangedMeanwhile' }
  /** Another window writes, or the storage was cleared under this page. */
  | { readonly kind: 'notWritable' }
  | { readonly kind: 'nothingToUndo' }
  | { readonly kind: 'nothingToRedo' };
