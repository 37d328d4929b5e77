import type { ReactNode } from 'react';
import { floorsText } from '../../text/floors';
import { opinionsText } from '../../text/zh-cn/opinions';
import { pictureText } from '../../text/zh-cn/picture';
import { SelectField } from '../../ui/SelectField';
import { ANSWER_FILTERS, type AnswerFilter, isAmong, type OpinionRow } from './rows';

type FiltersProps = {
  readonly rows: readonly OpinionRow[];
  readonly answer: AnswerFilter;
  readonly floor: number | null;
  readonly onAnswer: (answer: AnswerFilter) => void;
  readonly onFloor: (floor: number | null) => void;
};

/** Which households to show; each choice says how many there are. */
export const Filters = ({ rows, answer, floor, onAnswer, onFloor }: FiltersProps): ReactNode => {
  const floors = [...new Set(rows.map(({ household }) => household.floor))];
  return (
    <>
      <SelectField
        label={opinionsText.answer}
        chars={9}
        options={ANSWER_FILTERS.map((value) => ({
          value,
          label: opinionsText.option(answerWords(value), rows.filter(isAmong(value, floor)).length),
        }))}
        value={answer}
        onChange={({ target }) => {
          const chosen = ANSWER_FILTERS.find((each) => each === target.value);
          if (chosen) onAnswer(chosen);
        }}
      />
      <SelectField
        label={opinionsText.floor}
        chars={6}
        options={[
          { value: '', label: opinionsText.anyFloor },
          ...floors.map((each) => ({ value: String(each), label: floorsText([each]) })),
        ]}
        value={floor === null ? '' : String(floor)}
        onChange={({ target }) => onFloor(floors.find((each) => String(each) === target.value) ?? null)}
      />
    </>
  );
};

function answerWords(answer: AnswerFilter): string {
  if (answer === 'all') return opinionsText.anyAnswer;
  return answer === 'notVisited' ? opinionsText.notVisited : pictureText.answers[answer];
}
