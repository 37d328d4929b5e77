import { describe, expect } from 'vitest';
import { cardText } from '../../src/text/zh-cn/card.ts';
import { test } from './app.ts';
import { fromTheCardToItsPicture } from './journeys/household.ts';
import { cardCode } from './screens.ts';

describe('a household understands its own number', () => {
  test('with a mouse', { timeout: 240_000 }, async ({ site }) => fromTheCardToItsPicture(site));

  test('with keys alone', { timeout: 240_000 }, async ({ keys }) => fromTheCardToItsPicture(keys));

  test('with a finger on a phone', { timeout: 240_000 }, async ({ finger }) =>
    fromTheCardToItsPicture(finger),
  );
});

describe('a card that is not whole says so, and shows no figure', () => {
  test.for([
    ['cut short in a chat', cardCode.slice(0, -9), cardText.faults.damaged.title],
    ['with one letter changed', altered(cardCode), cardText.faults.damaged.title],
    ['of a layout yet to come', `9${cardCode.slice(1)}`, cardText.faults.newer.title],
    ['of nothing at all', '', cardText.faults.empty.title],
  ] as const)('%s', { timeout: 120_000 }, async ([, code, says], { finger }) => {
    const { page, home } = finger;
    await page.goto(`${home}h/#${code}`);
    await page.getByText(says).waitFor();
    expect(await page.getByText(/¥|应缴/).count()).toBe(0);
  });
});

function altered(code: string): string {
  return `${code.slice(0, 30)}${code[30] === 'A' ? 'B' : 'A'}${code.slice(31)}`;
}
