import type { HouseholdId } from '../building/household';
import type { Proposal } from '../proposal/proposal';
import { consentOf } from './consent-view';
import type { ProjectState } from './state';
import { adoptedProposal, versionOf } from './version';

/** What saving a changed proposal means for the answers that are on record. */
export type VersionChange = {
  /** Number that the version will have. */
  readonly number: number;
  /** Households whose answer stays on record and has to be confirmed again (待再确认). */
  readonly setAside: readonly HouseholdId[];
};

/** The project as it would be with the proposal saved under its name. */
export function withProposal(state: ProjectState, proposal: Proposal): ProjectState {
  const isKnown = state.proposals.some(({ name }) => name === proposal.name);
  const proposals = isKnown
    ? state.proposals.map((each) => (each.name === proposal.name ? proposal : each))
    : [...state.proposals, proposal];
  return { ...state, proposals, adopted: state.adopted ?? proposal.name };
}

/** What becomes of the answers between two states of the same project; that of a household that goes, goes with it. */
export function versionChange(before: ProjectState, after: ProjectState): VersionChange {
  const held = consentOf(before).opinionOf;
  const adopted = adoptedProposal(after);
  const staying = new Set(after.households.map(({ id }) => id));
  const setAside = [...consentOf(after).opinionOf].filter(
    ([household, { state }]) =>
      staying.has(household) && state === 'stale' && held.get(household)?.state !== 'stale',
  );
  return {
    number: adopted ? versionOf(after, adopted).number : 1,
    setAside: setAside.map(([household]) => household),
  };
}

/** What any change of the figures in use would mean: a number that nobody has answered to yet. */
export function anyChange(state: ProjectState): VersionChange {
  const answered = [...consentOf(state).opinionOf].filter(
    ([, opinion]) => !['pending', 'unreachable', 'stale'].includes(opinion.state),
  );
  const codes = new Set([
    ...state.opinions.flatMap((entry) => (entry.kind === 'opinion' ? [entry.opinion.version] : [])),
    ...state.agreements.map(({ code }) => code),
  ]);
  return { number: codes.size + 1, setAside: answered.map(([household]) => household) };
}
