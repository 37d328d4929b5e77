import { err, ok } from '../kernel/result';
import type { Command } from './command';
import type { Decision, Supplies } from './draft';
import { keep } from './keep-words';
import type { ProjectState } from './state';

/** Writes down a visit or call that brought no answer (联系记录); the household's state stays what it was. */
export function logContact(
  state: ProjectState,
  { input: { words, ...met } }: Extract<Command, { kind: 'logContact' }>,
  supplies: Supplies,
): Decision {
  const { household } = met;
  if (!state.households.some(({ id }) => id === household))
    return err({ kind: 'unknownHousehold', household });
  const kept = keep(words, supplies);
  const contact = { ...met, id: supplies.newId() };
  return ok([
    {
      body: { kind: 'contactLogged', contact, details: kept?.digest ?? null },
      details: kept ? [kept] : [],
    },
  ]);
}
