/**
 * How a cell or a piece of a bar is drawn. Fill says how it is counted, pattern and glyph repeat it for
 * paper without colour; the word comes from the screen.
 *
 * `plain` is a cell without a state (only amounts, or a building still being described), `problem` has
 * something to look at, `to-reconfirm` spoke about an older version and is not counted.
 */
export type StateKind =
  | 'plain'
  | 'agreed'
  | 'unfunded'
  | 'opposed'
  | 'abstained'
  | 'not-blocking'
  | 'silent'
  | 'unreachable'
  | 'to-reconfirm'
  | 'problem';

/** The patterns that tell fills apart in black and white. */
export type Pattern = 'bars' | 'hatch' | 'dots' | 'cross' | 'wide-hatch';

/** The pattern on the edge of a state, `undefined` where the border alone tells. */
export const patternOf = (kind: StateKind): Pattern | undefined => patterns[kind];

const patterns: Readonly<Record<StateKind, Pattern | undefined>> = {
  plain: undefined,
  agreed: undefined,
  unfunded: 'bars',
  opposed: 'hatch',
  abstained: 'dots',
  'not-blocking': 'dots',
  silent: undefined,
  unreachable: 'cross',
  'to-reconfirm': undefined,
  problem: 'wide-hatch',
};
