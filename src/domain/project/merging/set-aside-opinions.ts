import type { Settled } from '../../log/fact-body';
import type { OpinionEntry, ProjectState } from '../state';

/** Lets one of two contradicting answers count: the other ones are set aside, and the chosen one comes back if it was. */
export function setAsideOpinions(state: ProjectState, { opinions }: Settled): ProjectState {
  if (opinions === null) return state;
  const isOut = (entry: OpinionEntry): boolean => opinions.setAside.includes(entryId(entry));
  const isKept = (entry: OpinionEntry): boolean => entryId(entry) === opinions.kept;
  return {
    ...state,
    opinions: [...state.opinions.filter((entry) => !isOut(entry)), ...state.setAside.filter(isKept)],
    setAside: [...state.setAside.filter((entry) => !isKept(entry)), ...state.opinions.filter(isOut)],
  };
}

const entryId = (entry: OpinionEntry): string =>
  entry.kind === 'opinion' ? entry.opinion.id : entry.withdrawal.id;
