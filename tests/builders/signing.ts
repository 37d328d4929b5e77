import { day } from '../../src/domain/kernel/day';
import type { Command, SigningInput } from '../../src/domain/project/command';
import type { Project } from '../../src/domain/project/project';
import { issueCommand } from './issue';
import { agreed, carryOut, idOf, opinionOn } from './project';

/** The agreement issued once every household has consented. */
export const issued = (): Project => {
  const project = agreed();
  return carryOut(project, issueCommand(project));
};

/** What an owner signs on the day after the issue; the agreement issued last unless another one is named. */
export const signingOn = (
  project: Project,
  room: string,
  rest: Partial<SigningInput> = {},
): Extract<Command, { kind: 'recordSigning' }> => ({
  kind: 'recordSigning',
  input: {
    household: idOf(project, room),
    agreement: project.state.agreements.at(-1)?.id ?? '',
    signer: { kind: 'owner' },
    on: day('2026-11-25'),
    words: {},
    ...rest,
  },
});

export const withdrawnOn = (
  project: Project,
  room: string,
  words: Readonly<Record<string, string>> = {},
): Command => ({ kind: 'withdrawSigning', household: idOf(project, room), on: day('2026-11-26'), words });

/** Issued once more under another id, after the given change; whoever had answered answers again. */
export function issuedAgain(project: Project, change: Command, id = 'AG2'): Project {
  const changed = carryOut(project, change);
  const asked = ['101', '102', '201', '202', '301', '302'].reduce(
    (held, room) => carryOut(held, opinionOn(held, room)),
    changed,
  );
  const { kind, agreement } = issueCommand(asked);
  return carryOut(asked, { kind, agreement: { ...agreement, id } });
}
