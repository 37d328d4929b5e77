import './browser';
import { writeStrictly } from '../../src/persistence/strict-durability';

/** How a call to the storage goes wrong. `swallows`: it is done, and nobody is ever told. */
export const WAYS = ['throws', 'aborts', 'hangs', 'swallows'] as const;
export type Way = (typeof WAYS)[number];

/** Which calls go wrong, counted from 1, and how. */
export type Disturbance = { readonly from: number; readonly to: number; readonly way: Way };

writeStrictly();
const transaction = IDBDatabase.prototype.transaction;
const open = IDBFactory.prototype.open;

type Count = { calls: number; readonly disturbance: Disturbance | null };

/** What is counted, by database: sittings may go on side by side. */
const counts = new Map<string, Count>();

/** Lets calls on a database go wrong from now on; returns the way to end that, which gives the number of calls. */
export function disturb(database: string, disturbance: Disturbance | null): () => number {
  const count: Count = { calls: 0, disturbance };
  counts.set(`_pouch_${database}`, count);
  return () => {
    counts.delete(`_pouch_${database}`);
    return count.calls;
  };
}

/** Counts a call; says how it goes wrong, if it does. */
function next(database: string): Way | null {
  const count = counts.get(database);
  if (count === undefined) return null;
  count.calls += 1;
  const { calls, disturbance } = count;
  return disturbance !== null && calls >= disturbance.from && calls <= disturbance.to
    ? disturbance.way
    : null;
}

/** The store that only the library's own first look at a connection touches. */
const FIRST_LOOK = 'detect-blob-support';

const fault = (): DOMException => new DOMException('disturbed', 'UnknownError');

/** Takes every question and never answers. */
const deaf: object = new Proxy(
  {},
  { get: (_, name) => (name === 'then' ? undefined : () => deaf), set: () => true },
);

/**
 * The first look at a connection is left alone: where it goes wrong, the library waits until the page is loaded anew,
 * which takes a browser to show.
 */
IDBDatabase.prototype.transaction = function (stores, mode, options) {
  const isOfTheLibrary = mode === 'versionchange' || [...stores].includes(FIRST_LOOK);
  const way = isOfTheLibrary ? null : next(this.name);
  if (way === 'throws') throw fault();
  if (way === 'hangs')
    return Object.assign(Object.create(IDBTransaction.prototype), { objectStore: () => deaf });
  const begun = transaction.call(this, stores, mode, options);
  if (way === 'aborts') queueMicrotask(() => begun.abort());
  if (way === 'swallows')
    Object.defineProperty(begun, 'oncomplete', { set: () => undefined, get: () => null });
  return begun;
};

/**
 * An opening that goes wrong is refused, whichever way is asked for: where it throws or never answers, the library
 * waits until the page is loaded anew, and the app therefore asks with an opening of its own first.
 */
IDBFactory.prototype.open = function (name, version) {
  if (next(name) === null) return open.call(this, name, version);
  const request: IDBOpenDBRequest = Object.create(IDBOpenDBRequest.prototype);
  const refusal = Object.defineProperty(new Event('error'), 'target', { value: request });
  setTimeout(() => request.onerror?.(refusal), 0);
  return Object.defineProperties(request, {
    error: { get: fault },
    onerror: { value: null, writable: true },
    onsuccess: { value: null, writable: true },
    onupgradeneeded: { value: null, writable: true },
    onblocked: { value: null, writable: true },
  });
};
