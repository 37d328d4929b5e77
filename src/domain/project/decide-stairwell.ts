import { householdId } from '../building/household';
import { layOut } from '../building/lay-out';
import { FLATS_PER_FLOOR, type Shape, STOREYS } from '../building/shape';
import { canonical } from '../kernel/digest';
import { err, ok } from '../kernel/result';
import type { Command, Refusal } from './command';
import type { Decision, Supplies } from './draft';
import type { Project } from './project';
import type { ProjectState } from './state';

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;

/** Opens a stairwell: the four answers, and the households that follow from them. */
export function openStairwell(
  project: Project,
  { place, jurisdiction, shape, sample }: Of<'openStairwell'>,
  { newId }: Supplies,
): Decision {
  if (project.recorded.length > 0) return err({ kind: 'alreadyOpened' });
  const refusal = refuseShape(shape);
  if (refusal) return err(refusal);
  const households = layOut(shape).map((slot, index) => ({
    ...slot,
    id: householdId(newId()),
    seq: index + 1,
  }));
  return ok([
    { body: { kind: 'stairwellOpened', place, jurisdiction, sample, shape, households }, details: [] },
  ]);
}

export function describePlace(state: ProjectState, { place, jurisdiction }: Of<'describePlace'>): Decision {
  const isSame = canonical([state.place, state.jurisdiction]) === canonical([place, jurisdiction]);
  if (isSame) return err({ kind: 'nothingToChange' });
  return ok([{ body: { kind: 'placeDescribed', place, jurisdiction }, details: [] }]);
}

function refuseShape({ storeys, flatsPerFloor }: Shape): Refusal | undefined {
  if (!isWithin(storeys, STOREYS)) return { kind: 'storeysOutOfRange', storeys };
  if (!isWithin(flatsPerFloor, FLATS_PER_FLOOR)) return { kind: 'flatsOutOfRange', flats: flatsPerFloor };
  return undefined;
}

const isWithin = (
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
): boolean => Number.isInteger(value) && value >= least && value <= most;
