import type { IssuedAgreement } from '../agreement/issued';
import type { HouseholdId } from '../building/household';
import { canonical } from '../kernel/digest';
import { memo } from '../kernel/memo';
import type { ProjectState, SigningEntry } from './state';

/**
 * How a household stands to the agreement issued last. `older`: it signed one that says something else (旧版);
 * `notParty`: the agreement names it as one that does not sign; `notIssued`: there is nothing to sign yet.
 */
export const SIGNING_STATES = ['signed', 'older', 'unsigned', 'notParty', 'notIssued'] as const;
export type SigningState = (typeof SIGNING_STATES)[number];

export type SignedEntry = Extract<SigningEntry, { kind: 'signed' }>;

export type HouseholdSigning = {
  readonly state: SigningState;
  /** The entry that counts, and the agreement that it is about; `null` where nobody has signed. */
  readonly entry: SignedEntry | null;
  readonly agreement: IssuedAgreement | null;
};

/** The signing as it stands (签约): who has signed what, and how many of those who are to sign have. */
export type SigningsView = {
  /** The agreement in force: the one issued last. */
  readonly issued: IssuedAgreement | null;
  readonly signingOf: ReadonlyMap<HouseholdId, HouseholdSigning>;
  /** Households that the agreement has as parties, those that have signed it, and those that have not. */
  readonly due: readonly HouseholdId[];
  readonly signed: readonly HouseholdId[];
  readonly missing: readonly HouseholdId[];
};

/** Where every household's signature stands. */
export const signingsOf: (state: ProjectState) => SigningsView = memo((state) => {
  const issued = state.agreements.at(-1) ?? null;
  const signingOf = new Map(state.households.map(({ id }) => [id, standing(state, id, issued)] as const));
  const parties = new Set(issued?.content.households.filter(({ isParty }) => isParty).map(({ id }) => id));
  const due = state.households.map(({ id }) => id).filter((id) => parties.has(id));
  const isSigned = (id: HouseholdId): boolean => signingOf.get(id)?.state === 'signed';
  return {
    issued,
    signingOf,
    due,
    signed: due.filter(isSigned),
    missing: due.filter((id) => !isSigned(id)),
  };
});

/** What was written down last of a household's signing, unless it has been taken back since. */
export const lastSigning = (state: ProjectState, household: HouseholdId): SignedEntry | undefined =>
  sinceWithdrawal(state, household).at(-1);

function standing(
  state: ProjectState,
  household: HouseholdId,
  issued: IssuedAgreement | null,
): HouseholdSigning {
  if (issued === null) return { state: 'notIssued', entry: null, agreement: null };
  const entries = sinceWithdrawal(state, household);
  const held = state.agreements.flatMap((agreement) =>
    entries
      .filter(({ signing }) => signing.agreement === agreement.id)
      .map((entry) => ({ entry, agreement })),
  );
  const current = held.filter(({ agreement }) => isSameContract(agreement, issued, household)).at(-1);
  if (current) return { state: 'signed', ...current };
  const old = held.at(-1);
  if (old) return { state: 'older', ...old };
  const isParty = issued.content.households.some((each) => each.id === household && each.isParty);
  return { state: isParty ? 'unsigned' : 'notParty', entry: null, agreement: null };
}

/**
 * Issued twice with the same shares, design and terms, it is one contract, and nobody need sign it again whose flat has
 * not changed hands meanwhile.
 */
export const isSameContract = (
  one: IssuedAgreement,
  other: IssuedAgreement,
  household: HouseholdId,
): boolean =>
  one.id === other.id ||
  (one.code === other.code && canonical(signedBy(one, household)) === canonical(signedBy(other, household)));

const signedBy = ({ content: { terms, households } }: IssuedAgreement, household: HouseholdId): object => ({
  terms,
  owners: households.filter(({ id }) => id === household).map(({ owners }) => owners),
});

/** In the order in which they were written down: a withdrawal takes back what stood before it, whatever its date. */
function sinceWithdrawal(state: ProjectState, household: HouseholdId): readonly SignedEntry[] {
  const held: SignedEntry[] = [];
  for (const entry of state.signings) {
    if (entry.kind === 'signed' && entry.signing.household === household) held.push(entry);
    if (entry.kind === 'withdrawn' && entry.withdrawal.household === household) held.length = 0;
  }
  return held;
}
