import type { Recorded } from '../log/log';
import type { Proposal } from '../proposal/proposal';
import type { Command } from './command';
import { decide } from './decide';
import { type Stamp, type Supplies, stamp } from './draft';
import { extend, type Project } from './project';
import type { ProjectState } from './state';

/**
 * Writes a new project after the model of a finished one (样板): the shape of the building, costs, funding,
 * schemes by floor and how answers count. Nothing of its people comes along: no names, phones, areas,
 * opinions, objections, nor what was agreed with single households.
 */
export function modelAfter(
  state: ProjectState,
  blank: Project,
  world: Supplies & Stamp,
): readonly Recorded[] {
  return commandsFor(state).reduce((project, command) => {
    const decision = decide(project, command, world);
    // What the new project holds already needs no fact.
    return decision.ok ? extend(project, stamp(project, decision.value, world)) : project;
  }, blank).recorded;
}

function commandsFor(state: ProjectState): readonly Command[] {
  const { shape, jurisdiction, costs, funding, counting, adopted } = state;
  const place = { ...state.place, stairwell: '', contact: '' };
  const proposals = state.proposals.flatMap((each) => withoutHouseholds(each, state) ?? []);
  return [
    { kind: 'openStairwell', place, jurisdiction, shape, sample: null },
    { kind: 'setCosts', costs, funding },
    ...proposals.map((proposal): Command => ({ kind: 'setProposal', proposal })),
    ...(proposals.some(({ name }) => name === adopted) && adopted !== null
      ? [{ kind: 'adoptProposal', name: adopted } as const]
      : []),
    ...(counting === null ? [] : [{ kind: 'setCounting', counting } as const]),
  ];
}

/** A scheme without what it says of single households; `null` where its rule itself goes household by household. */
function withoutHouseholds(
  { concessions: _, discounts: __, nonPayers: ___, bounds = [], ...proposal }: Proposal,
  { households }: ProjectState,
): Proposal | null {
  const common = bounds.filter(({ of }) => of.kind !== 'household');
  const bare = {
    ...proposal,
    ...(common.length === 0 ? {} : { bounds: common }),
    exemptHouseholds: [],
    optIns: [],
    compensation: [],
  };
  const rule = JSON.stringify([bare.basis, bare.parts]);
  return households.some(({ id }) => rule.includes(JSON.stringify(id))) ? null : bare;
}
