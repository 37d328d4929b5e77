import type { Result } from '../domain/kernel/result';
import { attachDetails } from '../domain/log/attach-details';
import type { ProjectId } from '../domain/log/fact';
import type { LoggedProject, Recorded } from '../domain/log/log';
import { storageError } from '../domain/log/storage-fault';
import { readDetails, readFact, type Unreadable } from './decode-fact';
import { latestFirst } from './latest-first';
import type { Database } from './pouch-connection';
import { allFacts, detailsRange, factRange, readFactKey, type StoredDocument } from './pouch-documents';

/** All facts of a project in fold order, each decoded and checked against its hash. */
export async function readProject(database: Database, project: ProjectId): Promise<readonly Recorded[]> {
  const [facts, details] = await Promise.all([
    documentsIn(database, factRange(project)),
    documentsIn(database, detailsRange(project)),
  ]);
  return attachDetails(
    facts.map(({ key, document }) => opened(key, readFact('fact' in document ? document.fact : null))),
    details.flatMap(({ key, document }) =>
      'erased' in document ? [] : [opened(key, readDetails('details' in document ? document.details : null))],
    ),
  );
}

/** The projects of this device, without reading what is in them. */
export async function listProjects(database: Database): Promise<readonly LoggedProject[]> {
  const { rows } = await database.allDocs(allFacts());
  const projects = new Map<ProjectId, { readonly facts: number; readonly last: string }>();
  for (const { id } of rows) {
    const project = readFactKey(id)?.project;
    if (project !== undefined)
      projects.set(project, { facts: (projects.get(project)?.facts ?? 0) + 1, last: id });
  }
  const lasts = await database.allDocs({
    keys: [...projects.values()].map(({ last }) => last),
    include_docs: true,
  });
  const at = new Map(
    lasts.rows.flatMap((row) =>
      'doc' in row && row.doc && 'fact' in row.doc ? [[row.key, row.doc.fact.at] as const] : [],
    ),
  );
  return [...projects]
    .map(([id, { facts, last }]) => ({ id, facts, lastAt: at.get(last) ?? '' }))
    .sort(latestFirst);
}

type Range = { readonly startkey: string; readonly endkey: string };
type Found = { readonly key: string; readonly document: StoredDocument };

async function documentsIn(database: Database, range: Range): Promise<readonly Found[]> {
  const { rows } = await database.allDocs({ ...range, include_docs: true });
  return rows.flatMap(({ id, doc }) => (doc ? [{ key: id, document: doc }] : []));
}

function opened<T>(key: string, read: Result<T, Unreadable>): T {
  if (read.ok) return read.value;
  const { error } = read;
  throw storageError(
    error.kind === 'newer' ? { kind: 'newer', version: error.version } : { kind: 'damaged', where: key },
  );
}
