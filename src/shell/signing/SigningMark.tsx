import type { ReactNode } from 'react';
import type { SigningState } from '../../domain/project/signings-view';
import { SealMark } from '../../ui/glyph/SealMark';
import { StateGlyph } from '../../ui/glyph/StateGlyph';
import { signingKind } from './signing-kind';

/** The sign beside the word: 印 where it is signed. */
export const SigningMark = ({ state }: { readonly state: SigningState }): ReactNode =>
  state === 'signed' ? <SealMark /> : <StateGlyph kind={signingKind(state)} />;
