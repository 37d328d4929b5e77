import { assertNever } from '../kernel/assert-never';
import { type Fact, inFoldOrder } from './fact';
import type { FactBody } from './fact-body';
import type { Recorded } from './log';
import type { PersonalDetails } from './personal-details';

/** Gives every fact those personal details that it mentions and that nobody has erased; in fold order. */
export function attachDetails(
  facts: readonly Fact[],
  details: readonly PersonalDetails[],
): readonly Recorded[] {
  const erased = new Set(facts.flatMap(erasedBy));
  const byDigest = new Map(
    details.filter(({ digest }) => !erased.has(digest)).map((each) => [each.digest, each]),
  );
  return [...facts].sort(inFoldOrder).map((fact) => ({
    fact,
    details: [...new Set(detailsMentioned(fact.body))].flatMap((digest) => byDigest.get(digest) ?? []),
  }));
}

/** Digests of the personal details that a fact erases; it holds whatever else is undone. */
export const erasedBy = ({ body }: Pick<Fact, 'body'>): readonly string[] =>
  body.kind === 'detailsErased' ? body.details : [];

/** The same facts without the details that one of them erases, wherever these came from. */
export function withoutErased(recorded: readonly Recorded[]): readonly Recorded[] {
  const erased = new Set(recorded.flatMap(({ fact }) => erasedBy(fact)));
  return erased.size === 0
    ? recorded
    : recorded.map(({ fact, details }) => ({
        fact,
        details: details.filter(({ digest }) => !erased.has(digest)),
      }));
}

/** Digests of the personal details that a fact refers to. */
export function detailsMentioned(body: FactBody): readonly string[] {
  switch (body.kind) {
    case 'householdsEntered':
      return body.entries.flatMap(({ owners }) => owners ?? []).map(({ details }) => details);
    case 'opinionRecorded':
    case 'opinionWithdrawn':
    case 'contactLogged':
    case 'objectionRecorded':
    case 'objectionSettled':
    case 'signingRecorded':
    case 'signingWithdrawn':
      return body.details === null ? [] : [body.details];
    case 'photoKept':
      return [body.details];
    case 'stairwellOpened':
    case 'placeDescribed':
    case 'shapeCorrected':
    case 'householdsAdded':
    case 'householdsRemoved':
    case 'costsSet':
    case 'proposalSet':
    case 'proposalAdopted':
    case 'countingSet':
    case 'provisionsSet':
    case 'noticePosted':
    case 'termsSet':
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
