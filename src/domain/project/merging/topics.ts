import type { HouseholdId } from '../../building/household';
import { assertNever } from '../../kernel/assert-never';
import type { Fact } from '../../log/fact';
import type { FactBody, HouseholdEntry } from '../../log/fact-body';

/** One thing that can hold one value only, so that two devices may disagree on it. */
export type Topic =
  | { readonly kind: 'place' | 'shape' | 'costs' | 'adopted' | 'counting' | 'provisions' | 'notice' }
  | { readonly kind: 'household'; readonly household: HouseholdId; readonly field: HouseholdField }
  | { readonly kind: 'opinion' | 'signing'; readonly household: HouseholdId }
  | { readonly kind: 'proposal'; readonly name: string }
  | { readonly kind: 'objection'; readonly objection: string }
  | { readonly kind: 'term'; readonly key: string };

export type HouseholdField = Exclude<keyof HouseholdEntry, 'id'>;

/**
 * What a fact says about a topic, and what would say just that again. Two facts agree where their values are the same
 * in canonical form.
 */
export type Saying = { readonly topic: Topic; readonly value: unknown; readonly again: FactBody };

const FIELDS: readonly HouseholdField[] = ['room', 'floor', 'use', 'area', 'areaSource', 'title', 'owners'];

/**
 * What a fact says about which topics. Facts that only add (a flat, an objection, an issue) contradict nothing.
 *
 * @param nameOf Name and phone behind a digest: the same name typed on two machines is salted differently.
 */
export function sayingsOf(
  { body }: Pick<Fact, 'body'>,
  nameOf: (digest: string) => unknown,
): readonly Saying[] {
  const whole = (topic: Topic, value: unknown): readonly Saying[] => [{ topic, value, again: body }];
  switch (body.kind) {
    case 'placeDescribed':
      return whole({ kind: 'place' }, [body.place, body.jurisdiction]);
    case 'shapeCorrected':
      return whole({ kind: 'shape' }, body.shape);
    case 'householdsEntered':
      return body.entries.flatMap((entry) => entrySayings(entry, nameOf));
    case 'costsSet':
      return whole({ kind: 'costs' }, [body.costs, body.funding]);
    case 'proposalSet':
      return whole({ kind: 'proposal', name: body.proposal.name }, body.proposal);
    case 'proposalAdopted':
      return whole({ kind: 'adopted' }, body.name);
    case 'opinionRecorded':
      // That somebody could not be reached never contradicts an answer.
      return body.opinion.answer === 'unreachable' ? [] : whole(...opinionSaid(body));
    case 'opinionWithdrawn':
      return whole({ kind: 'opinion', household: body.withdrawal.household }, 'withdrawn');
    case 'signingRecorded':
      return whole(signingTopic(body.signing.household), body.signing.agreement);
    case 'signingWithdrawn':
      return whole(signingTopic(body.withdrawal.household), 'withdrawn');
    case 'countingSet':
      return whole({ kind: 'counting' }, body.counting);
    case 'provisionsSet':
      return whole({ kind: 'provisions' }, body.provisions);
    case 'noticePosted':
      return whole({ kind: 'notice' }, body.notice);
    case 'objectionSettled':
      return whole({ kind: 'objection', objection: body.settlement.objection }, body.settlement.outcome);
    case 'termsSet':
      return Object.entries(body.terms).map(([key, value]) => ({
        topic: { kind: 'term', key },
        value,
        again: { kind: 'termsSet', terms: { [key]: value } },
      }));
    case 'stairwellOpened':
    case 'householdsAdded':
    case 'householdsRemoved':
    case 'contactLogged':
    case 'photoKept':
    case 'objectionRecorded':
    case 'agreementIssued':
    case 'conflictSettled':
    case 'detailsErased':
    case 'stepUndone':
    case 'stepRedone':
      return [];
    default:
      return assertNever(body);
  }
}

const entrySayings = (entry: HouseholdEntry, nameOf: (digest: string) => unknown): readonly Saying[] =>
  FIELDS.filter((field) => field in entry).map((field) => ({
    topic: { kind: 'household', household: entry.id, field },
    value: field === 'owners' ? entry.owners?.map(({ details }) => nameOf(details)) : entry[field],
    again: { kind: 'householdsEntered', way: 'typed', entries: [{ id: entry.id, [field]: entry[field] }] },
  }));

const signingTopic = (household: HouseholdId): Topic => ({ kind: 'signing', household });

/** Who wrote an answer down, when and where is no contradiction; what was answered is. */
function opinionSaid({ opinion }: Extract<FactBody, { kind: 'opinionRecorded' }>): readonly [Topic, unknown] {
  const { household, answer, ceiling } = opinion;
  return [
    { kind: 'opinion', household },
    { answer, ceiling },
  ];
}
