import type { HouseholdId } from '../building/household';
import type { Day } from '../kernel/day';
import type { Signer } from './opinion';

/**
 * One signing of an issued agreement by one household (签约). It is neither the vote nor the payment: a household may
 * have agreed and never sign, and a signature on the survey does not stand for one on the contract.
 */
export type Signing = {
  readonly id: string;
  readonly household: HouseholdId;
  /** Id of the issued agreement whose pages were signed; its check code and version are found there. */
  readonly agreement: string;
  readonly signer: Signer;
  /** The day on the signature page. */
  readonly on: Day;
};

/** Takes back what was written down of a household's signing (撤回签约登记); the earlier entries stay on record. */
export type SigningWithdrawal = {
  readonly id: string;
  readonly household: HouseholdId;
  readonly on: Day;
};
