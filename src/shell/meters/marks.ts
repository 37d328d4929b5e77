import { type Measure, testsIn } from '../../domain/consent/requirement';
import type { VoteView } from '../../domain/project/consent-view';
import { consentText } from '../../text/zh-cn/consent';
import type { MeterMark } from '../../ui/threshold-meter/MeterBar';

/** Where ▼ and ▲ stand, in percent of all owners, and what they ask for: read off the requirement in force. */
export function meterMarks(
  { outlook, electorate }: VoteView,
  measure: Measure,
): { readonly participation?: MeterMark; readonly consent: MeterMark } {
  const tests = testsIn(outlook.finding)
    .map(({ test }) => test)
    .filter((test) => test.measure === measure);
  const takePart = tests.find(({ part }) => part === 'participating');
  const agree = tests.find(({ part }) => part === 'consenting');
  const [p, q] = takePart?.fraction ?? [0, 1];
  const [n, d] = agree?.fraction ?? [0, 1];
  const whole = electorate[measure];
  const base = agree?.base === 'entitled' ? whole : outlook.cast.participating[measure];
  return {
    ...(takePart ? { participation: { at: (100 * p) / q, label: consentText.mustTakePart(p, q) } } : {}),
    consent: {
      at: whole === 0 ? 0 : (100 * base * n) / (whole * d),
      label: consentText.mustConsent(agree?.base === 'entitled' ? 'all' : 'participants', n, d),
    },
  };
}
