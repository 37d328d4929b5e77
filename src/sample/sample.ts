import type { HouseholdId } from '../domain/building/household';
import { deviceId, projectId } from '../domain/log/fact';
import type { Recorded } from '../domain/log/log';
import type { Command } from '../domain/project/command';
import { decide } from '../domain/project/decide';
import { type Supplies, stamp } from '../domain/project/draft';
import { extend, noProject, type Project } from '../domain/project/project';

export type RoomLookup = (room: string) => HouseholdId;

/** A worked case that a newcomer can look at and try things on: a script of ordinary commands. */
export type Sample = {
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  readonly script: readonly ((room: RoomLookup) => Command)[];
};

const SAMPLE_DEVICE = deviceId('SAMPLE00');
const SAMPLE_DAY = '2026-11-02T01:00:00.000Z';

export const sampleProjectId = (key: string) => projectId(`sample-${key}`);

/** Plays the script. Ids are counted, so a sample is the same document on every machine. */
export function playSample({ key, script }: Sample): readonly Recorded[] {
  const supplies = countedSupplies();
  const played = script.reduce<Project>(
    (project, line) => {
      const command = line(roomsOf(project));
      const decision = decide(project, command, supplies);
      if (!decision.ok) throw new Error(`Sample ${key}: ${command.kind} refused as ${decision.error.kind}`);
      return extend(project, stamp(project, decision.value, { device: SAMPLE_DEVICE, at: SAMPLE_DAY }));
    },
    noProject(sampleProjectId(key)),
  );
  return played.recorded;
}

function countedSupplies(): Supplies {
  let count = 0;
  const next = (prefix: string): string => {
    count += 1;
    return `${prefix}${String(count).padStart(4, '0')}`;
  };
  return { newId: () => next('S'), newSalt: () => next('SALT') };
}

const roomsOf =
  ({ state }: Project): RoomLookup =>
  (room) => {
    const household = state.households.find((each) => each.room === room);
    if (!household) throw new Error(`No room ${room} in the sample.`);
    return household.id;
  };
