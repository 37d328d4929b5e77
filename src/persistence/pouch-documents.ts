import { erasedBy } from '../domain/log/attach-details';
import { type Fact, factName, type ProjectId, projectId } from '../domain/log/fact';
import type { Recorded } from '../domain/log/log';
import type { PersonalDetails } from '../domain/log/personal-details';

/** A document as it lies in the database; never changed once written, at most erased. */
export type StoredDocument =
  | { readonly fact: Fact }
  | { readonly details: PersonalDetails }
  /** Stands where details were erased by law, so that no copy of them is let in again. */
  | { readonly erased: string }
  | { readonly _deleted: true };

type Identified<Document> = Document & { readonly _id: string };

/** Beyond any character of an id: closes a key range. */
const LAST = '\ufff0';

export const factKey = (fact: Fact): string => `fact:${fact.project}:${factName(fact)}`;

export const factRange = (project: ProjectId) => rangeOf(`fact:${project}:`);
export const detailsRange = (project: ProjectId) => rangeOf(`pi:${project}:`);
export const allFacts = () => rangeOf('fact:');

/** The project and the name of the fact that a key stands for; nothing where it is another document's. */
export function readFactKey(key: string): { readonly project: ProjectId; readonly name: string } | undefined {
  const [kind, project, name] = key.split(':');
  return kind === 'fact' && project && name ? { project: projectId(project), name } : undefined;
}

export const factDocuments = (recorded: readonly Recorded[]): Identified<{ readonly fact: Fact }>[] =>
  recorded.map(({ fact }) => ({ _id: factKey(fact), fact }));

/** Personal details as documents of their own, each once, so that they can be erased without the facts. */
export function detailsDocuments(
  recorded: readonly Recorded[],
): Identified<{ readonly details: PersonalDetails }>[] {
  const documents = recorded.flatMap(({ fact, details }) =>
    details.map((each) => ({ _id: detailsKey(fact.project, each.digest), details: each })),
  );
  return [...new Map(documents.map((document) => [document._id, document])).values()];
}

/** The gravestones of the details that facts erase, by the key of what lies there. */
export const erasedDocuments = (recorded: readonly Recorded[]): Identified<{ readonly erased: string }>[] =>
  recorded.flatMap(({ fact }) =>
    erasedBy(fact).map((digest) => ({ _id: detailsKey(fact.project, digest), erased: digest })),
  );

const detailsKey = (project: ProjectId, digest: string): string => `pi:${project}:${digest}`;

const rangeOf = (prefix: string): { startkey: string; endkey: string } => ({
  startkey: prefix,
  endkey: `${prefix}${LAST}`,
});
