import { day } from '../../src/domain/kernel/day';
import type { Command } from '../../src/domain/project/command';
import type { Project } from '../../src/domain/project/project';
import { paperContentOf } from '../../src/text/paper-content';

export const ISSUED_ON = day('2026-11-24');

/** The command that issues what the project says now. */
export function issueCommand({ state }: Project): Extract<Command, { kind: 'issueAgreement' }> {
  const content = paperContentOf(state, { asOf: ISSUED_ON, issuedOn: ISSUED_ON });
  if (!content.ok) throw new Error(content.error.map(({ kind }) => kind).join());
  const { scheme } = content.value;
  return {
    kind: 'issueAgreement',
    agreement: { id: 'AG1', issuedOn: ISSUED_ON, code: scheme.code, content: content.value },
  };
}
