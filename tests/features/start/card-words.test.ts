import { expect, test } from 'vitest';
import { changeOf } from '../../../src/features/start/card-words';

test('a change of today is told by the clock, an earlier one by its day', () => {
  expect(changeOf('2026-11-24T06:32:00.000Z', '2026-11-24T09:00:00.000Z')).toBe('今天 14:32 ');
  expect(changeOf('2026-11-20T06:32:00.000Z', '2026-11-24T09:00:00.000Z')).toBe('2026年11月20日');
});
