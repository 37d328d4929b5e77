import { linesOf, mm, type Piece, partsOf, type Setting } from '../parts/type';
import type { SlipLine } from './slip-lines';

/** What a slip has to hold within half a sheet. */
type SlipText = {
  readonly room: readonly Piece[];
  readonly lines: readonly SlipLine[];
  readonly floors: readonly Piece[];
  readonly contact: string;
  readonly record: readonly string[];
};

type SlipSizes = { readonly words: Setting; readonly small: Setting };

const USUAL: SlipSizes = { words: { size: 14, pitch: 19.5 }, small: { size: 12.5, pitch: 17.5 } };
const DENSE: SlipSizes = { words: { size: 12.5, pitch: 16.5 }, small: { size: 12, pitch: 15.5 } };

/** Points from the top of a slip to where the sheet is cut, with a finger's breadth to spare. */
const ROOM = 372;

/** The usual sizes, or smaller ones where a slip would else run over the cut. */
export const slipSizes = (text: SlipText): SlipSizes => (heightOf(text, USUAL) <= ROOM ? USUAL : DENSE);

/** The head, the amount in figures and words, the air between, and one line of the foot. */
const FIXED = 152;
const WIDE = mm(179);
const BESIDE_CODE = mm(179 - 36) - 10;

function heightOf({ room, lines, floors, contact, record }: SlipText, { words, small }: SlipSizes): number {
  const beside = ([lead, said]: SlipLine): number =>
    high([`${lead}　`, ...partsOf(said)], words, BESIDE_CODE) + 4;
  return (
    FIXED +
    high(plain(room), { size: 16, pitch: 23 }, WIDE) +
    lines.reduce((sum, line) => sum + beside(line), 0) +
    high(['各层　', ...plain(floors)], small, WIDE) +
    high(['有疑问找　', ...partsOf(contact)], small, WIDE) +
    record.length * 14
  );
}

const high = (pieces: readonly string[], { size, pitch = size }: Setting, width: number): number =>
  linesOf(pieces, width / size) * pitch;

const plain = (pieces: readonly Piece[]): readonly string[] =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : `${piece.text}`));
