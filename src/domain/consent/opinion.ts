import type { HouseholdId } from '../building/household';
import type { Day } from '../kernel/day';
import type { Fen } from '../money/fen';

/**
 * What a household said. 不阻挡 takes part without agreeing; 联系不上 is a line of the contact log, not
 * an answer. How each counts is a setting of the requirement.
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
 * Who signed. Whoever is not an owner names the paper that lets them: power of attorney (授权委托书),
 * proof of inheritance, guardianship, or the unit's authorisation (民法典第一百六十五条).
 */
export type Signer =
  | { readonly kind: 'owner' }
  | { readonly kind: 'coOwner' }
  | { readonly kind: 'heir' | 'guardian' | 'authorised' | 'proxy'; readonly documentNumber: string };

export const CHANNELS = ['doorToDoor', 'meeting', 'phone', 'paper', 'message'] as const;
export type Channel = (typeof CHANNELS)[number];

/** One entry of the record; never changed, only followed by another. Names and remarks are kept apart. */
export type Opinion = {
  readonly id: string;
  readonly household: HouseholdId;
  readonly answer: Answer;
  /** Agrees only if its own payable is not above this (同意，若不超过 X 元). */
  readonly ceiling?: Fen;
  readonly signer: Signer;
  readonly on: Day;
  readonly channel: Channel;
  /** Check code of the scheme version that was answered. */
  readonly version: string;
};

/** Takes an answer back (撤回); what was said before stays in the record. */
export type Withdrawal = {
  readonly id: string;
  readonly household: HouseholdId;
  readonly on: Day;
  readonly version: string;
};
