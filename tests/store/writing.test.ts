import { describe, expect, it } from 'vitest';
import { deviceId } from '../../src/domain/log/fact';
import type { Log } from '../../src/domain/log/log';
import { storageError } from '../../src/domain/log/storage-fault';
import { openProject } from '../../src/domain/project/project';
import { emptyShelf, memoryLog } from '../../src/persistence/memory-log';
import type { Pen } from '../../src/store/pen';
import { createProjectStore } from '../../src/store/project-store';
import type { World } from '../../src/store/world';
import { countedSupplies, opened } from '../builders/project';

const world = (device: string): World => ({
  ...countedSupplies(device),
  device: deviceId(device),
  now: () => '2026-11-24T06:32:00.000Z',
});
const START = opened();
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
const terms = (load: string) => ({ kind: 'setTerms', terms: { load } }) as const;

/** One pen for all windows of a test; the last to claim waits in line. */
function onePen(): Pen {
  const line: ((isHere: boolean) => void)[] = [];
  const hand = (): void => {
    for (const [place, tell] of line.entries()) tell(place === 0);
  };
  return (_project, onChange) => {
    line.push(onChange);
    queueMicrotask(hand);
    return {
      takeOver: () => {
        line.splice(line.indexOf(onChange), 1);
        line.unshift(onChange);
        hand();
      },
      release: () => {
        line.splice(line.indexOf(onChange), 1);
        hand();
      },
    };
  };
}

describe('a project open in two windows', () => {
  it('is written by the first; the other shows it, refuses changes, and can take over', async () => {
    const shelf = emptyShelf();
    await memoryLog(shelf).append(START.recorded);
    const pen = onePen();
    const one = createProjectStore(START, memoryLog(shelf), world('A'), pen);
    const other = createProjectStore(START, memoryLog(shelf), world('B'), pen);
    await settle();
    expect(other.run(terms('630千克'))).toEqual({ ok: false, error: { kind: 'notWritable' } });
    expect(one.run(terms('800千克')).ok).toBe(true);
    await settle();
    expect(other.api.getState().project.state.terms).toEqual({ load: '800千克' });

    other.takeOver();
    expect(one.run(terms('1000千克')).ok).toBe(false);
    expect(other.run(terms('630千克')).ok).toBe(true);
    await settle();
    expect(one.api.getState().project.state).toEqual(other.api.getState().project.state);

    other.close();
    expect(one.run(terms('1000千克')).ok).toBe(true);
  });
});

describe('facts whose names another window has taken', () => {
  it('are stamped again after what the log holds, with their steps and the undo of one, and nothing is lost', async () => {
    const shelf = emptyShelf();
    await memoryLog(shelf).append(START.recorded);
    const log = memoryLog(shelf);
    // Two stores of one device name: neither hears of the other.
    const deaf: Log = { ...log, watch: () => () => undefined };
    const one = createProjectStore(START, deaf, world('A'));
    const other = createProjectStore(START, deaf, world('A'));
    one.run(terms('630千克'));
    await settle();
    other.run({ kind: 'setTerms', terms: { door: '900毫米' } });
    other.run(terms('800千克'));
    other.run({ kind: 'undo' });
    await settle();
    expect(other.api.getState().saving.kind).toBe('saved');
    const stored = openProject(START.id, await log.read(START.id));
    expect(stored.state.terms).toMatchObject({ door: '900毫米' });
    expect(stored.state).toEqual(other.api.getState().project.state);
    expect(stored.recorded).toHaveLength(START.recorded.length + 4);
  });

  it('are not tried for ever', async () => {
    let tries = 0;
    const log = memoryLog();
    await log.append(START.recorded);
    const clashing: Log = {
      ...log,
      append: async () => {
        tries += 1;
        throw storageError({ kind: 'clash', facts: [] });
      },
    };
    const store = createProjectStore(START, clashing, world('A'));
    store.run(terms('630千克'));
    await settle();
    expect(store.api.getState().saving).toMatchObject({ kind: 'failed', unsaved: 1 });
    expect(tries).toBe(4);
  });
});

describe('storage that is cleared under the page', () => {
  it('freezes the project as it is, whether that shows at a write or at a look', async () => {
    const log = memoryLog();
    await log.append(START.recorded);
    const looking = createProjectStore(START, log, world('A'));
    await log.erase(START.id);
    await looking.refresh();
    expect(looking.api.getState().saving).toMatchObject({ kind: 'failed', unsaved: 0 });
    expect(looking.api.getState().project.recorded).toEqual(START.recorded);
    expect(looking.run(terms('630千克'))).toEqual({ ok: false, error: { kind: 'notWritable' } });

    const cleared: Log = {
      ...log,
      append: async () => {
        throw storageError({ kind: 'cleared' });
      },
    };
    const writing = createProjectStore(START, cleared, world('A'));
    writing.run(terms('630千克'));
    await settle();
    expect(writing.api.getState().saving).toMatchObject({ kind: 'failed', unsaved: 1 });
    expect(writing.api.getState().project.state.terms).toEqual({ load: '630千克' });
    expect(writing.run(terms('800千克')).ok).toBe(false);
  });
});

/**
 * Every storage call is made to fail in turn, then the person presses 「再试一次」 until it goes through: what was
 * said to be saved is in the log, and in the end the log holds exactly what the screen shows.
 */
it('loses nothing and says nothing untrue, whichever storage call fails', async () => {
  const CALLS = 12;
  let reached = 0;
  for (let fails = 1; fails <= CALLS; fails += 1) {
    const log = memoryLog();
    await log.append(START.recorded);
    let calls = 0;
    const counted =
      <Taken extends readonly unknown[], T>(call: (...taken: Taken) => Promise<T>) =>
      async (...taken: Taken): Promise<T> => {
        calls += 1;
        if (calls === fails) throw storageError({ kind: 'failed', reason: 'disturbed' });
        return call(...taken);
      };
    const store = createProjectStore(
      START,
      { ...log, append: counted(log.append), read: counted(log.read) },
      world('A'),
    );
    for (const load of ['1', '2', '3', '4']) {
      store.run(terms(load));
      await settle();
      await store.refresh();
      const { saving, project } = store.api.getState();
      const stored = await log.read(project.id);
      if (saving.kind === 'saved') expect(stored).toEqual(project.recorded);
      if (saving.kind === 'failed') store.retry();
    }
    await settle();
    if (store.api.getState().saving.kind === 'failed') store.retry();
    await settle();
    const { saving, project } = store.api.getState();
    expect(saving.kind, `call ${fails}`).toBe('saved');
    expect(await log.read(project.id)).toEqual(project.recorded);
    expect(project.state.terms).toEqual({ load: '4' });
    if (calls >= fails) reached += 1;
  }
  expect(reached).toBeGreaterThan(6);
});
