import { type Answer, carryOut, type Order } from '../../src/pdf/order';

/** A worker for Node, which has none: the same code on a copy of the message, as threads hand messages over. */
export class TypesettingThread {
  onmessage: ((event: { readonly data: Answer }) => void) | null = null;
  onerror: (() => void) | null = null;
  postMessage(order: Order): void {
    const say = (data: Answer): void => this.onmessage?.({ data: structuredClone(data) });
    carryOut(structuredClone(order), (fraction) => say({ kind: 'progress', fraction })).then(
      (made) => say({ kind: 'done', made }),
      (cause: unknown) => say({ kind: 'failed', message: String(cause) }),
    );
  }
  terminate(): void {
    this.onmessage = null;
  }
}
