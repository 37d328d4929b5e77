import { err, ok } from '../../kernel/result';
import { detailsMentioned } from '../../log/attach-details';
import { type Fact, factName } from '../../log/fact';
import type { Settled } from '../../log/fact-body';
import type { Recorded } from '../../log/log';
import type { Command } from '../command';
import type { Decision, Draft } from '../draft';
import type { Project } from '../project';
import { type Disagreement, disagreementsIn, type Side, topicKey } from './disagreements';

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
  // An answer or a signing stays the one it was: the settlement itself brings it back.
  const isBroughtBack = found.topic.kind === 'opinion' || found.topic.kind === 'signing';
  const again = isInForce || isBroughtBack ? [] : [sayAgain(chosen, source)];
  return ok([{ body: { kind: 'conflictSettled', settled }, details: [] }, ...again]);
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
  const [kept, ...setAside] = [source.fact, ...others].flatMap((fact) => entryId(fact) ?? []);
  return {
    topic: topicKey(topic),
    kept: factName(source.fact),
    over: others.map(factName),
    opinions: kept === undefined ? null : { kept, setAside },
  };
}

function entryId({ body }: Fact): string | null {
  if (body.kind === 'opinionRecorded') return body.opinion.id;
  if (body.kind === 'signingRecorded') return body.signing.id;
  return body.kind === 'opinionWithdrawn' || body.kind === 'signingWithdrawn' ? body.withdrawal.id : null;
}

/** The chosen content of one topic as a fact of its own, with the personal details that belong to it. */
function sayAgain({ again }: Side, { details }: Recorded): Draft {
  const meant = new Set(detailsMentioned(again));
  return { body: again, details: details.filter(({ digest }) => meant.has(digest)) };
}
