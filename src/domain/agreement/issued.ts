import type { Day } from '../kernel/day';
import type { PaperContent } from './content';

/**
 * An issued agreement (定稿): the scheme version that people sign, frozen with its shares, its finding
 * and its words. It is never edited; a later issue supersedes it.
 */
export type IssuedAgreement = {
  readonly id: string;
  readonly issuedOn: Day;
  /** Check code of the scheme version (校验码). */
  readonly code: string;
  readonly content: PaperContent;
};
