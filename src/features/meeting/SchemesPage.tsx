import type { ReactNode } from 'react';
import type { ProjectState } from '../../domain/project/state';
import { isVaried, variesFigures } from '../../domain/project/variation';
import { comparisonOf } from '../../shell/comparison';
import { flatColumns } from '../../shell/flat-columns';
import { meetingText } from '../../text/zh-cn/meeting';
import { SelectField } from '../../ui/SelectField';
import { FloorPartChoice } from './FloorPartChoice';
import { fitFloors } from './floor-parts';
import type { PageProps } from './meeting-page';
import styles from './SchemesPage.module.css';
import { SchemesTable } from './SchemesTable';
import type { Meeting } from './use-meeting';
import { useStageSize } from './use-projector';

/** Bars need less height than the amounts of page 2, in rem. */
const LINE = 1.25;

/** Page 3: the proposals side by side on one scale, one flat of every floor at a time; what is tried is one of them. */
export const SchemesPage = ({ meeting, settings, set }: PageProps): ReactNode => {
  const { high } = useStageSize();
  const state = withTried(meeting);
  const { households } = state;
  const flats = flatLabels(households);
  const { parts, row } = fitFloors(households, high, {
    more: state.proposals.length < 2 ? 4.2 : 2.6,
    line: LINE,
    isTrying: isVaried(meeting.variation),
  });
  const part = parts[settings.part] ?? parts[0];
  const comparison = comparisonOf(state);
  return (
    <div className={styles['schemes']}>
      <FloorPartChoice parts={parts} part={settings.part} onChange={(next) => set({ part: next })} />
      <SchemesTable
        comparison={comparison}
        households={households}
        floors={part?.floors ?? []}
        flat={settings.flat}
        row={Number.isFinite(high) ? row : null}
        chooser={
          flats.length < 2 ? null : (
            <SelectField
              label={meetingText.schemes.flats}
              hideLabel
              options={flats.map((label, index) => ({ value: `${index}`, label }))}
              value={`${settings.flat}`}
              onChange={(event) => set({ flat: Number(event.target.value) })}
            />
          )
        }
      />
      {comparison.columns.length < 2 ? <p>{meetingText.schemes.one}</p> : null}
    </div>
  );
};

/** The project with what is tried: money for every proposal, figures as a proposal beside the others. */
function withTried({ now, variation }: Meeting): ProjectState {
  const { state, proposal } = now;
  return variesFigures(variation)
    ? { ...state, proposals: [...state.proposals, { ...proposal, name: meetingText.schemes.tried }] }
    : state;
}

/** 01 户 without its area. */
const shortLabel = (label: string): string => label.split(' ').slice(0, 2).join(' ');

/** What the flats of a floor are called: 01 户, or by their place where floors differ. */
function flatLabels(households: ProjectState['households']): readonly string[] {
  const columns = flatColumns(households);
  if (columns.length > 0) return columns.map(({ label }) => shortLabel(label));
  const counts = [...new Set(households.map(({ floor }) => floor))].map(
    (floor) => households.filter((each) => each.floor === floor).length,
  );
  return Array.from({ length: Math.max(0, ...counts) }, (_, at) => meetingText.schemes.flat(at + 1));
}
