import type { Settled } from '../../log/fact-body';
import type { OpinionEntry, ProjectState, SigningEntry } from '../state';

/**
 * Lets one of two contradicting answers or signings count: the other ones are set aside, and the chosen one comes
 * back if it was.
 */
export function setAsideEntries(state: ProjectState, { opinions: chosen }: Settled): ProjectState {
  if (chosen === null) return state;
  const opinions = exchange(state.opinions, state.setAside, chosen, opinionEntryId);
  const signings = exchange(state.signings, state.signingsSetAside, chosen, signingEntryId);
  return {
    ...state,
    opinions: opinions.counting,
    setAside: opinions.aside,
    signings: signings.counting,
    signingsSetAside: signings.aside,
  };
}

function exchange<Entry>(
  counting: readonly Entry[],
  aside: readonly Entry[],
  { kept, setAside }: NonNullable<Settled['opinions']>,
  idOf: (entry: Entry) => string,
): { readonly counting: readonly Entry[]; readonly aside: readonly Entry[] } {
  const isOut = (entry: Entry): boolean => setAside.includes(idOf(entry));
  const isKept = (entry: Entry): boolean => idOf(entry) === kept;
  return {
    counting: [...counting.filter((entry) => !isOut(entry)), ...aside.filter(isKept)],
    aside: [...aside.filter((entry) => !isKept(entry)), ...counting.filter(isOut)],
  };
}

const opinionEntryId = (entry: OpinionEntry): string =>
  entry.kind === 'opinion' ? entry.opinion.id : entry.withdrawal.id;

const signingEntryId = (entry: SigningEntry): string =>
  entry.kind === 'signed' ? entry.signing.id : entry.withdrawal.id;
