import { signingAgreement } from './signing-agreement';

/** Every paper the app prints, in the order in which a building needs them. */
export const DOCUMENTS = [signingAgreement] as const;

/** The name of a paper. */
export type DocumentName = (typeof DOCUMENTS)[number]['name'];
