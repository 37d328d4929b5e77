import { afterEach, expect, test, vi } from 'vitest';
import { LIMITS } from '../../src/tables/limits';
import { readTableFile } from '../../src/tables/read-table-file';
import { ThreadWorker } from '../builders/thread-worker';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const file = (text: string) => new Blob([text]);

test('a file is read beside the page', async () => {
  vi.stubGlobal('Worker', ThreadWorker);
  const read = await readTableFile(file('房号,业主\n101,王建国'));
  expect(read.ok && read.value.sheets[0]?.rows[1]?.cells).toEqual(['101', '王建国']);
});

test('a file that takes too long is given up, and its reader is ended', async () => {
  const ended = vi.fn();
  class Sleeper extends ThreadWorker {
    override postMessage(): void {}
    override terminate(): void {
      ended();
    }
  }
  vi.stubGlobal('Worker', Sleeper);
  vi.useFakeTimers();
  const reading = readTableFile(file('房号,业主'));
  await vi.advanceTimersByTimeAsync(LIMITS.seconds * 1000);
  expect(await reading).toEqual({ ok: false, error: { kind: 'tooSlow', seconds: LIMITS.seconds } });
  expect(ended).toHaveBeenCalledOnce();
});

test('a reader that breaks is a damaged file, not a broken page', async () => {
  class Breaking extends ThreadWorker {
    override postMessage(): void {
      setTimeout(() => this.onerror?.(), 0);
    }
  }
  vi.stubGlobal('Worker', Breaking);
  expect(await readTableFile(file('x'))).toEqual({ ok: false, error: { kind: 'damaged' } });
});

test('a file that cannot be got at is no fault of its own', async () => {
  vi.stubGlobal('Worker', ThreadWorker);
  const gone = { size: 5, arrayBuffer: () => Promise.reject(new Error('NotReadableError')) };
  expect(await readTableFile(gone)).toEqual({ ok: false, error: { kind: 'outOfReach' } });
});

test('a file that is too large is not even read', async () => {
  const huge = { size: LIMITS.bytes + 1, arrayBuffer: () => Promise.reject(new Error('was read')) };
  expect(await readTableFile(huge)).toEqual({ ok: false, error: { kind: 'tooLarge', bytes: LIMITS.bytes } });
});
