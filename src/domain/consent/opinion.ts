import type { HouseholdId } from '../building/household';
import type { Day } from '../kernel/day';
import type { Fen } from '../money/fen';

/**
 * What a household said (意见). Whether it pays and how it votes are two things, so 「同意，暂不出资」 is an
 * answer of its own; 「联系不上」 is an entry in the contact log, never an answer.
 */
export const ANSWERS = [
  'consentsAndPays',
  'consentsNotPaying',
  'notBlocking',
  'abstains',
  'objects',
  'unreachable',
] as const;
export type Answer = (typeof ANSWERS)[number];

/**
 * Who gave the answer (谁签的). Whoever is not an owner signs on a document, whose number is written
 * down: a relative's signature without one is the commonest forgery (民法典第一百六十五条).
 */
export type Signer =
  | { readonly kind: 'owner' }
  | { readonly kind: 'coOwner' }
  | { readonly kind: 'heir'; readonly documentNumber: string }
  | { readonly kind: 'guardian'; readonly documentNumber: string }
  | { readonly kind: 'authorised'; readonly documentNumber: string }
  | { readonly kind: 'proxy'; readonly documentNumber: string };

/** As what somebody signs. */
export type SignerKind = Signer['kind'];

/** Whether somebody who is no owner signs without naming the paper that allows it. */
export const lacksDocument = (signer: Signer): boolean =>
  'documentNumber' in signer && signer.documentNumber.trim() === '';

/** How the answer came in: at the door, at a meeting, by phone, on paper, by message. */
export const CHANNELS = ['doorToDoor', 'meeting', 'phone', 'paper', 'message'] as const;
export type Channel = (typeof CHANNELS)[number];

/** One answer of one household, written once. A changed mind is a further opinion. */
export type Opinion = {
  readonly id: string;
  readonly household: HouseholdId;
  readonly answer: Answer;
  /** Why, in the household's words; asked of those who object. */
  readonly reason?: string;
  /** 「同意，若不超过 X 元」: the consent holds while the household's own payable is at most this. */
  readonly ceiling?: Fen;
  readonly signer: Signer;
  /** The day it was given, which may be before the day it was written down. */
  readonly on: Day;
  readonly channel: Channel;
  /** Who wrote it down; absent where such words are kept apart so that they can be erased. */
  readonly recorder?: string;
  readonly note?: string;
  /** Check code of the scheme version that it was given for. */
  readonly version: string;
};

/** Takes back whatever the household had said (撤回); the earlier entries stay on record. */
export type Withdrawal = {
  readonly id: string;
  readonly household: HouseholdId;
  readonly on: Day;
  readonly reason?: string;
  readonly recorder?: string;
  readonly note?: string;
  /** Check code of the version in use on that day; the withdrawal holds for every version before it too. */
  readonly version: string;
};

/** One line of the append-only record of opinions. */
export type Entry =
  | { readonly kind: 'opinion'; readonly opinion: Opinion }
  | { readonly kind: 'withdrawal'; readonly withdrawal: Withdrawal };
