import { attendance } from './attendance';
import { buildingPoster } from './building-poster';
import { householdSlips } from './household-slips';
import { minutes } from './minutes';
import { objectionResult } from './objection-result';
import { paymentCertificate } from './payment-certificate';
import { proposalComparison } from './proposal-comparison';
import { proxy } from './proxy';
import { resultNotice } from './result-notice';
import { shareNotice } from './share-notice';
import { signingAgreement } from './signing-agreement';
import { survey } from './survey';

/** Every paper the app prints, in the order in which a building needs them: adding one is a line here. */
export const DOCUMENTS = [
  proposalComparison,
  buildingPoster,
  survey,
  shareNotice,
  householdSlips,
  resultNotice,
  objectionResult,
  signingAgreement,
  proxy,
  attendance,
  minutes,
  paymentCertificate,
] as const;

/** The name of a paper. */
export type DocumentName = (typeof DOCUMENTS)[number]['name'];
