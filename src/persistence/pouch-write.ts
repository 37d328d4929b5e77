import { factName, type ProjectId } from '../domain/log/fact';
import type { Recorded } from '../domain/log/log';
import { type Admission, admitEach } from './admit';
import type { Database } from './pouch-connection';
import { detailsDocuments, detailsRange, factDocuments, factKey, factRange } from './pouch-documents';

/** Compares facts with those of the same names that the database holds; projects may be mixed. */
export async function admitInto(database: Database, recorded: readonly Recorded[]): Promise<Admission> {
  const keys = [...new Set(recorded.map(({ fact }) => factKey(fact)))];
  const { rows } = await database.allDocs({ keys, include_docs: true });
  const held = new Map<ProjectId, Map<string, string>>();
  for (const row of rows) {
    if (!('doc' in row && row.doc && 'fact' in row.doc)) continue;
    const { fact } = row.doc;
    held.set(fact.project, (held.get(fact.project) ?? new Map()).set(factName(fact), fact.hash));
  }
  return admitEach((project) => held.get(project) ?? new Map(), recorded);
}

/**
 * Personal details first, then all facts in one transaction: where the power goes in between, there
 * are details without a fact, never a fact that seems to have lost its names.
 */
export async function writeAdmitted(
  database: Database,
  { fresh, known }: Pick<Admission, 'fresh' | 'known'>,
): Promise<void> {
  await insert(database, detailsDocuments([...fresh, ...known]));
  await insert(database, factDocuments(fresh));
}

/** Removes a project's documents and their earlier content from the disk. */
export async function eraseProject(
  database: Database,
  project: ProjectId,
  erased: Set<string>,
): Promise<void> {
  const ranges = await Promise.all(
    [factRange(project), detailsRange(project)].map((range) => database.allDocs(range)),
  );
  const rows = ranges.flatMap((range) => range.rows);
  for (const { id } of rows) erased.add(id);
  const tombstones = rows.map(({ id, value }) => ({ _id: id, _rev: value.rev, _deleted: true as const }));
  const failed = (await database.bulkDocs(tombstones)).find(isFailure);
  if (failed) throw failed;
  await database.compact();
}

async function insert(database: Database, documents: Parameters<Database['bulkDocs']>[0]): Promise<void> {
  if (documents.length === 0) return;
  const failed = (await database.bulkDocs(documents)).find(
    (answer) => isFailure(answer) && answer.status !== 409,
  );
  if (failed) throw failed;
}

const isFailure = (answer: PouchDB.Core.Response | PouchDB.Core.Error): answer is PouchDB.Core.Error =>
  'error' in answer && Boolean(answer.error);
