import './browser';
import PouchDB from 'pouchdb-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { area } from '../../src/domain/building/area';
import { findBreak } from '../../src/domain/log/chain';
import { deviceId, type ProjectId } from '../../src/domain/log/fact';
import type { Recorded } from '../../src/domain/log/log';
import { fen } from '../../src/domain/money/fen';
import type { Command } from '../../src/domain/project/command';
import { moneyOf } from '../../src/domain/project/money-view';
import { openProject, type Project } from '../../src/domain/project/project';
import { computedJson } from '../../src/lists/computed';
import { consentRecord } from '../../src/lists/consent-record';
import { csvOf } from '../../src/lists/csv';
import { householdList } from '../../src/lists/household-list';
import { memoryLog } from '../../src/persistence/memory-log';
import { openLog } from '../../src/persistence/open-log';
import type { Limits } from '../../src/persistence/pouch-connection';
import type { Notebook } from '../../src/persistence/witness';
import { createDesk, type Desk } from '../../src/store/desk';
import type { ProjectStore } from '../../src/store/project-store';
import { COEFFICIENTS, countedSupplies, idOf, OPEN, opinionOn } from '../builders/project';
import { type Disturbance, disturb, WAYS } from './failing-storage';
import { pageNotebook } from './notebook';

/** Milliseconds that a call may take here; enough for one that answers at all, with all sittings side by side. */
const LIMITS = { write: 1_500, read: 1_500 };
/** Where nothing answers any more, there is nothing to wait for. */
const DYING = { write: 200, read: 200 };
/** For the look afterwards, when nothing fails any more. */
const PATIENT = { write: 60_000, read: 60_000 };

/** What somebody does in one sitting, each as a command on the project as it is by then. */
const SITTING: readonly ((project: Project) => Command)[] = [
  ({ state }) => ({
    kind: 'enterHouseholds',
    way: 'pasted',
    rows: state.households.map(({ id, room }) => ({ id, owners: [`王德顺${room}`], area: area(8_000) })),
  }),
  () => ({
    kind: 'setCosts',
    costs: [{ id: 'all', label: '总价', amount: fen(7_000_000) }],
    funding: [{ id: 'sub', label: '补贴', mode: 'deducted', kind: 'fixed', amount: fen(1_000_000) }],
  }),
  () => ({ kind: 'setProposal', proposal: COEFFICIENTS }),
  (project) => opinionOn(project, '201'),
  () => ({ kind: 'undo' }),
  () => ({ kind: 'redo' }),
  (project) => ({ kind: 'erasePersonalDetails', household: idOf(project, '302') }),
];

type Sitting = {
  readonly id: ProjectId | null;
  /** What the app has said to be on disk. */
  readonly told: readonly Recorded[];
  /** What the screen shows at the end. */
  readonly shown: Project | null;
};

const NOTHING: Sitting = { id: null, told: [], shown: null };

let databases = 0;

/** The desk as the app sets it up; none where it cannot, and says that nothing is kept. */
async function deskOver(database: string, notebook: Notebook, limits: Limits): Promise<Desk | null> {
  const opened = await openLog(database, notebook, limits);
  if (!opened.ok) return null;
  const world = { ...countedSupplies(), device: deviceId('SWEEP'), now: () => '2026-11-24T06:32:00.000Z' };
  return createDesk(opened.value.log, world, opened.value.witness);
}

/** Resolves when the status line says something final. */
const quiet = ({ api }: ProjectStore): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (api.getState().saving.kind === 'saving') return;
      stop();
      resolve();
    };
    const stop = api.subscribe(look);
    look();
  });

const tried = <T>(job: () => Promise<T>): Promise<T | null> => job().catch(() => job().catch(() => null));

/** A sitting from the empty app on. `isPatient`: the person presses 「再试一次」; otherwise the machine is dead by then. */
async function sit(desk: Desk, isPatient: boolean): Promise<Sitting> {
  const created = await (isPatient ? tried(() => desk.create(OPEN)) : desk.create(OPEN).catch(() => null));
  const id = created?.ok ? created.value : null;
  const store = id && (await (isPatient ? tried(() => desk.open(id)) : desk.open(id).catch(() => null)));
  if (!store) return { id, told: [], shown: null };
  let told = store.api.getState().project.recorded;
  for (const command of SITTING) {
    store.run(command(store.api.getState().project));
    await quiet(store);
    for (let again = 0; isPatient && again < 9 && store.api.getState().saving.kind === 'failed'; again += 1) {
      store.retry();
      await quiet(store);
    }
    const { saving, project } = store.api.getState();
    if (saving.kind === 'saved') told = project.recorded;
    else if (!isPatient) break;
  }
  const shown = store.api.getState().project;
  store.close();
  return { id, told, shown };
}

/** Closes the connection, as the end of the browser does. */
const end = (database: string): Promise<void> => new PouchDB(database).close();

const factsOf = (recorded: readonly Recorded[]) => recorded.map(({ fact }) => fact);

/** I2: the shares are what is to be paid, to the fen. */
function expectExactShares({ state }: Project): void {
  const money = moneyOf(state);
  if (money.kind !== 'ready') return;
  const { shares, net, reserve } = money.outcome;
  expect(shares.reduce<number>((sum, { amount }) => sum + amount, 0)).toBe(net + reserve);
}

/** I3, I4: the order of facts and of files does not matter, nor does opening one twice. */
async function expectOrderless(project: Project, told: readonly Recorded[]): Promise<void> {
  expect(openProject(project.id, [...project.recorded].reverse())).toEqual(project);
  const merged = await Promise.all(
    [
      [told, project.recorded],
      [project.recorded, told, project.recorded],
    ].map(async (files) => {
      const log = memoryLog();
      for (const file of files) expect((await log.merge(file)).refused).toEqual([]);
      return openProject(project.id, await log.read(project.id));
    }),
  );
  expect(merged[0]).toEqual(merged[1]);
}

/** I6: what leaves the app masked holds nobody's name. */
function expectMasked({ state }: Project): void {
  const leaving =
    [householdList(state, 'masked'), consentRecord(state, 'masked')].map(csvOf).join() + computedJson(state);
  expect(leaving).not.toMatch(/王德顺\d/);
}

async function expectInvariants(
  database: string,
  notebook: Notebook,
  { id, told, shown }: Sitting,
  isPatient: boolean,
): Promise<void> {
  const desk = await deskOver(database, notebook, PATIENT);
  if (desk === null) throw new Error('A sound database does not open.');
  expect(await desk.losses()).toEqual([]);
  const cards = await desk.cards();
  expect(cards.filter(({ kind }) => kind === 'unreadable')).toEqual([]);
  if (id === null) return;
  const project = await desk.read(id);
  // I1: what was said to be saved is there.
  const stored = new Set(project.recorded.map(({ fact }) => fact.hash));
  expect(told.filter(({ fact }) => !stored.has(fact.hash))).toEqual([]);
  // I5: every chain is whole.
  expect(findBreak(factsOf(project.recorded))).toBeNull();
  expectExactShares(project);
  expectMasked(project);
  await expectOrderless(project, told);
  if (isPatient && shown !== null) expect(project.state).toEqual(shown.state);
}

/** Holds a sitting on a database of its own, then starts anew and looks; gives the number of calls that it took. */
async function sittingWith(what: Disturbance | null, isPatient: boolean): Promise<number> {
  databases += 1;
  const database = `sweep-${databases}`;
  const notebook = pageNotebook();
  const stop = disturb(database, what);
  const desk = await deskOver(database, notebook, isPatient ? LIMITS : DYING);
  const sitting = desk === null ? NOTHING : await sit(desk, isPatient);
  const calls = stop();
  await end(database);
  await expectInvariants(database, notebook, sitting, isPatient);
  await end(database);
  return calls;
}

describe('a sitting in which the storage fails', () => {
  let calls = 0;
  beforeAll(async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    calls = await sittingWith(null, true);
  });
  afterAll(() => {
    vi.restoreAllMocks();
  });
  const everyCall = async (sitting: (at: number) => Promise<unknown>): Promise<void> => {
    await Promise.all(Array.from({ length: calls }, (_, index) => sitting(index + 1)));
  };

  test('takes enough calls to be worth it', () => {
    expect(calls).toBeGreaterThan(40);
  });

  for (const way of WAYS) {
    test(`keeps what it said it had where any one call ${way}, and ends as the screen shows it`, async () => {
      await everyCall((at) => sittingWith({ from: at, to: at, way }, true));
    });

    test(`keeps what it said it had where the machine dies at any call: from there every call ${way}`, async () => {
      for (let at = 1; at <= calls; at += 1) await sittingWith({ from: at, to: Infinity, way }, false);
    });
  }
});
