import type { Brand } from '../kernel/brand';

/** Groups the facts of one command: what one press of 「撤销」 takes back. */
export type StepId = Brand<string, 'StepId'>;
export const stepId = (text: string): StepId => text as StepId;
