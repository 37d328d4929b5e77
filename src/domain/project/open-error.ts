import type { Refusal } from './command';

/** What a line of a project that somebody typed by hand ought to hold. */
export type Expected =
  | 'known'
  | 'text'
  | 'yuan'
  | 'area'
  | 'room'
  | 'floor'
  | 'day'
  | 'knownRoom'
  | 'otherRoom'
  | 'basis'
  | 'coefficient';

/** Why a file was not opened; nothing of it has been taken over. Sentences: `text/zh-cn/open-errors.ts`. */
export type OpenError =
  | { readonly kind: 'empty' }
  | { readonly kind: 'tooLarge'; readonly limit: number }
  | { readonly kind: 'notJson' }
  | { readonly kind: 'notLinti' }
  /** Written by a later version of the program. */
  | { readonly kind: 'newerVersion'; readonly version: number }
  /** Kept under a password, which is wanted first. */
  | { readonly kind: 'sealed' }
  | { readonly kind: 'wrongPassword' }
  /** Kept under a password, and this page cannot decrypt: it was opened over plain http. */
  | { readonly kind: 'noCryptography' }
  /** Not what it was when it was saved: the checksum over the whole file differs. */
  | { readonly kind: 'checksum' }
  /** A place that no version ever wrote so; `path` names it, `facts.3.body.costs`. */
  | { readonly kind: 'damaged'; readonly path: string }
  /** A fact is missing before this one, or was changed: names the fact. */
  | { readonly kind: 'brokenChain'; readonly fact: string }
  /** Holds facts of another project than its header says. */
  | { readonly kind: 'foreign'; readonly fact: string }
  /** In a project typed by hand: what is missing or not understood at `path`. */
  | { readonly kind: 'entry'; readonly path: string; readonly expected: Expected }
  /** In a project typed by hand: what the program would refuse on its screens too. */
  | { readonly kind: 'refused'; readonly path: string; readonly refusal: Refusal };
