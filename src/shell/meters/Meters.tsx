import type { ReactNode } from 'react';
import { type Measure, testsIn } from '../../domain/consent/requirement';
import { consentOf, type VoteView } from '../../domain/project/consent-view';
import { useProject } from '../../store/use-project';
import { testsInWords } from '../../text/consent-sentences';
import { squareMetres } from '../../text/format';
import { consentText } from '../../text/zh-cn/consent';
import { MeterLegend, ThresholdMeter } from '../../ui/threshold-meter/ThresholdMeter';
import { meterSegments } from './segments';

type MetersProps = { readonly vote: VoteView; readonly variant: 'full' | 'compact' };

const MEASURES: readonly Measure[] = ['area', 'heads'];

/** The two counts of the vote, each as a bar and in words: by area and by heads. */
export const Meters = ({ vote, variant }: MetersProps): ReactNode => (
  <>
    {MEASURES.map((measure) => (
      <Meter key={measure} measure={measure} vote={vote} variant={variant} />
    ))}
    {variant === 'compact' ? (
      <MeterLegend participation={consentText.mustTakePart} consent={consentText.mustConsent} />
    ) : null}
  </>
);

const Meter = ({ measure, vote, variant }: MetersProps & { readonly measure: Measure }) => {
  const { state } = useProject();
  const { outlook, electorate } = vote;
  const lines = testsInWords(outlook.finding).filter(({ key }) => key.startsWith(measure));
  const participating = outlook.cast.participating[measure];
  const whole = electorate[measure];
  const consentLimit = whole === 0 ? 0 : (75 * participating) / whole;
  const common = {
    title: measure === 'area' ? consentText.byArea : consentText.byHeads,
    segments: meterSegments(vote, consentOf(state).opinionOf, measure),
    participation: { at: participationLimit(vote, measure), label: consentText.mustTakePart },
    consent: { at: consentLimit, label: consentText.mustConsent },
  };
  if (variant === 'compact') {
    const [first] = lines;
    const sentence = first ? consentText.compact(first.label, first.reached, first.verdict) : '';
    return <ThresholdMeter {...common} variant="compact" sentence={sentence} />;
  }
  return (
    <ThresholdMeter
      {...common}
      variant="full"
      total={
        measure === 'area'
          ? consentText.wholeArea(squareMetres(electorate.area))
          : consentText.wholeHeads(electorate.heads)
      }
      lines={lines.map(({ label, reached, needed, verdict, met }) => ({
        label,
        share: reached,
        need: needed,
        verdict,
        reached: met,
      }))}
    />
  );
};

/** Where ▼ stands, in percent of the bar. */
function participationLimit({ outlook }: VoteView, measure: Measure): number {
  const test = testsIn(outlook.finding).find(
    (each) => each.test.measure === measure && each.test.part === 'participating',
  );
  const [n, d] = test?.test.fraction ?? [0, 1];
  return (100 * n) / d;
}
