import { expect, test } from 'vitest';
import { momentText, stampText, timeOfDay } from '../../src/text/clock';

test('moments are those of the clock on the wall, midnight being 00:00', () => {
  expect(timeOfDay('2026-11-24T06:32:00.000Z')).toBe('14:32');
  expect(timeOfDay('2026-11-24T16:05:00.000Z')).toBe('00:05');
  expect(momentText('2026-11-24T16:05:00.000Z')).toBe('11月25日 00:05');
  expect(stampText('2026-11-24T16:05:00.000Z')).toBe('2026-11-25-00-05');
});
