import { memo, type ReactNode, useId } from 'react';
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
export const FloorRow = ({
  entry,
  namesFlats,
  figure,
  figureLabel,
  figureWords,
  onPays,
  onFigure,
  onOptIn,
}: FloorRowProps): ReactNode => {
  const { floor, pays, flats, problem } = entry;
  const problemId = useId();
  const name = floorsText([floor]);
  return (
    <li className={styles['row']} data-pays={pays}>
      <span className={styles['floor']}>{name}</span>
      <Pays floor={floor} name={name} pays={pays} onPays={onPays} />
      <FigureCell
        {...{ floor, name, pays, figure, figureLabel, figureWords, onFigure }}
        value={entry.figure}
        problemId={problem === null ? undefined : problemId}
      />
      <span className={styles['flats']}>
        {flats.map((flat) => (
          <Flat
            key={flat.household.id}
            flat={flat}
            isNamed={namesFlats}
            onOptIn={() => onOptIn(flat.household.id)}
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

type PaysProps = Pick<FloorActions, 'onPays'> & {
  readonly floor: number;
  readonly name: string;
  readonly pays: boolean;
};

/** What another floor is asked for changes only amounts here: the controls of a floor are not drawn anew for it. */
const Pays = memo(({ floor, name, pays, onPays }: PaysProps) => (
  <Choice
    look="segmented"
    label={schemeText.paysOf(name)}
    hideLabel
    options={[
      { value: 'pays', label: schemeText.paying },
      { value: 'exempt', label: schemeText.exempt },
    ]}
    value={pays ? 'pays' : 'exempt'}
    onChange={(value) => onPays(floor, value === 'pays')}
  />
));

type FigureCellProps = Omit<PaysProps, 'onPays'> &
  Pick<FloorRowProps, 'figure' | 'figureLabel' | 'figureWords' | 'onFigure'> & {
    readonly value: DecimalText | null;
    /** Where what is wrong with the figure is said. */
    readonly problemId: string | undefined;
  };

const FigureCell = memo(
  ({ floor, name, pays, value, figure, figureLabel, figureWords, problemId, onFigure }: FigureCellProps) => {
    if (!pays) {
      return (
        <span className={styles['quiet']}>
          {figure === null ? schemeText.exempt : schemeText.noFigure(figureLabel)}
        </span>
      );
    }
    if (figure === null) return <span className={styles['quiet']}>{figureWords}</span>;
    return (
      <FigureStepper
        id={`floor-${floor}`}
        label={schemeText.figureOf(name, figureLabel)}
        value={value}
        figure={figure}
        problemId={problemId}
        onChange={(next) => onFigure(floor, next)}
      />
    );
  },
);
