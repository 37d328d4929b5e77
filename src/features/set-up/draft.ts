import { GROUND_FLOORS, type GroundFloor } from '../../domain/building/shape';
import type { PlaceForm } from '../../shell/place/place-form';
import { note, noted } from '../../shell/typed-notes';

/** What has been answered so far, as typed. */
export type Draft = PlaceForm & {
  readonly storeys: string;
  readonly flats: string;
  readonly ground: GroundFloor;
  readonly basement: (typeof BASEMENT)[number];
  readonly entry: (typeof ENTRY_ANSWERS)[number];
};

export const BASEMENT = ['no', 'yes'] as const;
export const ENTRY_ANSWERS = ['level', 'halfLanding', 'unknown'] as const;

/** Nothing answered. Filled in is only what most old buildings have and what costs nobody anything. */
export const BLANK_DRAFT: Draft = {
  estate: '',
  building: '',
  stairwell: '',
  jurisdiction: 'CN',
  city: '',
  community: '',
  contact: '',
  storeys: '',
  flats: '2',
  ground: 'homes',
  basement: 'no',
  entry: 'unknown',
};

const NAME = 'set-up';

/** The draft of this window, so that an accidental reload loses nothing. A draft is not data yet. */
export function keptDraft(): Draft {
  try {
    return readDraft(JSON.parse(noted(NAME) ?? '{}'));
  } catch {
    return BLANK_DRAFT;
  }
}

export const keepDraft = (draft: Draft): void => note(NAME, JSON.stringify(draft));

export const forgetDraft = (): void => note(NAME, null);

function readDraft(raw: unknown): Draft {
  const kept = new Map<string, unknown>(typeof raw === 'object' && raw !== null ? Object.entries(raw) : []);
  const text = (key: keyof Draft): string => {
    const value = kept.get(key);
    return typeof value === 'string' ? value : BLANK_DRAFT[key];
  };
  const oneOf = <Value extends string>(key: keyof Draft, values: readonly Value[], otherwise: Value): Value =>
    values.find((value) => value === kept.get(key)) ?? otherwise;
  return {
    estate: text('estate'),
    building: text('building'),
    stairwell: text('stairwell'),
    jurisdiction: text('jurisdiction'),
    city: text('city'),
    community: text('community'),
    contact: text('contact'),
    storeys: text('storeys'),
    flats: text('flats'),
    ground: oneOf('ground', GROUND_FLOORS, BLANK_DRAFT.ground),
    basement: oneOf('basement', BASEMENT, BLANK_DRAFT.basement),
    entry: oneOf('entry', ENTRY_ANSWERS, BLANK_DRAFT.entry),
  };
}
