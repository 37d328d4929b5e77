import type { Project } from '../domain/project/project';

/** The room number behind a household id, also for households that have been removed since. */
export function roomOf({ recorded, state }: Project): (household: string) => string {
  const laidOut = recorded.flatMap(({ fact: { body } }) =>
    body.kind === 'stairwellOpened' || body.kind === 'householdsAdded' ? body.households : [],
  );
  const rooms = new Map<string, string>([...laidOut, ...state.households].map(({ id, room }) => [id, room]));
  return (household) => rooms.get(household) ?? household;
}
