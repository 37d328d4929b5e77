import type { ReactNode } from 'react';
import { OPINION_STATES } from '../../domain/consent/effective-opinions';
import { SIGNING_STATES } from '../../domain/project/signings-view';
import { kindOf, type PictureView } from '../../shell/picture/picture-floors';
import { signingKind } from '../../shell/signing/signing-kind';
import { pictureText } from '../../text/zh-cn/picture';
import { signingText } from '../../text/zh-cn/signing';
import { type LegendItem, StateLegend } from '../../ui/building-picture/StateLegend';

type BuildingLegendProps = {
  readonly view: PictureView;
  /** Whether some flat bears the mark of a signed contract. */
  readonly hasSeals: boolean;
};

/** What the signs of the picture mean; the word stands on every cell that has room for it too. */
export const BuildingLegend = ({ view, hasSeals }: BuildingLegendProps): ReactNode => {
  if (view === 'opinions') return <StateLegend items={hasSeals ? [...ANSWERS, SEAL] : ANSWERS} />;
  return view === 'signed' ? <StateLegend items={SIGNINGS} /> : null;
};

const ANSWERS: readonly LegendItem[] = OPINION_STATES.map((state) => ({
  kind: kindOf(state),
  word: pictureText.answers[state],
}));

const SEAL: LegendItem = { kind: 'plain', word: signingText.states.signed, sealed: true };

const SIGNINGS: readonly LegendItem[] = SIGNING_STATES.filter((state) => state !== 'notIssued').map(
  (state) => ({ kind: signingKind(state), word: signingText.states[state], sealed: state === 'signed' }),
);
