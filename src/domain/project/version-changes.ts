import type { CostItem, Funding } from '../apportionment/scheme';
import type { Household } from '../building/household';
import type { Entry } from '../building/shape';
import { canonical } from '../kernel/digest';
import type { Fen } from '../money/fen';
import type { Proposal } from '../proposal/proposal';
import { type Difference, differenceBetween } from './difference';
import { moneyOf } from './money-view';
import type { ProjectState } from './state';
import { adoptedProposal } from './version';

/** One thing that differs between two versions of a scheme (两版的不同), in the trade's terms. */
export type VersionDifference =
  | { readonly kind: 'entry'; readonly to: Entry }
  | { readonly kind: 'householdsAdded' | 'householdsRemoved'; readonly rooms: readonly string[] }
  | { readonly kind: 'areas' | 'floors' | 'uses'; readonly rooms: readonly string[] }
  | { readonly kind: 'cost'; readonly label: string; readonly from: Fen | null; readonly to: Fen | null }
  | { readonly kind: 'contingency'; readonly label: string }
  | {
      readonly kind: 'funding';
      readonly label: string;
      readonly change: 'added' | 'removed' | 'changed';
    }
  | {
      readonly kind: 'rule';
      readonly from: Proposal['basis']['kind'];
      readonly to: Proposal['basis']['kind'];
    }
  | {
      readonly kind:
        | 'figures'
        | 'parts'
        | 'exempt'
        | 'optIns'
        | 'discounts'
        | 'bounds'
        | 'nonPayers'
        | 'compensation'
        | 'concessions'
        | 'unit'
        | 'roundMode'
        | 'schemeBegun';
    }
  | { readonly kind: 'payables'; readonly differences: readonly Difference[] };

/** What differs between two states of a project as far as a consent belongs to it; empty where nothing does. */
export function versionDifferences(before: ProjectState, after: ProjectState): readonly VersionDifference[] {
  return [
    ...(before.shape.entry === after.shape.entry ? [] : [{ kind: 'entry', to: after.shape.entry } as const]),
    ...householdDifferences(before.households, after.households),
    ...costDifferences(before.costs, after.costs),
    ...fundingDifferences(before.funding, after.funding),
    ...proposalDifferences(adoptedProposal(before), adoptedProposal(after)),
    ...payableDifferences(before, after),
  ];
}

function householdDifferences(
  before: readonly Household[],
  after: readonly Household[],
): readonly VersionDifference[] {
  const held = new Map(before.map((each) => [each.id, each]));
  const kept = new Set(after.map(({ id }) => id));
  const changedIn = (field: 'area' | 'floor' | 'use'): readonly string[] =>
    after
      .filter(({ id, ...now }) => held.has(id) && held.get(id)?.[field] !== now[field])
      .map(({ room }) => room);
  const named: readonly VersionDifference[] = [
    { kind: 'householdsAdded', rooms: after.filter(({ id }) => !held.has(id)).map(({ room }) => room) },
    { kind: 'householdsRemoved', rooms: before.filter(({ id }) => !kept.has(id)).map(({ room }) => room) },
    { kind: 'areas', rooms: changedIn('area') },
    { kind: 'floors', rooms: changedIn('floor') },
    { kind: 'uses', rooms: changedIn('use') },
  ];
  return named.filter((each) => 'rooms' in each && each.rooms.length > 0);
}

function costDifferences(
  before: readonly CostItem[],
  after: readonly CostItem[],
): readonly VersionDifference[] {
  return pairsOf(before, after).flatMap(({ label, from, to }): readonly VersionDifference[] => {
    const amount: readonly VersionDifference[] =
      from?.amount === to?.amount
        ? []
        : [{ kind: 'cost', label, from: from?.amount ?? null, to: to?.amount ?? null }];
    const isOtherReserve = from && to && (from.contingencyPct ?? '0') !== (to.contingencyPct ?? '0');
    return isOtherReserve ? [...amount, { kind: 'contingency', label }] : amount;
  });
}

function fundingDifferences(
  before: readonly Funding[],
  after: readonly Funding[],
): readonly VersionDifference[] {
  return pairsOf(before, after).flatMap(({ label, from, to }): readonly VersionDifference[] => {
    if (canonical(from ?? null) === canonical(to ?? null)) return [];
    const change = from === undefined ? 'added' : to === undefined ? 'removed' : 'changed';
    return [{ kind: 'funding', label, change }];
  });
}

type Labelled = { readonly id: string; readonly label: string };

/** Lines of one id before and after, under the label that they have now or had last. */
function pairsOf<Line extends Labelled>(
  before: readonly Line[],
  after: readonly Line[],
): readonly { readonly label: string; readonly from: Line | undefined; readonly to: Line | undefined }[] {
  const [held, kept] = [before, after].map((lines) => new Map(lines.map((line) => [line.id, line])));
  return [...new Map([...before, ...after].map(({ id, label }) => [id, label]))].map(([id, label]) => ({
    label,
    from: held?.get(id),
    to: kept?.get(id),
  }));
}

function proposalDifferences(
  before: Proposal | undefined,
  after: Proposal | undefined,
): readonly VersionDifference[] {
  if (after === undefined) return [];
  if (before === undefined) return [{ kind: 'schemeBegun' }];
  const [from, to] = [before.basis, after.basis];
  const basis: readonly VersionDifference[] =
    from.kind !== to.kind
      ? [{ kind: 'rule', from: from.kind, to: to.kind }]
      : canonical(from) === canonical(to)
        ? []
        : [{ kind: 'figures' }];
  const parts = [
    ['parts', ({ parts: held = [] }: Proposal) => held],
    ['exempt', ({ exemptFloors, exemptHouseholds }: Proposal) => [exemptFloors, exemptHouseholds]],
    ['optIns', ({ optIns }: Proposal) => optIns],
    ['discounts', ({ discounts = [] }: Proposal) => discounts],
    ['bounds', ({ bounds = [] }: Proposal) => bounds],
    ['nonPayers', ({ nonPayers = [] }: Proposal) => nonPayers],
    ['compensation', ({ compensation }: Proposal) => compensation],
    ['concessions', ({ concessions = [] }: Proposal) => concessions.map(({ reason: _, ...rest }) => rest)],
    ['unit', ({ unit }: Proposal) => unit],
    ['roundMode', ({ roundMode }: Proposal) => roundMode],
  ] as const;
  return [
    ...basis,
    ...parts
      .filter(([, part]) => canonical(part(before)) !== canonical(part(after)))
      .map(([kind]) => ({ kind })),
  ];
}

function payableDifferences(before: ProjectState, after: ProjectState): readonly VersionDifference[] {
  const [from, to] = [moneyOf(before), moneyOf(after)];
  if (from.kind !== 'ready' || to.kind !== 'ready') return [];
  return [{ kind: 'payables', differences: differenceBetween(from, to) }];
}
