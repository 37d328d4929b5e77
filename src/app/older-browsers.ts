/**
 * What React Aria asks of a browser and Safari 15.4 does not have: a signal that aborts by itself after some
 * milliseconds. Without it every dialog that opens beside an on-screen keyboard throws.
 */
if (!('timeout' in AbortSignal)) {
  Object.defineProperty(AbortSignal, 'timeout', {
    configurable: true,
    writable: true,
    value: (milliseconds: number): AbortSignal => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(new DOMException('', 'TimeoutError')), milliseconds);
      return controller.signal;
    },
  });
}
