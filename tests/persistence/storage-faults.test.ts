import './browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { householdId, personId } from '../../src/domain/building/household';
import { personalDetails } from '../../src/domain/log/personal-details';
import { faultOf } from '../../src/domain/log/storage-fault';
import { openLog } from '../../src/persistence/open-log';
import { pouchLog } from '../../src/persistence/pouch-log';
import { writeStrictly } from '../../src/persistence/strict-durability';
import { chain, PROJECT, someFacts } from './chain';
import { pageNotebook } from './notebook';

const QUICK = { write: 80, read: 80 };

let databases = 0;
const freshName = () => {
  databases += 1;
  return `faults-${databases}`;
};
const faultIn = (promise: Promise<unknown>) => promise.then(() => undefined, faultOf);

type Transaction = IDBDatabase['transaction'];
type Taking = (this: IDBDatabase, ...taken: Parameters<Transaction>) => IDBTransaction;

writeStrictly();
const strict: Transaction = IDBDatabase.prototype.transaction;
const patch = (taking: Taking) => {
  IDBDatabase.prototype.transaction = taking;
};
const mend = () => patch(strict);

/** Lets so many transactions that write documents go wrong. */
const disturb = (fails: number, how: 'throws' | 'hangs', reason = 'UnknownError') => {
  let left = fails;
  patch(function (stores, mode, options) {
    const writesDocuments = mode === 'readwrite' && [...stores].includes('attach-store');
    if (left === 0 || !writesDocuments) return strict.call(this, stores, mode, options);
    left -= 1;
    if (how === 'throws') throw new DOMException('disturbed', reason);
    return Object.assign(Object.create(IDBTransaction.prototype), { objectStore: () => silentStore });
  });
};
const silentStore = { get: () => ({}), put: () => ({}), index: () => silentStore, openCursor: () => ({}) };

afterEach(() => {
  mend();
  vi.restoreAllMocks();
});

describe('a browser whose storage misbehaves', () => {
  it('writes strictly: every writing transaction waits for the disk', async () => {
    const taken: string[] = [];
    patch(function (stores, mode, options) {
      const transaction = strict.call(this, stores, mode, options);
      if (mode === 'readwrite') taken.push(transaction.durability);
      return transaction;
    });
    const log = pouchLog(freshName());
    await log.append(someFacts(3));
    await log.erase(PROJECT);
    expect(taken.length).toBeGreaterThan(3);
    expect(new Set(taken)).toEqual(new Set(['strict']));
  });

  it('saves after one failure on a fresh connection', async () => {
    const log = pouchLog(freshName());
    await log.append(someFacts(1));
    disturb(1, 'throws');
    await log.append(someFacts(2));
    expect(await log.read(PROJECT)).toEqual(someFacts(2));
  });

  it('rejects when it fails again, keeps what it had, and takes the same facts later', async () => {
    const log = pouchLog(freshName());
    await log.append(someFacts(1));
    disturb(2, 'throws');
    expect(await faultIn(log.append(someFacts(2)))).toMatchObject({ kind: 'failed' });
    expect(await log.read(PROJECT)).toEqual(someFacts(1));
    await log.append(someFacts(2));
    expect(await log.read(PROJECT)).toEqual(someFacts(2));
  });

  it('says that storage is full where the browser says so, or has no room left', async () => {
    const name = freshName();
    const told = pouchLog(name);
    await told.append(someFacts(1));
    disturb(2, 'throws', 'QuotaExceededError');
    expect(await faultIn(told.append(someFacts(2)))).toEqual({ kind: 'full' });
    const untold = pouchLog(name, QUICK, async () => false);
    disturb(2, 'throws');
    expect(await faultIn(untold.append(someFacts(2)))).toEqual({ kind: 'full' });
  });

  it('never reports a write as done that gets no answer', async () => {
    const log = pouchLog(freshName(), QUICK);
    await log.append(someFacts(1));
    disturb(99, 'hangs');
    expect(await faultIn(log.append(someFacts(2)))).toEqual({ kind: 'timedOut' });
    mend();
    await log.append(someFacts(2));
    expect(await log.read(PROJECT)).toEqual(someFacts(2));
  });

  it('stops when the data were deleted under it, rather than starting blank', async () => {
    const name = freshName();
    const log = pouchLog(name);
    await log.append(someFacts(2));
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(`_pouch_${name}`);
      request.onsuccess = resolve;
      request.onerror = reject;
    });
    expect(await faultIn(log.append(someFacts(3)))).toEqual({ kind: 'cleared' });
    expect(await faultIn(log.append(someFacts(3)))).toEqual({ kind: 'cleared' });
  });

  it('names a stored fact that was altered, and hands out nothing of the project', async () => {
    const name = freshName();
    await pouchLog(name).append(someFacts(2));
    await alterStored(name, (text) => text.replace('"1"', '"9"'));
    expect(await faultIn(pouchLog(name).read(PROJECT))).toEqual({
      kind: 'damaged',
      where: 'fact:P1:000000002-DEV1',
    });
  });

  it('holds no erased name on the disk, not even in an earlier form of its document', async () => {
    const name = freshName();
    const log = pouchLog(name);
    const details = personalDetails('salt', { name: '王德顺' });
    const owners = [{ person: personId('p1'), details: details.digest }];
    const entered = chain([
      {
        body: { kind: 'householdsEntered', way: 'typed', entries: [{ id: householdId('h1'), owners }] },
        details: [details],
      },
    ]);
    await log.append(entered);
    expect(await storedText(name)).toContain('王德顺');
    await log.append(chain([{ kind: 'detailsErased', details: [details.digest] }], { after: entered }));
    await log.merge(entered);
    expect(await storedText(name)).not.toContain('王德顺');
  });

  it('is mended by a backup: whole facts take the place of damaged ones, and of nothing else', async () => {
    const name = freshName();
    await pouchLog(name).append(someFacts(3));
    await alterStored(name, (text) => text.replace('"2"', '"9"'));
    const log = pouchLog(name);
    expect(await faultIn(log.read(PROJECT))).toMatchObject({ kind: 'damaged' });
    expect(await log.merge(someFacts(3))).toEqual({ added: 1, known: 2, refused: [] });
    expect(await log.read(PROJECT)).toEqual(someFacts(3));
  });

  it('hands out nothing of a project that a later version has written to', async () => {
    const name = freshName();
    await pouchLog(name).append(someFacts(2));
    await alterStored(name, (text) => text.replace('"v":1', '"v":7'));
    expect(await faultIn(pouchLog(name).read(PROJECT))).toEqual({ kind: 'newer', version: 7 });
  });

  it('tells a browser that keeps nothing', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(await openLog(freshName(), pageNotebook())).toEqual({ ok: false, error: { kind: 'blocked' } });
  });

  it('opens where the browser keeps data', async () => {
    const opened = await openLog(freshName(), pageNotebook());
    expect(opened.ok && (await opened.value.log.projects())).toEqual([]);
  });
});

/** Whatever lies in the database, as text. */
async function storedText(name: string): Promise<string> {
  let text = '';
  await alterStored(name, (each) => {
    text += each;
    return each;
  });
  return text;
}

const openStored = (name: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(`_pouch_${name}`);
    request.onsuccess = () => resolve(request.result);
    request.onerror = reject;
  });

/** Rewrites every stored document, as damage on the disk would. */
async function alterStored(name: string, alter: (text: string) => string): Promise<void> {
  const database = await openStored(name);
  await new Promise((resolve) => {
    const transaction = database.transaction('by-sequence', 'readwrite');
    const store = transaction.objectStore('by-sequence');
    store.openCursor().onsuccess = ({ target }) => {
      const cursor: IDBCursorWithValue | null = target instanceof IDBRequest ? target.result : null;
      if (!cursor) return;
      cursor.update(JSON.parse(alter(JSON.stringify(cursor.value))));
      cursor.continue();
    };
    transaction.oncomplete = resolve;
  });
  database.close();
}
