import type { ReactNode } from 'react';
import { OPINION_STATES } from '../../domain/consent/effective-opinions';
import { SIGNING_STATES } from '../../domain/project/signings-view';
import { kindOf, type PictureView } from '../../shell/picture/picture-floors';
import { signingKind } from '../../shell/signing/signing-kind';
import { pictureText } from '../../text/zh-cn/picture';
import { signingText } from '../../text/zh-cn/signing';
import { type LegendItem, StateLegend } from '../../ui/building-picture/StateLegend';

/** What the signs of the picture mean; the word stands on every cell that has room for it too. */
export const BuildingLegend = ({ view }: { readonly view: PictureView }): ReactNode => {
  if (view === 'opinions') return <StateLegend items={ANSWERS} />;
  return view === 'signed' ? <StateLegend items={SIGNINGS} /> : null;
};

const ANSWERS: readonly LegendItem[] = OPINION_STATES.map((state) => ({
  kind: kindOf(state),
  word: pictureText.answers[state],
}));

const SIGNINGS: readonly LegendItem[] = SIGNING_STATES.filter((state) => state !== 'notIssued').map(
  (state) => ({ kind: signingKind(state), word: signingText.states[state], sealed: state === 'signed' }),
);
