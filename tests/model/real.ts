import { area } from '../../src/domain/building/area';
import { day } from '../../src/domain/kernel/day';
import { deviceId } from '../../src/domain/log/fact';
import type { Log } from '../../src/domain/log/log';
import { fen } from '../../src/domain/money/fen';
import type { Command } from '../../src/domain/project/command';
import { openProject, type Project } from '../../src/domain/project/project';
import { emptyShelf, memoryLog, type Shelf } from '../../src/persistence/memory-log';
import { createProjectStore, type ProjectStore } from '../../src/store/project-store';
import { COEFFICIENTS, countedSupplies, idOf, opened, opinionOn } from '../builders/project';
import type { Deed, Room } from './model';

/** The app without its screens: an open project on the shelf of one of several machines. */
export type Machine = {
  readonly name: string;
  readonly shelf: Shelf;
  readonly log: Log;
  store: ProjectStore;
};

export const projectOf = ({ store }: Machine): Project => store.api.getState().project;

const START = opened();

export async function aMachine(name: string, recorded = START.recorded): Promise<Machine> {
  const shelf = emptyShelf();
  const log = memoryLog(shelf);
  await log.merge(recorded);
  return { name, shelf, log, store: await openOn(shelf, name) };
}

let opens = 0;

/** Reads the log and opens a store over it, as a window does that is opened or loaded anew. */
export async function openOn(shelf: Shelf, name: string): Promise<ProjectStore> {
  opens += 1;
  const log = memoryLog(shelf);
  return createProjectStore(openProject(START.id, await log.read(START.id)), log, {
    ...countedSupplies(`${name}${opens}-`),
    device: deviceId(name),
    now: () => '2026-11-24T06:32:00.000Z',
  });
}

/** Resolves when everything is on disk and every other window has heard of it. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

export function commandOf(project: Project, deed: Deed): Command {
  switch (deed.kind) {
    case 'measure':
      return {
        kind: 'enterHouseholds',
        way: Object.keys(deed.areas).length > 1 ? 'pasted' : 'typed',
        rows: Object.entries(deed.areas).map(([room, size]) => ({
          id: idOf(project, room),
          area: area(size),
        })),
      };
    case 'price':
      return {
        kind: 'setCosts',
        costs: [{ id: 'all', label: '总价', amount: fen(deed.cost) }],
        funding: [{ id: 'sub', label: '补贴', mode: 'deducted', kind: 'fixed', amount: fen(deed.subsidy) }],
      };
    case 'scheme':
      return { kind: 'setProposal', proposal: { ...COEFFICIENTS, unit: deed.unit } };
    case 'answer':
      return opinionOn(project, deed.room, deed.answer);
    case 'withdraw':
      return withdrawal(project, deed.room);
    case 'undo':
    case 'redo':
      return deed;
  }
}

const withdrawal = (project: Project, room: Room): Command => ({
  kind: 'withdrawOpinion',
  household: idOf(project, room),
  on: day('2026-11-20'),
  words: {},
});
