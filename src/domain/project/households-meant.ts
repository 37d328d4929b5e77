import type { HouseholdId } from '../building/household';
import type { FactBody } from '../log/fact-body';

/** The households that a fact is about; a fact about one that is not there cannot be applied. */
export function householdsMeant(body: FactBody): readonly HouseholdId[] {
  switch (body.kind) {
    case 'householdsEntered':
      return body.entries.map(({ id }) => id);
    case 'householdsRemoved':
      return body.households;
    case 'opinionRecorded':
      return [body.opinion.household];
    case 'opinionWithdrawn':
      return [body.withdrawal.household];
    case 'signingRecorded':
      return [body.signing.household];
    case 'signingWithdrawn':
      return [body.withdrawal.household];
    case 'contactLogged':
      return [body.contact.household];
    case 'objectionRecorded':
      return body.objection.household === null ? [] : [body.objection.household];
    default:
      return [];
  }
}
