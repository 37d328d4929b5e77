import { canonical } from '../../kernel/digest';
import { memo } from '../../kernel/memo';
import { type Fact, factName } from '../../log/fact';
import { hasSeen, type Knowledge, knowledgeOf } from '../../log/knowledge';
import type { Recorded } from '../../log/log';
import type { Project } from '../project';
import { type Saying, sayingsOf, type Topic } from './topics';

/** One side of a disagreement: a fact, what it says, and what would say it again. */
export type Side = { readonly recorded: Recorded } & Pick<Saying, 'value' | 'again'>;

/** A topic on which devices that did not know of one another said different things. The last side is in force. */
export type Disagreement = { readonly topic: Topic; readonly sides: readonly Side[] };

type Touch = { readonly recorded: Recorded; readonly saying: Saying };

/**
 * What two copies of a project disagree on after they have been merged (两份对不上的地方): per topic the facts that
 * no later fact on the topic had seen, where they differ. Steps that were taken back say nothing.
 */
export const disagreementsIn = memo((project: Project): readonly Disagreement[] => {
  const facts = project.recorded.map(({ fact }) => fact);
  if (new Set(facts.map(({ device }) => device)).size < 2) return [];
  const known = knowledgeOf(facts);
  return [...touchesByTopic(project).values()].flatMap((touches) => {
    const sides = latest(touches, known).map(({ recorded, saying }) => ({
      recorded,
      value: saying.value,
      again: saying.again,
    }));
    const [first] = touches;
    return first && new Set(sides.map(({ value }) => canonical([value]))).size > 1
      ? [{ topic: first.saying.topic, sides }]
      : [];
  });
});

/** A topic as text, for comparing and for the record. */
export const topicKey = (topic: Topic): string => canonical(topic);

function touchesByTopic({ recorded, history }: Project): ReadonlyMap<string, readonly Touch[]> {
  const byName = new Map(recorded.map((each) => [factName(each.fact), each]));
  const touches = new Map<string, Touch[]>();
  for (const each of recorded) {
    if (history.takenBack.has(each.fact.step)) continue;
    for (const saying of spoken(each, byName)) {
      const key = topicKey(saying.topic);
      touches.set(key, [...(touches.get(key) ?? []), { recorded: each, saying }]);
    }
  }
  return touches;
}

/** A settlement says again what the fact said that was chosen. */
function spoken(each: Recorded, byName: ReadonlyMap<string, Recorded>): readonly Saying[] {
  const { body } = each.fact;
  if (body.kind !== 'conflictSettled') return sayingsIn(each);
  const { kept: name, topic: about } = body.settled;
  const kept = byName.get(name);
  return kept ? sayingsIn(kept).filter(({ topic }) => topicKey(topic) === about) : [];
}

export function sayingsIn({ fact, details }: Recorded): readonly Saying[] {
  return sayingsOf(fact, (digest) => details.find((each) => each.digest === digest)?.values ?? digest);
}

const latest = (touches: readonly Touch[], known: ReadonlyMap<string, Knowledge>): readonly Touch[] =>
  touches.filter(
    (touch) =>
      !touches.some((other) => other !== touch && isAfter(other.recorded.fact, touch.recorded.fact, known)),
  );

const isAfter = (later: Fact, earlier: Fact, known: ReadonlyMap<string, Knowledge>): boolean =>
  later.hash !== earlier.hash && hasSeen(known.get(later.hash), earlier);
