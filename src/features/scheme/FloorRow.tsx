import { type ReactNode, useId } from 'react';
import type { HouseholdId } from '../../domain/building/household';
import type { DecimalText } from '../../domain/kernel/ratio';
import type { FloorFigure } from '../../shell/floor-figure';
import { floorsText } from '../../text/floors';
import { schemeText } from '../../text/zh-cn/scheme';
import { Choice } from '../../ui/Choice';
import { FieldError } from '../../ui/FieldError';
import { FigureStepper } from './FigureStepper';
import { Flat } from './Flat';
import styles from './FloorTable.module.css';
import type { FloorEntry } from './floor-rows';

export type FloorActions = {
  readonly onPays: (floor: number, pays: boolean) => void;
  readonly onFigure: (floor: number, figure: DecimalText) => void;
  readonly onOptIn: (household: HouseholdId) => void;
};

type FloorRowProps = FloorActions & {
  readonly entry: FloorEntry;
  readonly figure: FloorFigure | null;
  readonly figureLabel: string;
  readonly figureWords: string;
  readonly namesFlats: boolean;
};

/** One floor: whether it pays, by how much it counts, and what that comes to for each flat. */
export const FloorRow = ({ entry, namesFlats, ...props }: FloorRowProps): ReactNode => {
  const { floor, pays, flats, problem } = entry;
  const problemId = useId();
  const name = floorsText([floor]);
  return (
    <li className={styles['row']} data-pays={pays}>
      <span className={styles['floor']}>{name}</span>
      <Choice
        look="segmented"
        label={schemeText.paysOf(name)}
        hideLabel
        options={[
          { value: 'pays', label: schemeText.paying },
          { value: 'exempt', label: schemeText.exempt },
        ]}
        value={pays ? 'pays' : 'exempt'}
        onChange={(value) => props.onPays(floor, value === 'pays')}
      />
      <FigureCell {...props} entry={entry} name={name} problemId={problemId} />
      <span className={styles['flats']}>
        {flats.map((flat) => (
          <Flat
            key={flat.household.id}
            flat={flat}
            isNamed={namesFlats}
            onOptIn={() => props.onOptIn(flat.household.id)}
          />
        ))}
      </span>
      {problem === null ? null : (
        <div className={styles['problem']}>
          <FieldError id={problemId}>{problem}</FieldError>
        </div>
      )}
    </li>
  );
};

type FigureCellProps = Omit<FloorRowProps, 'namesFlats'> & {
  readonly name: string;
  readonly problemId: string;
};

const FigureCell = ({
  entry,
  figure,
  figureLabel,
  figureWords,
  name,
  problemId,
  onFigure,
}: FigureCellProps) => {
  if (!entry.pays) {
    return (
      <span className={styles['quiet']}>
        {figure === null ? schemeText.exempt : schemeText.noFigure(figureLabel)}
      </span>
    );
  }
  if (figure === null) return <span className={styles['quiet']}>{figureWords}</span>;
  return (
    <FigureStepper
      id={`floor-${entry.floor}`}
      label={schemeText.figureOf(name, figureLabel)}
      value={entry.figure}
      figure={figure}
      problemId={entry.problem === null ? undefined : problemId}
      onChange={(next) => onFigure(entry.floor, next)}
    />
  );
};
