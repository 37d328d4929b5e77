import type { ReactNode } from 'react';
import { OPINION_STATES } from '../../domain/consent/effective-opinions';
import { kindOf } from '../../shell/picture/picture-floors';
import { pictureText } from '../../text/zh-cn/picture';
import { StateLegend } from '../../ui/building-picture/StateLegend';

/** What the signs of the picture mean; the word stands on every cell that has room for it too. */
export const BuildingLegend = (): ReactNode => (
  <StateLegend
    items={OPINION_STATES.map((state) => ({ kind: kindOf(state), word: pictureText.answers[state] }))}
  />
);
