import { cardLink } from '../card/card-link';
import { cardOf } from '../card/card-of';
import type { PaperContent, PaperHousehold } from '../domain/agreement/content';
import { formalRenminbi } from '../text/formal-yuan';
import { figures } from '../text/format';
import type { PaperOptions } from './document';
import { schemeName, stairwellName } from './parts/naming';
import { nothingShared } from './parts/nothing-shared';
import { markWords } from './parts/sheet';

/** Bytes of UTF-8 up to which a square of 36 mm is read by an ordinary phone from ordinary paper. */
const MOST_BYTES = 300;

/**
 * The codes of all slips, for `PaperOptions.codeFor`: the card behind its address where the organiser has given one,
 * else plain text.
 */
export const slipCodes =
  (content: PaperContent, address: string | null = null): PaperOptions['codeFor'] =>
  (id) => {
    const household = content.households.find((each) => each.id === id);
    if (household === undefined) return null;
    return address === null ? slipCode(content, household) : slipLink(content, household, address);
  };

/** The card's own address, to be opened by a phone: all figures stand in it, and the host is never sent them. */
export const slipLink = (content: PaperContent, household: PaperHousehold, address: string): string =>
  cardLink(address, cardOf(content, household));

/**
 * What the code on a household's slip says (核对码): its own figures as plain text that a phone shows without any
 * network, so that a picture of the slip can be held against the version. Nobody's name, and no other household.
 */
export function slipCode(content: PaperContent, { room, share, standing }: PaperHousehold): string {
  const card = (place: string): string =>
    [
      `${markWords(content).join('')}加装电梯分摊核对`,
      `${place}${room}室`,
      `${schemeName(content)} 校验码${content.scheme.code}`,
      share === 0 ? nothingShared({ standing }) : `应出资${figures(share)}元`,
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
