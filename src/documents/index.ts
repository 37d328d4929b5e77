import { attendance } from './attendance';
import { householdSlips } from './household-slips';
import { minutes } from './minutes';
import { proxy } from './proxy';
import { resultNotice } from './result-notice';
import { shareNotice } from './share-notice';
import { signingAgreement } from './signing-agreement';
import { survey } from './survey';

/** Every paper the app prints, in the order in which a building needs them: adding one is a line here. */
export const DOCUMENTS = [
  survey,
  shareNotice,
  householdSlips,
  signingAgreement,
  resultNotice,
  proxy,
  attendance,
  minutes,
] as const;

/** The name of a paper. */
export type DocumentName = (typeof DOCUMENTS)[number]['name'];
