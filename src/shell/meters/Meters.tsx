import type { ReactNode } from 'react';
import type { Measure } from '../../domain/consent/requirement';
import { type ConsentView, consentOf, type VoteView } from '../../domain/project/consent-view';
import type { ProjectState } from '../../domain/project/state';
import { useProject } from '../../store/use-project';
import { testsInWords } from '../../text/consent-sentences';
import { squareMetres } from '../../text/format';
import { consentText } from '../../text/zh-cn/consent';
import { MeterLegend, ThresholdMeter } from '../../ui/threshold-meter/ThresholdMeter';
import { meterMarks } from './marks';
import { meterSegments } from './segments';

type MetersProps = {
  readonly vote: VoteView;
  readonly variant: 'full' | 'compact';
  /** Leaves out the legal limit beside each figure, where characters are large. */
  readonly isBrief?: boolean;
  /** What each household says; as recorded unless answers are tried out. */
  readonly opinionOf?: ConsentView['opinionOf'];
};

const MEASURES: readonly Measure[] = ['area', 'heads'];

/** The two counts of the vote, each as a bar and in words: by area and by heads. */
export const Meters = ({ vote, variant, isBrief = false, ...tried }: MetersProps): ReactNode => (
  <>
    {MEASURES.map((measure) => (
      <Meter key={measure} measure={measure} vote={vote} variant={variant} isBrief={isBrief} {...tried} />
    ))}
    {variant === 'compact' ? <Legend vote={vote} /> : null}
  </>
);

const Legend = ({ vote }: Pick<MetersProps, 'vote'>) => {
  const { participation, consent } = meterMarks(vote, 'area');
  return (
    <MeterLegend {...(participation ? { participation: participation.label } : {})} consent={consent.label} />
  );
};

const Meter = ({
  measure,
  vote,
  variant,
  isBrief = false,
  opinionOf,
}: MetersProps & { readonly measure: Measure }) => {
  const { state } = useProject();
  const { outlook, electorate } = vote;
  const lines = testsInWords(outlook.finding).filter(({ key }) => key.startsWith(measure));
  const common = {
    title: measure === 'area' ? consentText.byArea : consentText.byHeads,
    segments: meterSegments(vote, opinionOf ?? consentOf(state).opinionOf, measure),
    ...meterMarks(vote, measure),
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
      brief={isBrief}
      total={
        measure === 'area'
          ? consentText.wholeArea(squareMetres(electorate.area))
          : headsInWords(vote, state.households)
      }
      figures={isBrief ? [] : lines.map(({ figures }) => figures)}
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

/** How many heads, and where they are fewer than the flats, whose flats count as one. */
function headsInWords(
  { electorate: { heads, voters } }: VoteView,
  households: ProjectState['households'],
): string {
  if (heads === households.length) return consentText.wholeHeads(heads);
  const merged = voters
    .filter((voter) => voter.households.length > 1)
    .map((voter) =>
      consentText.oneOwner(
        households
          .filter(({ id }) => voter.households.includes(id))
          .map(({ room }) => room)
          .join(consentText.oneOf),
      ),
    );
  return consentText.wholeHeadsMerged(heads, households.length, merged.join(consentText.oneOf));
}
