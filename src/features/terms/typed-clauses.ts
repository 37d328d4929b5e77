import { isJsonRecord } from '../../persistence/read-json';
import { note, noted } from '../../shell/typed-notes';
import type { ClauseDraft } from './clause-drafts';

const nameOf = (project: string): string => `clauses.${project}`;
const KINDS = ['asProposed', 'reworded', 'leftOut'] as const;

const written = (drafts: readonly ClauseDraft[]): string =>
  JSON.stringify(drafts.map(({ clause, kind, text }) => [clause.id, kind, text]));

/** Notes clauses that are being reworded and not saved yet, for as long as the window is open; `null` forgets them. */
export function noteClauses(
  project: string,
  saved: readonly ClauseDraft[],
  drafts: readonly ClauseDraft[] | null,
): void {
  note(
    nameOf(project),
    drafts === null ? null : JSON.stringify({ base: written(saved), drafts: written(drafts) }),
  );
}

/** The clauses as they were being reworded; `undefined` where nothing was, or the record says something else by now. */
export function recallClauses(
  project: string,
  saved: readonly ClauseDraft[],
): readonly ClauseDraft[] | undefined {
  try {
    const kept: unknown = JSON.parse(noted(nameOf(project)) ?? 'null');
    if (!isJsonRecord(kept) || kept['base'] !== written(saved)) return undefined;
    const rows: unknown = JSON.parse(String(kept['drafts']));
    return Array.isArray(rows) ? saved.map((draft, index) => restored(draft, rows[index])) : undefined;
  } catch {
    return undefined;
  }
}

function restored(draft: ClauseDraft, row: unknown): ClauseDraft {
  const [, kind, text] = Array.isArray(row) ? row : [];
  const known = KINDS.find((each) => each === kind);
  return known !== undefined && typeof text === 'string' ? { ...draft, kind: known, text } : draft;
}
