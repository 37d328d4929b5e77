import type { Proposal } from '../../domain/proposal/proposal';
import { parse } from '../../persistence/decode-fact';
import { isJsonRecord } from '../../persistence/read-json';
import { proposal } from '../../persistence/schema/apportionment';
import { note, noted } from '../../shell/typed-notes';
import { draftOf, type SchemeDraft } from './draft';

/** What somebody was working on when they left the screen: the proposal they looked at, and what was not saved. */
export type Kept = {
  readonly name: string | null;
  readonly drafts: Readonly<Record<string, SchemeDraft>>;
};

const NOTHING: Kept = { name: null, drafts: {} };
const nameOf = (project: string): string => `scheme.${project}`;

/** Unsaved drafts by project, for as long as the window is open: neither a wrong turn nor a reload must cost an hour's work. */
const kept = new Map<string, Kept>();

export const keptFor = (project: string): Kept => kept.get(project) ?? recalled(project);

export function keep(project: string, what: Kept): void {
  kept.set(project, what);
  const drafts = Object.values(what.drafts);
  const typed = { name: what.name, drafts: drafts.map((draft) => [draft.proposal, onShelf(draft)]) };
  note(nameOf(project), drafts.length === 0 ? null : JSON.stringify(typed));
}

function recalled(project: string): Kept {
  try {
    const read: unknown = JSON.parse(noted(nameOf(project)) ?? 'null');
    if (!isJsonRecord(read) || !Array.isArray(read['drafts'])) return NOTHING;
    const drafts = read['drafts'].flatMap((raw: unknown) => {
      const draft = draftIn(raw);
      return draft === undefined ? [] : [[draft.proposal.name, draft] as const];
    });
    const { name } = read;
    return { name: typeof name === 'string' ? name : null, drafts: Object.fromEntries(drafts) };
  } catch {
    return NOTHING;
  }
}

/** What was set aside, in the form of a proposal, so that it is read back as strictly as one. */
const onShelf = ({ proposal: { parts: _, ...held }, shelf }: SchemeDraft): Proposal => ({
  ...held,
  basis: { kind: 'coef', table: shelf.coefficients },
  optIns: shelf.optIns,
});

function draftIn(raw: unknown): SchemeDraft | undefined {
  const [typed, aside] = Array.isArray(raw) ? raw : [];
  const known = parse(proposal, typed);
  if (!known.ok) return undefined;
  const shelf = parse(proposal, aside);
  if (!shelf.ok || shelf.value.basis.kind !== 'coef') return draftOf(known.value);
  const { basis, optIns } = shelf.value;
  return { proposal: known.value, shelf: { coefficients: basis.table, optIns } };
}
