import type { Place } from '../agreement/content';
import type { IssuedAgreement } from '../agreement/issued';
import type { CostItem, Funding } from '../apportionment/scheme';
import type { Household, PersonId } from '../building/household';
import type { Shape } from '../building/shape';
import type { Contact } from '../consent/contact';
import type { Counting } from '../consent/counting';
import type { Objection, PostedNotice } from '../consent/notice';
import type { Opinion, Withdrawal } from '../consent/opinion';
import type { PhotoEntry } from '../consent/photo';
import type { Provisions } from '../consent/provisions';
import type { Signing, SigningWithdrawal } from '../consent/signing';
import type { FactKind } from '../log/fact-body';
import type { Proposal } from '../proposal/proposal';

/** A person with the details that have not been erased; `null` where they have. */
export type Person = {
  readonly id: PersonId;
  readonly details: string;
  readonly name: string | null;
  readonly phone: string | null;
};

/** Words that go with an opinion and may be erased: who signed, who wrote it down, remarks. */
export type OpinionWords = Readonly<Record<string, string>>;

/** The record of opinions, append-only: a changed mind is a new entry, a withdrawal is an entry too. */
export type OpinionEntry =
  | { readonly kind: 'opinion'; readonly opinion: Opinion; readonly words: OpinionWords; readonly at: string }
  | {
      readonly kind: 'withdrawal';
      readonly withdrawal: Withdrawal;
      readonly words: OpinionWords;
      readonly at: string;
    };

/** The record of signings, append-only like the record of opinions, and apart from it. */
export type SigningEntry =
  | { readonly kind: 'signed'; readonly signing: Signing; readonly words: OpinionWords; readonly at: string }
  | {
      readonly kind: 'withdrawn';
      readonly withdrawal: SigningWithdrawal;
      readonly words: OpinionWords;
      readonly at: string;
    };

/** A line of the contact log with its words, oldest first as written down. */
export type ContactEntry = { readonly contact: Contact; readonly words: OpinionWords; readonly at: string };

/** A photo that was kept; `photo` is missing from its words once it has been erased. */
export type KeptPhoto = PhotoEntry & { readonly words: OpinionWords };

/** A fact that could not be applied: kept, shown, never dropped. */
export type FactProblem = {
  readonly fact: string;
  readonly kind: FactKind;
  readonly reason: 'unknownHousehold' | 'unknownObjection' | 'unknownAgreement';
};

/** Everything that people have settled about one stairwell. Shares, tallies and findings are derived from it. */
export type ProjectState = {
  readonly place: Place;
  readonly jurisdiction: string;
  readonly sample: string | null;
  readonly shape: Shape;
  /** In order of `seq`. */
  readonly households: readonly Household[];
  readonly persons: ReadonlyMap<PersonId, Person>;
  readonly costs: readonly CostItem[];
  readonly funding: readonly Funding[];
  readonly proposals: readonly Proposal[];
  /** Name of the proposal in use (拟用). */
  readonly adopted: string | null;
  readonly opinions: readonly OpinionEntry[];
  /** Answers that another machine's answer was preferred to (以另一份为准): kept and shown, not counted. */
  readonly setAside: readonly OpinionEntry[];
  readonly signings: readonly SigningEntry[];
  /** Signings that another machine's entry was preferred to. */
  readonly signingsSetAside: readonly SigningEntry[];
  readonly contacts: readonly ContactEntry[];
  readonly photos: readonly KeptPhoto[];
  /** How 不阻挡 and 暂不出资 count, where the organiser has settled it; `null`: as the place's rule says. */
  readonly counting: Counting | null;
  /** What the organisers settled where the law leaves it open; `null`: as the place's rule says. */
  readonly provisions: Provisions | null;
  /** The notice that hangs or hung last (公示); `null` before the first. */
  readonly notice: PostedNotice | null;
  /** Objections in the order in which they were written down; a word of theirs may have been erased. */
  readonly objections: readonly Objection[];
  readonly terms: Readonly<Record<string, string>>;
  readonly agreements: readonly IssuedAgreement[];
  readonly problems: readonly FactProblem[];
};

const NOWHERE: Place = { estate: '', building: '', stairwell: '', city: '', community: '', contact: '' };

export const EMPTY_STATE: ProjectState = {
  place: NOWHERE,
  jurisdiction: 'CN',
  sample: null,
  shape: { storeys: 2, flatsPerFloor: 1, ground: 'homes', hasBasement: false, entry: 'level' },
  households: [],
  persons: new Map(),
  costs: [],
  funding: [],
  proposals: [],
  adopted: null,
  opinions: [],
  setAside: [],
  signings: [],
  signingsSetAside: [],
  contacts: [],
  photos: [],
  counting: null,
  provisions: null,
  notice: null,
  objections: [],
  terms: {},
  agreements: [],
  problems: [],
};
