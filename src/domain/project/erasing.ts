import type { HouseholdId } from '../building/household';
import type { PhotoEntry } from '../consent/photo';
import { err, ok } from '../kernel/result';
import type { FactBody } from '../log/fact-body';
import type { Recorded } from '../log/log';
import type { Command } from './command';
import type { Decision } from './draft';
import { householdsMeant } from './households-meant';
import type { Project } from './project';

/**
 * Erases what is kept of a household's people (个人信息保护法第四十七条): the names and phones of its owners, earlier
 * spellings included, and what was written down of its answers, signings, visits and objections, with the photos
 * of what it signed. The facts stay, and with them every chain. An issued agreement keeps its own copy: it is a contract that was signed.
 */
export function erasePersonalDetails(
  { state, recorded }: Project,
  { household }: Extract<Command, { kind: 'erasePersonalDetails' }>,
): Decision {
  const owners = new Set<string>(state.households.find(({ id }) => id === household)?.owners);
  const meant = new Set(recorded.flatMap(({ fact }) => digestsAbout(fact.body, household, owners, recorded)));
  const kept = new Set(recorded.flatMap(({ details }) => details.map(({ digest }) => digest)));
  const details = [...meant].filter((digest) => kept.has(digest)).sort();
  return details.length === 0
    ? err({ kind: 'nothingToErase', household })
    : ok([{ body: { kind: 'detailsErased', details }, details: [] }]);
}

function digestsAbout(
  body: FactBody,
  household: HouseholdId,
  owners: ReadonlySet<string>,
  recorded: readonly Recorded[],
): readonly string[] {
  switch (body.kind) {
    case 'householdsEntered':
      return body.entries
        .flatMap((entry) => entry.owners ?? [])
        .filter(({ person }) => owners.has(person))
        .map(({ details }) => details);
    case 'opinionRecorded':
    case 'opinionWithdrawn':
    case 'signingRecorded':
    case 'signingWithdrawn':
    case 'contactLogged':
    case 'objectionRecorded':
      return householdsMeant(body).includes(household) ? digestIn(body) : [];
    case 'photoKept':
      return isPhotoOf(recorded, body.photo, household) ? digestIn(body) : [];
    case 'objectionSettled':
      return isObjectionOf(recorded, body.settlement.objection, household) ? digestIn(body) : [];
    default:
      return [];
  }
}

const digestIn = ({ details }: { readonly details: string | null }): readonly string[] =>
  details === null ? [] : [details];

const isObjectionOf = (recorded: readonly Recorded[], objection: string, household: HouseholdId): boolean =>
  recorded.some(
    ({ fact: { body } }) =>
      body.kind === 'objectionRecorded' &&
      body.objection.id === objection &&
      body.objection.household === household,
  );

/** A photo of what the household put its name to; one of a posted notice is nobody's. */
const isPhotoOf = (recorded: readonly Recorded[], { of }: PhotoEntry, household: HouseholdId): boolean =>
  recorded.some(({ fact: { body } }) => {
    if (of.kind === 'opinion' && body.kind === 'opinionRecorded')
      return body.opinion.id === of.opinion && body.opinion.household === household;
    return (
      of.kind === 'signing' &&
      body.kind === 'signingRecorded' &&
      body.signing.id === of.signing &&
      body.signing.household === household
    );
  });
