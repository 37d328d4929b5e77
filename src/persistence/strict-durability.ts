const patched = new WeakSet<object>();

/**
 * Makes every writing transaction of IndexedDB wait for the disk. Browsers default to `relaxed`,
 * which reports a write as done while a power cut can still take it back; no library offers the choice.
 */
export function writeStrictly(): void {
  const prototype = IDBDatabase.prototype;
  if (patched.has(prototype)) return;
  patched.add(prototype);
  const relaxed = prototype.transaction;
  prototype.transaction = function (this: IDBDatabase, stores, mode, options) {
    const chosen: IDBTransactionOptions | undefined =
      mode === 'readwrite' ? { ...options, durability: 'strict' } : options;
    return relaxed.call(this, stores, mode, chosen);
  };
}
