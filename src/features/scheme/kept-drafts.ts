import { parse } from '../../persistence/decode-fact';
import { isJsonRecord } from '../../persistence/read-json';
import { proposal } from '../../persistence/schema/apportionment';
import { draftOf, type SchemeDraft } from './draft';

/** What somebody was working on when they left the screen: the proposal they looked at, and what was not saved. */
export type Kept = {
  readonly name: string | null;
  readonly drafts: Readonly<Record<string, SchemeDraft>>;
};

const NOTHING: Kept = { name: null, drafts: {} };
const PREFIX = 'linti.typed.scheme.';

/**
 * Unsaved drafts by project, for as long as the window is open: neither a wrong turn nor a reload must cost an hour's
 * work. A reload keeps the proposals, not what was set aside while they were changed.
 */
const kept = new Map<string, Kept>();

export const keptFor = (project: string): Kept => kept.get(project) ?? recalled(project);

export function keep(project: string, what: Kept): void {
  kept.set(project, what);
  const proposals = Object.values(what.drafts).map((draft) => draft.proposal);
  try {
    if (proposals.length === 0) sessionStorage.removeItem(PREFIX + project);
    else sessionStorage.setItem(PREFIX + project, JSON.stringify({ name: what.name, proposals }));
  } catch {
    // Without it the drafts live as long as the page does.
  }
}

function recalled(project: string): Kept {
  try {
    const noted: unknown = JSON.parse(sessionStorage.getItem(PREFIX + project) ?? 'null');
    if (!isJsonRecord(noted) || !Array.isArray(noted['proposals'])) return NOTHING;
    const drafts = noted['proposals'].flatMap((raw: unknown) => {
      const read = parse(proposal, raw);
      return read.ok ? [[read.value.name, draftOf(read.value)] as const] : [];
    });
    const { name } = noted;
    return { name: typeof name === 'string' ? name : null, drafts: Object.fromEntries(drafts) };
  } catch {
    return NOTHING;
  }
}
