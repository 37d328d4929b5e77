import type { SigningState } from '../../domain/project/signings-view';
import type { StateKind } from '../../ui/glyph/state-kind';

const KIND: Readonly<Record<SigningState, StateKind>> = {
  signed: 'agreed',
  older: 'to-reconfirm',
  unsigned: 'silent',
  notParty: 'abstained',
  notIssued: 'plain',
};

/** How a signature is drawn in the picture: by fill and pattern, never by colour alone. */
export const signingKind = (state: SigningState): StateKind => KIND[state];
