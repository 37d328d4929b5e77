import type { Loss } from './witness';

/**
 * Why the log could not do what it was asked. What the caller holds in memory is whole in every
 * case, so a backup file can still be written. Sentences: `text/zh-cn/storage-faults.ts`.
 */
export type StorageFault =
  /** The browser keeps no data here: private window, policy, or IndexedDB missing. */
  | { readonly kind: 'blocked' }
  /** No room left on the device or in the browser's allowance. */
  | { readonly kind: 'full' }
  /** The browser's data were deleted while the page was open. Nothing more is written until a reload. */
  | { readonly kind: 'cleared' }
  /** No answer in time, twice. The write may still arrive; writing the same facts again is safe. */
  | { readonly kind: 'timedOut' }
  /** A stored document cannot be read or has been altered; `where` names it. */
  | { readonly kind: 'damaged'; readonly where: string }
  /** The log holds less than was once seen in it: the browser has rolled it back or started it anew. */
  | { readonly kind: 'behind'; readonly loss: Loss }
  /** The log holds facts that a later version of the program wrote. */
  | { readonly kind: 'newer'; readonly version: number }
  /** Another window has meanwhile written other facts of the same names; read the log again first. */
  | { readonly kind: 'clash'; readonly facts: readonly string[] }
  | { readonly kind: 'failed'; readonly reason: string };

type StorageError = Error & { readonly fault: StorageFault };

/** The error with which a promise of the log rejects. */
export const storageError = (fault: StorageFault, cause?: unknown): StorageError =>
  Object.assign(new Error(`Storage: ${fault.kind}`, { cause }), { fault });

const isStorageError = (error: unknown): error is StorageError => error instanceof Error && 'fault' in error;

/** The fault behind a rejection of the log; anything else is `failed`, with what it said. */
export const faultOf = (error: unknown): StorageFault =>
  isStorageError(error) ? error.fault : { kind: 'failed', reason: String(error) };
