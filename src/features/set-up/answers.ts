import { FLATS_PER_FLOOR, type Shape, STOREYS } from '../../domain/building/shape';
import { placeProblems } from '../../shell/place/place-form';
import { setUpText } from '../../text/zh-cn/set-up';
import type { FieldProblem } from '../../ui/ErrorSummary';
import type { Draft } from './draft';

/** The four questions in their order. */
export const QUESTIONS = ['place', 'storeys', 'flats', 'ground'] as const;
export type Question = (typeof QUESTIONS)[number];

/** Which control an error line leads to. */
export const fieldId = (field: keyof Draft): string => `set-up-${field}`;

/** What keeps the answers to one question from being taken. */
export function problemsIn(question: Question, draft: Draft): readonly FieldProblem[] {
  switch (question) {
    case 'place':
      return placeProblems(draft);
    case 'storeys':
      return countIn(draft.storeys, STOREYS) === null
        ? [problem('storeys', setUpText.storeys.outOfRange(STOREYS))]
        : [];
    case 'flats':
      return countIn(draft.flats, FLATS_PER_FLOOR) === null
        ? [problem('flats', setUpText.flats.outOfRange(FLATS_PER_FLOOR))]
        : [];
    case 'ground':
      return [];
  }
}

/** The stairwell as far as it is known; `null` until the storeys are. */
export function shapeOf(draft: Draft): Shape | null {
  const storeys = countIn(draft.storeys, STOREYS);
  const flatsPerFloor = countIn(draft.flats, FLATS_PER_FLOOR);
  if (storeys === null || flatsPerFloor === null) return null;
  return {
    storeys,
    flatsPerFloor,
    ground: draft.ground,
    hasBasement: draft.basement === 'yes',
    // Most published cases stop at the flats' own level; it can be corrected once the design is known.
    entry: draft.entry === 'unknown' ? 'level' : draft.entry,
  };
}

const problem = (field: keyof Draft, message: string): FieldProblem => ({ fieldId: fieldId(field), message });

/** A whole number as people type it (７, 7层, 2 户) within the range, else `null`. */
function countIn(
  typed: string,
  { least, most }: { readonly least: number; readonly most: number },
): number | null {
  const digits = typed
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[层楼户]$/, '');
  if (!/^\d{1,4}$/.test(digits)) return null;
  const count = Number(digits);
  return count >= least && count <= most ? count : null;
}
