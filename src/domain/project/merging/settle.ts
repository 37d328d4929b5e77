import { err, ok } from '../../kernel/result';
import { type Fact, factName } from '../../log/fact';
import type { FactBody, Settled } from '../../log/fact-body';
import type { Recorded } from '../../log/log';
import type { Command } from '../command';
import type { Decision, Draft } from '../draft';
import type { Project } from '../project';
import { type Disagreement, disagreementsIn, type Side, topicKey } from './disagreements';
import type { HouseholdField, Topic } from './topics';

/**
 * Settles what two copies disagree on: says which fact holds and, where another one is in force, says its content
 * again. Nothing is deleted; undoing it brings the question back.
 */
export function settleConflict(
  project: Project,
  { topic, kept }: Extract<Command, { kind: 'settleConflict' }>,
): Decision {
  const found = disagreementsIn(project).find((each) => topicKey(each.topic) === topic);
  const chosen = found?.sides.find((side) => sideName(side) === kept);
  if (!found || !chosen) return err({ kind: 'unknownConflict' });
  const source = sourceOf(project, chosen.recorded);
  const settled = settlement(project, found, chosen, source);
  const isInForce = found.sides.at(-1) === chosen;
  const again = isInForce ? undefined : sayAgain(found.topic, source);
  return ok([{ body: { kind: 'conflictSettled', settled }, details: [] }, ...(again ? [again] : [])]);
}

/** By what a side is chosen. */
export const sideName = ({ recorded }: Side): string => factName(recorded.fact);

/** The fact that a side rests on: an earlier settlement names the one that was chosen then. */
export function sourceOf(project: Project, recorded: Recorded): Recorded {
  const { body } = recorded.fact;
  if (body.kind !== 'conflictSettled') return recorded;
  return project.recorded.find(({ fact }) => factName(fact) === body.settled.kept) ?? recorded;
}

function settlement(
  project: Project,
  { topic, sides }: Disagreement,
  chosen: Side,
  source: Recorded,
): Settled {
  const others = sides.filter((side) => side !== chosen).map((side) => sourceOf(project, side.recorded).fact);
  const kept = entryId(source.fact);
  return {
    topic: topicKey(topic),
    kept: factName(source.fact),
    over: others.map(factName),
    opinions: kept === null ? null : { kept, setAside: others.flatMap((fact) => entryId(fact) ?? []) },
  };
}

function entryId({ body }: Fact): string | null {
  if (body.kind === 'opinionRecorded') return body.opinion.id;
  if (body.kind === 'signingRecorded') return body.signing.id;
  return body.kind === 'opinionWithdrawn' || body.kind === 'signingWithdrawn' ? body.withdrawal.id : null;
}

/** The chosen content of one topic as a fact of its own; an answer or a signing stays the one it was. */
function sayAgain(topic: Topic, { fact, details }: Recorded): Draft | undefined {
  const { body } = fact;
  if (topic.kind === 'opinion' || topic.kind === 'signing') return undefined;
  if (topic.kind === 'household') return entryAgain(body, topic, details);
  if (topic.kind !== 'term' || body.kind !== 'termsSet') return { body, details };
  return { body: { kind: 'termsSet', terms: { [topic.key]: body.terms[topic.key] ?? '' } }, details: [] };
}

function entryAgain(
  body: FactBody,
  { household, field }: { readonly household: string; readonly field: HouseholdField },
  details: Recorded['details'],
): Draft | undefined {
  const entry =
    body.kind === 'householdsEntered' ? body.entries.find(({ id }) => id === household) : undefined;
  if (!entry) return undefined;
  const meant = new Set(entry.owners?.map((owner) => owner.details));
  return {
    body: { kind: 'householdsEntered', way: 'typed', entries: [{ id: entry.id, [field]: entry[field] }] },
    details: field === 'owners' ? details.filter(({ digest }) => meant.has(digest)) : [],
  };
}
