import type { PayingStanding } from '../domain/agreement/content';
import type { Area } from '../domain/building/area';
import type { Fen } from '../domain/money/fen';

/**
 * One household's card (住户卡): its own figures, as final as they are on the agreement, and what they are made of.
 * No other household and nobody's opinion; the owner's name only as it may be posted.
 */
export type Card = {
  readonly isSample: boolean;
  /** Whether opinions are still being asked for; `false` once the agreement was issued. */
  readonly isDraft: boolean;
  /** 向阳小区5号楼2单元. */
  readonly place: string;
  readonly room: string;
  readonly owner: string;
  readonly floor: number;
  readonly area: Area | null;
  readonly scheme: { readonly name: string; readonly version: number; readonly code: string };
  readonly standing: PayingStanding;
  /** What it owes by the scheme, its gift, what it is compensated, and what that comes to; the last may be negative. */
  readonly share: Fen;
  readonly voluntary: Fen;
  readonly compensation: Fen;
  readonly payable: Fen;
  /** The arithmetic that ends in the share, as one line. */
  readonly formula: string;
  readonly weight: string | null;
  readonly totalWeight: string | null;
  readonly rule: string;
  readonly sums: CardSums;
  readonly odd: CardOdd;
  /** Top floor first; emptied where there is no room for them. */
  readonly floors: readonly CardFloor[];
  readonly yearly: CardYearly;
  /** Whom to ask, as the organiser wrote it: 沈立民（402室）0431-8000 0000. */
  readonly contact: string;
};

/** Total cost, funding from outside, compensation paid, gifts, what is shared, what goes to the reserve; and how many. */
export type CardSums = {
  readonly gross: Fen;
  readonly external: Fen;
  readonly compensation: Fen;
  readonly contributions: Fen;
  readonly net: Fen;
  readonly reserve: Fen;
  readonly sharing: number;
  readonly households: number;
};

/** One odd unit (零头), how many households got one, and whether this one did. */
export type CardOdd = { readonly unit: Fen; readonly count: number; readonly isMine: boolean };

/** What a floor bears: from the least to the most of its flats, and its coefficient where the rule has one. */
export type CardFloor = {
  readonly floor: number;
  readonly coefficient: string | null;
  readonly least: Fen;
  readonly most: Fen;
};

/** What the agreement says of later costs (以后每年): for the whole stairwell, how it is split, each household's reserve. */
export type CardYearly = {
  readonly running: Fen | null;
  readonly split: string;
  readonly reserve: Fen | null;
};
