import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/card/card';
import { decodeCard, encodeCard, MOST_BYTES } from '../../src/card/card-code';
import { cardOf } from '../../src/card/card-of';
import type { PaperContent } from '../../src/domain/agreement/content';
import { area } from '../../src/domain/building/area';
import { householdId } from '../../src/domain/building/household';
import { type Fen, fen } from '../../src/domain/money/fen';
import { maskName } from '../../src/text/mask';
import { aPaperContent, aPaperHousehold } from '../builders/paper-content';

const content = aPaperContent();
const cards = content.households.map((household) => cardOf(content, household));

const amounts = fc.integer({ min: -2_000_000_000_00, max: 2_000_000_000_00 }).map(fen);
const figures = fc.oneof(fc.constantFrom('1.0', '0.5', '2.2', '8%', '33.33', '12 1/3', '-1'), fc.string());
const anyCard: fc.Arbitrary<Card> = fc.record({
  isSample: fc.boolean(),
  isDraft: fc.boolean(),
  place: fc.string({ unit: 'grapheme', maxLength: 12 }),
  room: fc.string({ maxLength: 6 }),
  owner: fc.string({ unit: 'grapheme', maxLength: 4 }),
  floor: fc.integer({ min: -3, max: 33 }),
  area: fc.option(fc.integer({ min: 1, max: 1_000_000 }).map(area)),
  scheme: fc.record({
    name: fc.string({ maxLength: 4 }),
    version: fc.integer({ min: 1, max: 99 }),
    code: fc.constant('K7QF-2M9D'),
  }),
  standing: fc.constantFrom('shares' as const, 'exempt' as const, 'fixed' as const, 'notPaying' as const),
  share: amounts,
  voluntary: amounts,
  compensation: amounts,
  payable: amounts,
  formula: fc.string({ maxLength: 30 }),
  weight: fc.option(fc.string({ maxLength: 6 })),
  totalWeight: fc.option(fc.string({ maxLength: 6 })),
  rule: fc.constantFrom('均摊', '楼层系数乘以专有面积'),
  sums: fc.record({
    gross: amounts,
    external: amounts,
    compensation: amounts,
    contributions: amounts,
    net: amounts,
    reserve: amounts,
    sharing: fc.nat(264),
    households: fc.nat(264),
  }),
  odd: fc.record({ unit: amounts, count: fc.nat(99), isMine: fc.boolean() }),
  floors: fc.array(
    fc
      .tuple(fc.integer({ min: -3, max: 33 }), fc.option(figures), amounts, fc.nat(9_999_999))
      .map(([floor, coefficient, least, more]) => ({ floor, coefficient, least, most: fen(least + more) })),
    { maxLength: 4 },
  ),
  yearly: fc.record({
    running: fc.option(amounts),
    split: fc.string({ maxLength: 8 }),
    reserve: fc.option(amounts),
  }),
  contact: fc.string({ unit: 'grapheme', maxLength: 12 }),
});

/** The tallest stairwell there is, every flat of another size, with long names everywhere. */
function tallest(): PaperContent {
  const households = Array.from({ length: 33 * 8 }, (_, index) => {
    const floor = Math.floor(index / 8) + 1;
    const share: Fen = fen(floor < 3 ? 0 : 2_345_611 + floor * 345_679 + (index % 8) * 98_765);
    return aPaperHousehold({
      id: householdId(`h-${index}`),
      room: `${floor}0${(index % 8) + 1}`,
      floor,
      standing: floor < 3 ? 'exempt' : 'shares',
      coefficient: floor < 3 ? null : (1 + floor / 8).toFixed(3),
      weight: '1,152.992',
      share,
      payable: share,
      formula: '12,411,000×1,152.992÷31,392.64＝45,151.45，取到分，加零头0.01元，得45,151.46元',
    });
  });
  const place = {
    ...content.place,
    estate: '人民解放军某部离退休干部休养所家属院东区',
    contact: '离退休干部加装电梯工作小组组长沈立民（402室）0431-8000 0000 转 8123',
  };
  return aPaperContent({ households, place, unit: 'fen' });
}

describe('the card as a text', () => {
  it('reads back to the very card', () => {
    for (const card of cards) expect(decodeCard(encodeCard(card))).toEqual({ ok: true, value: card });
  });

  it('reads back to the very card, whatever stands in it', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        const text = encodeCard(card);
        fc.pre(text.length < MOST_BYTES - 40);
        expect(decodeCard(text)).toEqual({ ok: true, value: card });
      }),
    );
  });

  it('holds only what an address takes as it is', () => {
    for (const card of cards) expect(encodeCard(card)).toMatch(/^[\w-]+$/);
  });

  it('stays within 500 bytes for the tallest stairwell, with the own amounts whole', () => {
    const tall = tallest();
    for (const household of tall.households.slice(-8)) {
      const card = cardOf(tall, household);
      const text = encodeCard(card);
      const read = decodeCard(text);
      expect(text.length).toBeLessThanOrEqual(MOST_BYTES);
      expect(read).toMatchObject({
        ok: true,
        value: { payable: card.payable, sums: card.sums, scheme: card.scheme },
      });
    }
  });

  it('names no other household and nobody in full', () => {
    const read = decodeCard(encodeCard(cards[4] ?? (cards[0] as Card)));
    const told = JSON.stringify(read);
    for (const { room, owners } of content.households) {
      if (room !== '301') expect(told.replace(content.place.contact, '')).not.toContain(`"${room}"`);
      for (const owner of owners)
        if (maskName(owner) !== owner) expect(told.replace(content.place.contact, '')).not.toContain(owner);
    }
  });
});

describe('a text that is no card', () => {
  const text = encodeCard(cards[4] ?? (cards[0] as Card));

  it('is told to be empty, of an older or of a newer kind', () => {
    expect(decodeCard('')).toEqual({ ok: false, error: { kind: 'empty' } });
    expect(decodeCard(`0${text.slice(1)}`)).toEqual({ ok: false, error: { kind: 'older' } });
    expect(decodeCard(`2${text.slice(1)}`)).toEqual({ ok: false, error: { kind: 'newer' } });
  });

  it('is damaged wherever it is cut', () => {
    for (let length = 1; length < text.length; length += 1)
      expect(decodeCard(text.slice(0, length))).toEqual({ ok: false, error: { kind: 'damaged' } });
  });

  it('is damaged whichever letter is altered, left out or doubled', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: text.length - 1 }),
        fc.constantFrom('A', 'z', '7', '-', '_', '', '字'),
        (at, letter) => {
          const altered = text.slice(0, at) + letter + text.slice(at + 1);
          fc.pre(altered !== text);
          expect(decodeCard(altered)).toEqual({ ok: false, error: { kind: 'damaged' } });
        },
      ),
    );
  });

  it('is damaged wherever one letter is another, on every card of a building', () => {
    for (const whole of cards.map(encodeCard)) {
      for (let at = 1; at < whole.length; at += 1) {
        const altered = `${whole.slice(0, at)}${whole.charAt(at) === '_' ? 'A' : '_'}${whole.slice(at + 1)}`;
        expect(decodeCard(altered)).toEqual({ ok: false, error: { kind: 'damaged' } });
      }
    }
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (any) => void decodeCard(`1${any}`)));
    fc.assert(fc.property(fc.base64String(), (any) => void decodeCard(`1${any}`)));
  });
});
