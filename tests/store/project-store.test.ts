import { describe, expect, it } from 'vitest';
import { ok } from '../../src/domain/kernel/result';
import { deviceId, seal } from '../../src/domain/log/fact';
import type { Log, Recorded } from '../../src/domain/log/log';
import { openProject } from '../../src/domain/project/project';
import { emptyShelf, memoryLog } from '../../src/persistence/memory-log';
import { createDesk } from '../../src/store/desk';
import { createProjectStore } from '../../src/store/project-store';
import type { World } from '../../src/store/world';
import { countedSupplies, OPEN, opened, PLACE } from '../builders/project';

const world = (device: string): World => ({
  ...countedSupplies(device),
  device: deviceId(device),
  now: () => '2026-11-24T06:32:00.000Z',
});

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const TERMS = { kind: 'setTerms', terms: { load: '630千克' } } as const;

describe('an open project', () => {
  it('says saved only after the log has taken the fact', async () => {
    let finish = (): void => undefined;
    const slow: Log = {
      ...memoryLog(),
      append: () => new Promise((resolve) => (finish = resolve)),
    };
    const store = createProjectStore(opened(), slow, world('A'));
    store.run(TERMS);
    expect(store.api.getState().saving).toEqual({ kind: 'saving' });
    expect(store.api.getState().project.state.terms).toEqual({ load: '630千克' });
    finish();
    await settle();
    expect(store.api.getState().saving).toEqual({ kind: 'saved', at: '2026-11-24T06:32:00.000Z' });
  });

  it('keeps what could not be written and writes it first when tried again, in order', async () => {
    const log = memoryLog();
    let isBroken = true;
    const written: Recorded[] = [];
    const failing: Log = {
      ...log,
      append: async (recorded) => {
        if (isBroken) throw new Error('disk full');
        written.push(...recorded);
      },
    };
    const store = createProjectStore(opened(), failing, world('A'));
    store.run(TERMS);
    store.run({ kind: 'setTerms', terms: { load: '800千克' } });
    await settle();
    expect(store.api.getState().saving).toMatchObject({ kind: 'failed', unsaved: 2 });
    isBroken = false;
    store.retry();
    await settle();
    expect(store.api.getState().saving).toMatchObject({ kind: 'saved' });
    expect(written.map(({ fact }) => fact.seq)).toEqual([1, 2]);
    store.retry();
    expect(written).toHaveLength(2);
  });

  it('keeps a refusal until a command goes through, and changes nothing by it', () => {
    const store = createProjectStore(opened(), memoryLog(), world('A'));
    const before = store.api.getState().project;
    expect(store.run({ kind: 'redo' }).ok).toBe(false);
    expect(store.api.getState()).toMatchObject({ project: before, refusal: { kind: 'nothingToRedo' } });
    expect(store.run(TERMS)).toEqual(ok(store.api.getState().project));
    expect(store.api.getState().refusal).toBeNull();
  });

  it('hears what another window wrote, and both fold to the same', async () => {
    const shelf = emptyShelf();
    const [here, there] = [
      createDesk(memoryLog(shelf), world('A')),
      createDesk(memoryLog(shelf), world('B')),
    ];
    const created = await here.create(OPEN);
    if (!created.ok) throw new Error(created.error.kind);
    const [one, other] = [await here.open(created.value), await there.open(created.value)];
    one?.run(TERMS);
    await settle();
    other?.run({ kind: 'describePlace', place: { ...PLACE, contact: '老钱' }, jurisdiction: 'CN' });
    await settle();
    await settle();
    expect(one?.api.getState().project.state).toEqual(other?.api.getState().project.state);
    expect(one?.api.getState().project.state.place.contact).toBe('老钱');
    one?.close();
    other?.close();
  });
});

describe('the desk', () => {
  it('lists projects, the latest first, with what people call them', async () => {
    const desk = createDesk(memoryLog(), world('A'));
    await desk.create(OPEN);
    const later = opened().recorded.map(({ fact: { hash: _, ...fact }, details }) => ({
      fact: seal({ ...fact, at: '2026-12-01' }),
      details,
    }));
    await desk.restore(later);
    const cards = await desk.cards();
    expect(cards.map(({ lastAt }) => lastAt)).toEqual(['2026-12-01', '2026-11-24T06:32:00.000Z']);
    expect(cards[0]).toMatchObject({ place: PLACE, households: 6, sample: null });
  });

  it('refuses an impossible building and writes nothing', async () => {
    const desk = createDesk(memoryLog(), world('A'));
    const refused = await desk.create({ ...OPEN, shape: { ...OPEN.shape, storeys: 99 } });
    expect(refused).toMatchObject({ ok: false, error: { kind: 'storeysOutOfRange' } });
    expect(await desk.cards()).toEqual([]);
  });

  it('opens nothing where there is nothing, and forgets what was removed', async () => {
    const desk = createDesk(memoryLog(), world('A'));
    const created = await desk.create(OPEN);
    if (!created.ok) throw new Error(created.error.kind);
    expect(await desk.open(created.value)).not.toBeNull();
    await desk.remove(created.value);
    expect(await desk.open(created.value)).toBeNull();
  });
});

it('the same set of facts merged twice adds nothing', async () => {
  const log = memoryLog();
  const project = opened();
  await log.merge(project.recorded);
  await log.merge(project.recorded);
  expect(openProject(project.id, await log.read(project.id))).toEqual(project);
});
