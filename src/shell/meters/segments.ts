import type { HouseholdId } from '../../domain/building/household';
import type { EffectiveOpinion } from '../../domain/consent/effective-opinions';
import type { Measure } from '../../domain/consent/requirement';
import type { VoteView } from '../../domain/project/consent-view';
import { squareMetres } from '../../text/format';
import { consentText } from '../../text/zh-cn/consent';
import { pictureText } from '../../text/zh-cn/picture';
import type { MeterSegment } from '../../ui/threshold-meter/MeterBar';
import { kindOf } from '../picture/picture-floors';

type Opinions = ReadonlyMap<HouseholdId, EffectiveOpinion>;

const SHOWN = ['consents', 'consentsNotPaying', 'objects', 'abstains', 'notBlocking'] as const;

/** The pieces of a meter, in percent of all owners: how a drawing is divided, not what is decided. */
export function meterSegments(
  { electorate, cast }: VoteView,
  opinionOf: Opinions,
  measure: Measure,
): readonly MeterSegment[] {
  const whole = electorate[measure];
  return SHOWN.map((state) => {
    const voters = electorate.voters.filter(
      ({ id, households }) =>
        cast.ballots.has(id) && households.some((household) => opinionOf.get(household)?.state === state),
    );
    const size = measure === 'heads' ? voters.length : voters.reduce((sum, { area }) => sum + area, 0);
    const figure = measure === 'heads' ? consentText.heads(size) : consentText.area(squareMetres(size));
    return {
      kind: segmentKind(state),
      share: whole === 0 ? 0 : (100 * size) / whole,
      label: `${pictureText.answers[state]} ${figure}`,
    };
  });
}

function segmentKind(state: (typeof SHOWN)[number]): MeterSegment['kind'] {
  const kind = kindOf(state);
  switch (kind) {
    case 'agreed':
    case 'unfunded':
    case 'opposed':
    case 'abstained':
    case 'not-blocking':
      return kind;
    default:
      throw new TypeError(`No piece of a meter: ${kind}`);
  }
}
