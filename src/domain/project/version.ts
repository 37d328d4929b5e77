import { checkCode } from '../kernel/digest';
import { memoLast } from '../kernel/memo';
import type { Proposal } from '../proposal/proposal';
import type { ProjectState } from './state';

/** A scheme version: what a consent belongs to (方案版本与校验码). */
export type Version = { readonly name: string; readonly number: number; readonly code: string };

/** The proposal in use (拟用方案), if there is one. */
export const adoptedProposal = (state: ProjectState): Proposal | undefined =>
  state.proposals.find(({ name }) => name === state.adopted);

/**
 * Check code (校验码) over everything that changes somebody's share or the design: flats, areas, costs,
 * funding, the rule, what was agreed. Names, phones, the reasons of concessions and what costs grow with
 * leave it alone, so correcting a name asks nobody again.
 */
export const codeOf = ({ shape, households, costs, funding }: ProjectState, proposal: Proposal): string =>
  codeFrom(proposal, shape, households, costs, funding);

const codeFrom = memoLast(
  (
    { name: _, preset: __, concessions = [], ...rest }: Proposal,
    shape: ProjectState['shape'],
    flats: ProjectState['households'],
    items: ProjectState['costs'],
    funding: ProjectState['funding'],
  ): string => {
    const agreed = concessions.map(({ reason: ___, ...concession }) => concession);
    const settled = agreed.length === 0 ? rest : { ...rest, concessions: agreed };
    const households = flats.map(({ id, floor, use, area, seq }) => ({ id, floor, use, area, seq }));
    const costs = items.map(({ driver: ____, ...cost }) => cost);
    return checkCode({ shape, households, costs, funding, settled });
  },
);

/**
 * Number of the version: each distinct content that somebody has answered to, or that was issued,
 * counts once. Going back to earlier content goes back to its number, and its consents count again.
 */
export function versionOf(state: ProjectState, proposal: Proposal): Version {
  const code = codeOf(state, proposal);
  const answered = contentsAnswered(state);
  const at = answered.indexOf(code);
  return { name: proposal.name, number: (at < 0 ? answered.length : at) + 1, code };
}

/** Contents that somebody has answered to or that were issued, each once; an answer before any scheme is to none. */
const contentsAnswered = (state: ProjectState): readonly string[] => {
  const answers = state.opinions.flatMap((entry) =>
    entry.kind === 'opinion' ? [entry.opinion.version] : [],
  );
  const issues = state.agreements.map((agreement) => agreement.code);
  return [...new Set([...answers, ...issues])].filter((code) => code !== '');
};
