import { factName, type ProjectId } from '../domain/log/fact';
import type { Recorded } from '../domain/log/log';
import { type Admission, admitEach } from './admit';
import { readDetails, readFact } from './decode-fact';
import type { Database } from './pouch-connection';
import {
  detailsDocuments,
  detailsRange,
  erasedDocuments,
  factDocuments,
  factKey,
  factRange,
  type StoredDocument,
} from './pouch-documents';

/** Compares facts with those of the same names that the database holds; projects may be mixed. */
export async function admitInto(database: Database, recorded: readonly Recorded[]): Promise<Admission> {
  const keys = [...new Set(recorded.map(({ fact }) => factKey(fact)))];
  const { rows } = await database.allDocs({ keys, include_docs: true });
  const held = new Map<ProjectId, Map<string, string>>();
  for (const row of rows) {
    if (!('doc' in row && row.doc && 'fact' in row.doc)) continue;
    const { fact } = row.doc;
    // A damaged document holds nothing: a backup may put the fact in its place.
    if (isDamaged(row.doc)) continue;
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
  await eraseDetails(database, [...fresh, ...known]);
}

/** Lays gravestones over details that a fact erases, those of other machines included, and clears the disk of them. */
async function eraseDetails(database: Database, recorded: readonly Recorded[]): Promise<void> {
  const stones = erasedDocuments(recorded);
  if (stones.length === 0) return;
  const { rows } = await database.allDocs({ keys: stones.map(({ _id }) => _id), include_docs: true });
  const held = new Map(rows.flatMap((row) => ('doc' in row && row.doc ? [[row.id, row.doc] as const] : [])));
  const due = stones.flatMap((stone) => {
    const lying = held.get(stone._id);
    if (lying === undefined) return [stone];
    return 'erased' in lying ? [] : [{ ...stone, _rev: lying._rev }];
  });
  if (due.length === 0) return;
  const failed = (await database.bulkDocs(due)).find(isFailure);
  if (failed) throw failed;
  await database.compact();
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

type Insertion = { readonly _id: string } & StoredDocument;

async function insert(database: Database, documents: readonly Insertion[]): Promise<void> {
  if (documents.length === 0) return;
  const answers = await database.bulkDocs([...documents]);
  const failed = answers.find((answer) => isFailure(answer) && answer.status !== 409);
  if (failed) throw failed;
  const held = new Set(answers.flatMap((answer) => (isFailure(answer) && answer.id ? [answer.id] : [])));
  if (held.size > 0)
    await mend(
      database,
      documents.filter(({ _id }) => held.has(_id)),
    );
}

/** Puts whole documents in the place of damaged ones of the same name; whole ones are never touched. */
async function mend(database: Database, documents: readonly Insertion[]): Promise<void> {
  const { rows } = await database.allDocs({ keys: documents.map(({ _id }) => _id), include_docs: true });
  const revisions = new Map(
    rows.flatMap((row) =>
      'doc' in row && row.doc && isDamaged(row.doc) ? [[row.id, row.value.rev] as const] : [],
    ),
  );
  const mended = documents.flatMap((document) => {
    const _rev = revisions.get(document._id);
    return _rev === undefined ? [] : [{ ...document, _rev }];
  });
  const failed = mended.length > 0 && (await database.bulkDocs(mended)).find(isFailure);
  if (failed) throw failed;
}

function isDamaged(document: StoredDocument): boolean {
  if ('_deleted' in document || 'erased' in document) return false;
  const read = 'fact' in document ? readFact(document.fact) : readDetails(document.details);
  return !read.ok && read.error.kind === 'damaged';
}

const isFailure = (answer: PouchDB.Core.Response | PouchDB.Core.Error): answer is PouchDB.Core.Error =>
  'error' in answer && Boolean(answer.error);
