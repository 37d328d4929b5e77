import type { Voter } from '../../domain/consent/electorate';
import { missingConsent } from '../../domain/consent/missing-consent';
import type { VoteView } from '../../domain/project/consent-view';
import { consentText } from '../../text/zh-cn/consent';

/** Heads that have taken no part yet, in the order of the building from the top. */
export const candidates = ({ electorate, cast }: VoteView): readonly Voter[] =>
  electorate.voters.filter(({ id }) => !cast.ballots.has(id)).sort((a, b) => b.seq - a.seq);

/**
 * What one or two further objections would change (「如有 1 户不同意，要另外 3 户同意」), with the largest
 * flats objecting, which is the worst that can come.
 */
export function ifObjectedLines({ electorate, cast, requirement }: VoteView): readonly string[] {
  const largest = electorate.voters.filter(({ id }) => !cast.ballots.has(id)).sort((a, b) => b.area - a.area);
  const lines: string[] = [];
  for (const count of [1, 2]) {
    if (count > largest.length) break;
    const objected = new Map([
      ...cast.ballots,
      ...largest.slice(0, count).map(({ id }) => [id, 'objects'] as const),
    ]);
    const missing = missingConsent(electorate, objected, requirement, 1);
    if (missing.kind === 'some') lines.push(consentText.ifObjects(count, missing.size));
    if (missing.kind === 'outOfReach') {
      lines.push(consentText.ifImpossible(count));
      break;
    }
  }
  return lines;
}
