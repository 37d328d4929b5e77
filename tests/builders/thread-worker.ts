import { readWorkbook } from '../../src/tables/read-workbook';

/** A worker for jsdom, which has none: the same code on the same messages, in the thread of the test. */
export class ThreadWorker {
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  postMessage(bytes: Uint8Array): void {
    const copy = Uint8Array.from(bytes);
    setTimeout(() => this.onmessage?.({ data: readWorkbook(copy) }), 0);
  }
  terminate(): void {
    this.onmessage = null;
  }
}
