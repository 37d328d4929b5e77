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

/**
 * Unsaved drafts by project, for as long as the window is open: neither a wrong turn nor a reload must cost an hour's
 * work. A reload keeps the proposals, not what was set aside while they were changed.
 */
const kept = new Map<string, Kept>();

export const keptFor = (project: string): Kept => kept.get(project) ?? recalled(project);

export function keep(project: string, what: Kept): void {
  kept.set(project, what);
  const proposals = Object.values(what.drafts).map((draft) => draft.proposal);
  note(nameOf(project), proposals.length === 0 ? null : JSON.stringify({ name: what.name, proposals }));
}

function recalled(project: string): Kept {
  try {
    const read: unknown = JSON.parse(noted(nameOf(project)) ?? 'null');
    if (!isJsonRecord(read) || !Array.isArray(read['proposals'])) return NOTHING;
    const drafts = read['proposals'].flatMap((raw: unknown) => {
      const known = parse(proposal, raw);
      return known.ok ? [[known.value.name, draftOf(known.value)] as const] : [];
    });
    const { name } = read;
    return { name: typeof name === 'string' ? name : null, drafts: Object.fromEntries(drafts) };
  } catch {
    return NOTHING;
  }
}
