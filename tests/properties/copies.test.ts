import fc from 'fast-check';
import { expect, it } from 'vitest';
import { area } from '../../src/domain/building/area';
import { deviceId, projectId } from '../../src/domain/log/fact';
import type { Log } from '../../src/domain/log/log';
import type { Command } from '../../src/domain/project/command';
import { decide } from '../../src/domain/project/decide';
import { stamp } from '../../src/domain/project/draft';
import { disagreementsIn, topicKey } from '../../src/domain/project/merging/disagreements';
import { sideName } from '../../src/domain/project/merging/settle';
import { openProject, type Project } from '../../src/domain/project/project';
import { encodeBackup } from '../../src/persistence/backup';
import { memoryLog } from '../../src/persistence/memory-log';
import { openText } from '../../src/persistence/open-file';
import { countedSupplies, opinionOn, settled } from '../builders/project';

/** Random schedules, each of up to fourteen moves; together a quarter of a minute of a quiet machine. */
const SCHEDULES = Number(process.env['LINTI_SCHEDULES'] ?? 1_000);

const ID = projectId('P1');
const START = settled();
const ROOMS = ['101', '201', '301'];
const HOUSEHOLDS = START.state.households;

/** Three organisers, each with a copy; what one does, or hands to another as a file. */
type Move =
  | { readonly kind: 'work'; readonly copy: number; readonly command: Command }
  | { readonly kind: 'settle'; readonly copy: number; readonly side: number }
  | { readonly kind: 'hand'; readonly from: number; readonly to: number };

const copy = fc.integer({ min: 0, max: 2 });
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.tuple(fc.constantFrom(...HOUSEHOLDS), fc.integer({ min: 1, max: 20_000 })).map(
    ([{ id }, size]): Command => ({
      kind: 'enterHouseholds',
      way: 'typed',
      rows: [{ id, area: area(size) }],
    }),
  ),
  fc.tuple(fc.constantFrom(...HOUSEHOLDS), fc.constantFrom('赵', '钱学文', '欧阳锋')).map(
    ([{ id }, owner]): Command => ({
      kind: 'enterHouseholds',
      way: 'typed',
      rows: [{ id, owners: [owner] }],
    }),
  ),
  fc
    .tuple(fc.constantFrom(...ROOMS), fc.constantFrom('consentsAndPays', 'objects', 'abstains'))
    .map(([room, answer]) => opinionOn(START, room, answer)),
  fc.constantFrom('630千克', '800千克').map((load): Command => ({ kind: 'setTerms', terms: { load } })),
  fc.constantFrom(...HOUSEHOLDS).map(({ id }): Command => ({ kind: 'removeHousehold', household: id })),
  fc.constantFrom(...HOUSEHOLDS).map(({ id }): Command => ({ kind: 'erasePersonalDetails', household: id })),
  fc.constantFrom<Command>({ kind: 'undo' }, { kind: 'redo' }),
);
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('work'), copy, command }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('settle'), copy, side: fc.nat({ max: 2 }) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('hand'), from: copy, to: copy }) },
);

type Machine = { readonly log: Log; readonly perform: (what: Command | undefined) => Promise<void> };

async function machineWithCopy(number: number): Promise<Machine> {
  const log = memoryLog();
  const supplies = countedSupplies(`M${number}-`);
  await log.merge(START.recorded);
  return {
    log,
    perform: async (what) => {
      const project = await copyIn(log);
      const decision = what && decide(project, what, supplies);
      if (!decision?.ok) return;
      await log.append(
        stamp(project, decision.value, { device: deviceId(`M${number}`), at: '2026-11-24T01:00:00.000Z' }),
      );
    },
  };
}

const copyIn = async (log: Log): Promise<Project> => openProject(ID, await log.read(ID));

async function hand(from: Log, to: Log): Promise<void> {
  const { recorded } = await copyIn(from);
  const opened = openText(encodeBackup(recorded, { project: ID, savedAt: '2026-11-24T08:00:00.000Z' }));
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  expect((await to.merge(opened.value.recorded)).refused).toEqual([]);
}

async function chosen(log: Log, side: number): Promise<Command | undefined> {
  const [found] = disagreementsIn(await copyIn(log));
  const kept = found?.sides[side % found.sides.length];
  return found && kept && { kind: 'settleConflict', topic: topicKey(found.topic), kept: sideName(kept) };
}

function machineAt(machines: readonly Machine[], number: number): Machine {
  const machine = machines[number];
  if (!machine) throw new Error('No such machine.');
  return machine;
}

async function make(machines: readonly Machine[], each: Move): Promise<void> {
  switch (each.kind) {
    case 'work':
      return machineAt(machines, each.copy).perform(each.command);
    case 'settle': {
      const { log, perform } = machineAt(machines, each.copy);
      return perform(await chosen(log, each.side));
    }
    case 'hand':
      return hand(machineAt(machines, each.from).log, machineAt(machines, each.to).log);
  }
}

/** Each gets what every other has. */
const ALL_ROUND: readonly Move[] = [
  { kind: 'hand', from: 0, to: 1 },
  { kind: 'hand', from: 1, to: 2 },
  { kind: 'hand', from: 2, to: 0 },
  { kind: 'hand', from: 2, to: 1 },
];

it('three copies that exchange files at random end as the same project, with the same open questions', {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(move, { maxLength: 14 }), async (moves) => {
      const machines = await Promise.all([0, 1, 2].map(machineWithCopy));
      for (const each of [...moves, ...ALL_ROUND]) await make(machines, each);
      const [one, ...others] = await Promise.all(machines.map(({ log }) => copyIn(log)));
      if (!one) throw new Error('No copy.');
      for (const other of others) {
        expect(other.recorded).toEqual(one.recorded);
        expect(other.state).toEqual(one.state);
        expect(disagreementsIn(other)).toEqual(disagreementsIn(one));
      }
    }),
    { numRuns: SCHEDULES },
  );
});
