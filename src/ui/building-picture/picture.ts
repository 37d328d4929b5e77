import type { StateKind } from '../glyph/state-kind';

/** One flat or shop as it is drawn. Every text comes ready: the picture knows no household. */
export type PictureCell = {
  readonly id: string;
  readonly room: string;
  readonly kind: StateKind;
  /** At most four characters beside the glyph: 同意, 待再确认. */
  readonly word?: string;
  /** ¥45,151. Left out while the building is still being described, or where nothing is due. */
  readonly amount?: string;
  /** Small words after the amount (自愿), or in its place (免缴). */
  readonly note?: string;
  /** The contract is signed: a white inner frame and 印. */
  readonly sealed?: boolean;
  /** How many flats it is wide, a whole number; 1 unless a shop spans several. */
  readonly weight?: number;
  /** Spoken in place of the words put together from the other fields. */
  readonly label?: string;
};

/** Where the lift lets people out: on the floor itself, or on the half landing below it. */
export type LiftStop = 'floor' | 'half-landing';

export type PictureFloor = {
  readonly key: string;
  readonly label: string;
  readonly cells: readonly PictureCell[];
  readonly belowGround?: boolean;
  readonly stop?: LiftStop;
};

/**
 * `elevation`: floors as the rows of a building. On a phone the flats of a floor stand under one another:
 * `rows` with one line each, `cards` with two lines where characters are large.
 */
export type PictureLayout = 'elevation' | 'rows' | 'cards';
