import { expect, test } from 'vitest';
import { PHOTO_PREFIX } from '../../../src/domain/consent/photo';
import { day } from '../../../src/domain/kernel/day';
import { attachDetails } from '../../../src/domain/log/attach-details';
import { findBreak } from '../../../src/domain/log/chain';
import { factName, inFoldOrder } from '../../../src/domain/log/fact';
import { faultOf, storageError } from '../../../src/domain/log/storage-fault';
import { carryOut, settled } from '../../builders/project';

const facts = settled().recorded.map(({ fact }) => fact);

test('a chain breaks where a fact was taken out, and is named by the first that hangs loose', () => {
  expect(findBreak(facts)).toBeNull();
  const [, , third] = facts;
  expect(third && findBreak(facts.filter((_, index) => index !== 1))).toBe(third && factName(third));
});

test('facts of one name stand level, others by clock', () => {
  const [first, second] = facts;
  if (!first || !second) throw new Error('Too few facts.');
  expect([inFoldOrder(first, first), inFoldOrder(first, second), inFoldOrder(second, first)]).toEqual([
    0, -1, 1,
  ]);
});

test('a photo comes back with the fact that it was kept', () => {
  const signed = carryOut(settled(), {
    kind: 'keepPhoto',
    of: { kind: 'notice', postedOn: day('2026-11-10') },
    on: day('2026-11-10'),
    words: { photo: `${PHOTO_PREFIX}/9j/4AAQ` },
  });
  const details = signed.recorded.flatMap((each) => each.details);
  const read = attachDetails(
    signed.recorded.map(({ fact }) => fact),
    details,
  );
  expect(read).toEqual(signed.recorded);
});

test('a rejection of the log names its fault, and anything else is told as it came', () => {
  expect(faultOf(storageError({ kind: 'full' }))).toEqual({ kind: 'full' });
  expect(faultOf(new Error('odd'))).toEqual({ kind: 'failed', reason: 'Error: odd' });
  expect(faultOf('odd')).toEqual({ kind: 'failed', reason: 'odd' });
});
