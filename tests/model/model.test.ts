import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findBreak } from '../../src/domain/log/chain';
import { isIntact } from '../../src/domain/log/fact';
import { consentOf } from '../../src/domain/project/consent-view';
import { moneyOf } from '../../src/domain/project/money-view';
import { openProject } from '../../src/domain/project/project';
import { encodeBackup } from '../../src/persistence/backup';
import { openText } from '../../src/persistence/open-file';
import { act, consenting, type Deed, type Model, NOTHING, ROOMS, shares } from './model';
import { aMachine, commandOf, type Machine, openOn, projectOf, settle } from './real';

/** What holds after every step, whatever it was. */
function expectSound(model: Model, machine: Machine): void {
  const project = projectOf(machine);
  const money = moneyOf(project.state);
  const expected = shares(model.now);
  if (expected) {
    if (money.kind !== 'ready') throw new Error(`The model knows the shares, the app says ${money.kind}.`);
    const { net, reserve } = money.outcome;
    const pays = project.state.households.map(({ id }) => money.shareOf.get(id)?.payable ?? -1);
    expect(pays).toEqual(expected.pays);
    expect(reserve).toBe(expected.reserve);
    expect(pays.reduce<number>((sum, each) => sum + each, 0)).toBe(net + reserve);
  }
  const { opinionOf } = consentOf(project.state);
  const agreed = project.state.households.filter(({ id }) => opinionOf.get(id)?.state === 'consents');
  expect(agreed.map(({ room }) => room)).toEqual(consenting(model.now));
  expect(project.history.done).toHaveLength(model.past.length);
  expect(project.history.undone).toHaveLength(model.future.length);
  const facts = project.recorded.map(({ fact }) => fact);
  expect(findBreak(facts)).toBeNull();
  expect(project.state.problems).toEqual([]);
}

type Step = fc.AsyncCommand<Model, Machine>;

const step = (name: string, run: Step['run']): Step => ({ check: () => true, run, toString: () => name });

/** The app takes a deed exactly when the model does. */
async function carryOut(model: Model, machine: Machine, deed: Deed): Promise<void> {
  const goesThrough = act(model, deed);
  expect(machine.store.run(commandOf(projectOf(machine), deed)).ok).toBe(goesThrough);
}

const doing = (deed: Deed): Step =>
  step(JSON.stringify(deed), async (model, machine) => {
    await carryOut(model, machine, deed);
    expectSound(model, machine);
  });

/** Saves, and reads everything anew. */
const RELOAD = step('reload', async (model, machine) => {
  await settle();
  const { project, saving } = machine.store.api.getState();
  expect(saving.kind).toBe('saved');
  machine.store.close();
  machine.store = await openOn(machine.shelf, machine.name);
  expect(projectOf(machine)).toEqual(project);
  expect(project.recorded.every(({ fact }) => isIntact(fact))).toBe(true);
  expectSound(model, machine);
});

/** Goes on from a backup file in a browser that has nothing. */
const RESTORE = step('restore from a backup', async (model, machine) => {
  const { id, recorded, state } = projectOf(machine);
  const file = openText(encodeBackup(recorded, { project: id, savedAt: '2026-11-24T07:00:00.000Z' }));
  if (!file.ok) throw new Error(file.error.kind);
  machine.store.close();
  Object.assign(machine, await aMachine(machine.name, file.value.recorded));
  expect(projectOf(machine).state).toEqual(state);
  expectSound(model, machine);
});

/** Does something in another window of the same browser; this one hears of it. */
const elsewhere = (deed: Deed): Step =>
  step(`in another window ${JSON.stringify(deed)}`, async (model, machine) => {
    await settle();
    const other: Machine = { ...machine, name: 'OTHER', store: await openOn(machine.shelf, 'OTHER') };
    await carryOut(model, other, deed);
    await settle();
    await settle();
    expect(projectOf(machine).state).toEqual(projectOf(other).state);
    other.store.close();
    expectSound(model, machine);
  });

const size = fc.integer({ min: 1, max: 30_000 });
const room = fc.constantFrom(...ROOMS);
const cost = fc.integer({ min: 1, max: 900_000_000 });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.tuple(room, size).map(([number, each]): Deed => ({ kind: 'measure', areas: { [number]: each } })),
  fc.tuple(...ROOMS.map(() => size)).map(
    (sizes): Deed => ({
      kind: 'measure',
      areas: Object.fromEntries(ROOMS.map((number, index) => [number, sizes[index] ?? 1])),
    }),
  ),
  fc
    .tuple(cost, fc.integer({ min: 0, max: 3 }))
    .map(
      ([all, quarters]): Deed => ({ kind: 'price', cost: all, subsidy: Math.floor((all * quarters) / 4) }),
    ),
  fc.constantFrom<Deed>(
    { kind: 'scheme', unit: 'fen' },
    { kind: 'scheme', unit: 'yuan' },
    { kind: 'scheme', unit: '100yuan' },
  ),
  fc
    .tuple(room, fc.constantFrom('consentsAndPays' as const, 'objects' as const, 'abstains' as const))
    .map(([number, answer]): Deed => ({ kind: 'answer', room: number, answer })),
  room.map((number): Deed => ({ kind: 'withdraw', room: number })),
  fc.constantFrom<Deed>({ kind: 'undo' }, { kind: 'redo' }),
);

const steps = fc.commands(
  [deed.map(doing), deed.map(doing), deed.map(doing), deed.map(elsewhere), fc.constantFrom(RELOAD, RESTORE)],
  { maxCommands: 30 },
);

/** Enough that seeds find what is wrong, few enough for every run of the tests; the time a failure is made smaller is bounded. */
const RUNS = { numRuns: 25, endOnFailure: true };

const start = async () => ({
  model: { past: [], now: NOTHING, future: [] } satisfies Model as Model,
  real: await aMachine('HERE'),
});

it('does what a small model of it does, whatever people do in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      const begun = await start();
      const first = projectOf(begun.real).state;
      await fc.asyncModelRun(() => begun, sequence);

      const last = projectOf(begun.real).state;
      const count = begun.model.past.length;
      for (let each = 0; each < count; each += 1) await carryOut(begun.model, begun.real, { kind: 'undo' });
      expect(projectOf(begun.real).state).toEqual(first);
      for (let each = 0; each < count; each += 1) await carryOut(begun.model, begun.real, { kind: 'redo' });
      expect(projectOf(begun.real).state).toEqual(last);
      begun.real.store.close();
    }),
    RUNS,
  );
});

it('comes to the same on two machines that went their own ways and then exchanged files', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(deed, { maxLength: 12 }),
      fc.array(deed, { maxLength: 12 }),
      fc.array(deed, { maxLength: 12 }),
      async (before, mine, theirs) => {
        const here = await aMachine('HERE');
        const run = (machine: Machine, deeds: readonly Deed[]): void => {
          for (const each of deeds) machine.store.run(commandOf(projectOf(machine), each));
        };
        run(here, before);
        const there = await aMachine('THERE', projectOf(here).recorded);
        run(here, mine);
        run(there, theirs);
        await settle();
        const [own, other] = [projectOf(here).recorded, projectOf(there).recorded];
        expect((await here.log.merge(other)).refused).toEqual([]);
        expect((await there.log.merge(own)).refused).toEqual([]);
        await here.store.refresh();
        await there.store.refresh();

        const merged = projectOf(here);
        expect(merged).toEqual(projectOf(there));
        const names = merged.recorded.map(({ fact }) => fact.hash);
        for (const { fact } of [...own, ...other]) expect(names).toContain(fact.hash);
        expect(findBreak(merged.recorded.map(({ fact }) => fact))).toBeNull();
        expect(openProject(merged.id, [...merged.recorded].reverse())).toEqual(merged);
        const money = moneyOf(merged.state);
        if (money.kind === 'ready') {
          const { shares: all, net, reserve } = money.outcome;
          expect(all.reduce<number>((sum, { amount }) => sum + amount, 0)).toBe(net + reserve);
        }
        here.store.close();
        there.store.close();
      },
    ),
    RUNS,
  );
});
