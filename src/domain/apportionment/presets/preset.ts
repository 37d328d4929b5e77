import type { Basis } from '../rules';

/** A: statute, court, government or newspaper; B: reprint; C: forum or content farm, an example and no authority. */
export type Grade = 'A' | 'B' | 'C';

/** What a preset proposes for a building. */
export type Proposed = { readonly basis: Basis; readonly exemptFloors: readonly number[] };

/** A scheme that is practised somewhere, ready to start from (分摊模板). */
export type Preset = {
  readonly key: string;
  readonly names: { readonly zh: string };
  /** What one must know before choosing it. */
  readonly note: { readonly zh: string };
  readonly source: { readonly id: string; readonly title: string; readonly grade: Grade };
  /** For the floors that have households; `null` where the source says nothing about such a building. */
  readonly propose: (floors: readonly number[]) => Proposed | null;
};
