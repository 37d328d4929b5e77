import { describe, expect, it } from 'vitest';
import { decodeCard, encodeCard } from '../../src/card/card-code';
import { hostedAddress } from '../../src/card/card-link';
import { cardOf } from '../../src/card/card-of';
import { cardPoints } from '../../src/card/card-points';
import { phoneIn } from '../../src/card/contact';
import { day } from '../../src/domain/kernel/day';
import { moneyOf } from '../../src/domain/project/money-view';
import { optInEffects } from '../../src/domain/project/opt-in-effect';
import { openProject } from '../../src/domain/project/project';
import { adoptedProposal } from '../../src/domain/project/version';
import { SAMPLES } from '../../src/sample';
import { playSample, sampleProjectId } from '../../src/sample/sample';
import { paperContentOf } from '../../src/text/paper-content';
import type { WhyPoint } from '../../src/text/why/told';
import { whyPoints } from '../../src/text/why/why-points';

/** The points of a household as its phone tells them, and as the app explains them. */
function bothWays(sample: (typeof SAMPLES)[number]) {
  const { state } = openProject(sampleProjectId(sample.key), playSample(sample));
  const content = paperContentOf(state, { asOf: day('2026-11-25'), issuedOn: null });
  const money = moneyOf(state);
  const proposal = adoptedProposal(state);
  if (!content.ok || money.kind !== 'ready' || !proposal) throw new Error('The sample has figures.');
  return content.value.households.map((paper) => {
    const household = state.households.find(({ id }) => id === paper.id);
    const read = decodeCard(encodeCard(cardOf(content.value, paper)));
    if (!household || !read.ok) throw new Error('The card reads back.');
    const told = {
      proposal,
      money,
      households: state.households,
      household,
      effects: optInEffects(state, proposal),
    };
    return { phone: cardPoints(read.value), app: whyPoints(told) };
  });
}

const lastAmount = (points: readonly WhyPoint[], key: string): string | undefined =>
  points.find((point) => point.key === key)?.lines.at(-1)?.amount;

describe.each(SAMPLES)('the card’s answer to why, sample $key', (sample) => {
  it.each(['total', 'shared', 'multiply'])('comes to the figure of the app: %s', (key) => {
    for (const { phone, app } of bothWays(sample)) {
      expect(lastAmount(phone, key)).toBe(lastAmount(app, key));
    }
  });

  it('ends with the same sum of all households', () => {
    for (const { phone, app } of bothWays(sample)) expect(phone.at(-1)).toEqual(app.at(-1));
  });
});

describe('whom to call', () => {
  it.each([
    ['沈立民（402室）0431-8000 0000', '043180000000'],
    ['赵德明 138 1234 5678', '13812345678'],
    ['电话：１３８１２３４５６７８，晚上打', '13812345678'],
    ['沈立民（402室）', null],
  ])('is found in “%s”', (contact, phone) => {
    expect(phoneIn(contact)).toBe(phone);
  });
});

describe('the address under which the app is hosted', () => {
  it.each([
    ['https://example.org/linti/', 'https://example.org/linti/'],
    [' https://example.org/linti ', 'https://example.org/linti/'],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/linti/index.html#/p/1', 'https://example.org/linti/'],
    ['https://example.org/linti/h/', 'https://example.org/linti/'],
    ['http://example.org/', null],
    ['example.org', null],
    ['https://me:secret@example.org/', null],
    ['', null],
  ])('is read from “%s”', (typed, address) => {
    expect(hostedAddress(typed)).toBe(address);
  });
});
