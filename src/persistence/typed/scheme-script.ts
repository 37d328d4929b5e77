import { type Basis, readBasis } from '../../domain/apportionment/rules';
import { err, ok, type Result } from '../../domain/kernel/result';
import type { OpenError } from '../../domain/project/open-error';
import type { Project } from '../../domain/project/project';
import type { OptIn } from '../../domain/proposal/proposal';
import type { Line } from './line';
import { householdIn, ROOM_TABLES } from './rooms';
import { type TypedScheme, yuan } from './typed-project';

/** Settles the scheme of the file; the first is also the one in use. */
export const proposalFrom = (scheme: TypedScheme): readonly Line[] => [
  {
    path: 'scheme',
    command: (project) => {
      const basis = basisFrom(project, scheme.basis);
      if (!basis.ok) return basis;
      return ok({
        kind: 'setProposal',
        proposal: {
          name: scheme.name ?? 'A',
          preset: null,
          basis: basis.value,
          exemptFloors: scheme.exemptFloors ?? [],
          exemptHouseholds: (scheme.exemptRooms ?? []).map((room) => householdIn(project, room)),
          optIns: optInsFrom(project, scheme),
          compensation: (scheme.compensation ?? []).map((each) => ({
            household: householdIn(project, each.room),
            amount: each.yuan,
          })),
          unit: scheme.unit ?? 'yuan',
          roundMode: scheme.roundMode ?? 'hamilton',
        },
      });
    },
  },
];

const optInsFrom = (
  project: Project,
  { ownCoefficients = [], gifts = [] }: TypedScheme,
): readonly OptIn[] => [
  ...ownCoefficients.map(
    ({ room, coefficient }): OptIn => ({
      kind: 'coefficient',
      household: householdIn(project, room),
      coefficient,
    }),
  ),
  ...gifts.map(
    (gift): OptIn => ({ kind: 'gift', household: householdIn(project, gift.room), amount: gift.yuan }),
  ),
];

/** Puts household ids in the place of rooms, and fen in the place of yuan; then the rule reads it. */
function basisFrom(project: Project, typed: Readonly<Record<string, unknown>>): Result<Basis, OpenError> {
  const translated: Record<string, unknown> = { ...typed };
  for (const key of ROOM_TABLES) {
    const table = typed[key];
    if (typeof table !== 'object' || table === null) continue;
    const entries = Object.entries(table).map(([room, value]: [string, unknown]) => [
      householdIn(project, room),
      key === 'amounts' ? (yuan.safeParse(value).data ?? value) : value,
    ]);
    translated[key] = Object.fromEntries(entries);
  }
  const basis = readBasis(translated);
  return basis.ok ? basis : err({ kind: 'entry', path: placeOf(basis.error), expected: 'basis' });
}

const placeOf = (fault: { readonly kind: string; readonly part?: string }): string =>
  fault.part === undefined ? 'scheme.basis' : `scheme.basis.${fault.part}`;
