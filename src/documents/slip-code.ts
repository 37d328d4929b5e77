import type { PaperContent, PaperHousehold } from '../domain/agreement/content';
import { formalRenminbi } from '../text/formal-yuan';
import { figures } from '../text/format';
import type { PaperOptions } from './document';
import { schemeName, stairwellName } from './parts/naming';
import { markWords } from './parts/sheet';

/** Bytes of UTF-8 up to which a square of 36 mm is read by an ordinary phone from ordinary paper. */
const MOST_BYTES = 300;

/** The codes of all slips, for `PaperOptions.codeFor`. */
export const slipCodes =
  (content: PaperContent): PaperOptions['codeFor'] =>
  (id) => {
    const household = content.households.find((each) => each.id === id);
    return household === undefined ? null : slipCode(content, household);
  };

/**
 * What the code on a household's slip says (核对码): its own figures as plain text that a phone shows without any
 * network, so that a picture of the slip can be held against the version. Nobody's name, and no other household.
 */
export function slipCode(content: PaperContent, { room, share }: PaperHousehold): string {
  const card = (place: string): string =>
    [
      `${markWords(content).join('')}加装电梯分摊核对`,
      `${place}${room}室`,
      `${schemeName(content)} 校验码${content.scheme.code}`,
      share === 0 ? '本户不分摊费用' : `应出资${figures(share)}元`,
      ...(share === 0 ? [] : [formalRenminbi(share)]),
      '只供核对，不收款',
    ].join('\n');
  return shortened(stairwellName(content), card);
}

/** A long name of the place gives way first; the figures stay whole. */
function shortened(place: string, card: (place: string) => string): string {
  const text = card(place);
  if (new TextEncoder().encode(text).length <= MOST_BYTES || place === '') return text;
  return shortened(Array.from(place).slice(1).join(''), card);
}
