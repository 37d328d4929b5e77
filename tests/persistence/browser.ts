import 'fake-indexeddb/auto';

const tails = new Map<string, Promise<unknown>>();

/** Web Locks as browsers have them, one holder of a name at a time. */
const locks = {
  request: <T>(name: string, job: () => Promise<T>): Promise<T> => {
    const turn = (tails.get(name) ?? Promise.resolve()).then(job);
    tails.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  },
};

// Node 20 has no navigator, and the database asks it which browser this is.
Object.defineProperty(globalThis, 'navigator', {
  value: { userAgent: 'Node', locks },
  configurable: true,
  writable: true,
});
