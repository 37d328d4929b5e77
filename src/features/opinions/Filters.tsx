import type { ReactNode } from 'react';
import { SIGNING_STATES, type SigningState } from '../../domain/project/signings-view';
import { floorsText } from '../../text/floors';
import { opinionsText } from '../../text/zh-cn/opinions';
import { pictureText } from '../../text/zh-cn/picture';
import { signingText } from '../../text/zh-cn/signing';
import { SelectField } from '../../ui/SelectField';
import { ANSWER_FILTERS, type AnswerFilter, isAmong, type OpinionRow } from './rows';

type FiltersProps = {
  readonly rows: readonly OpinionRow[];
  readonly answer: AnswerFilter;
  readonly floor: number | null;
  readonly signing: SigningState | null;
  readonly onAnswer: (answer: AnswerFilter) => void;
  readonly onFloor: (floor: number | null) => void;
  readonly onSigning: (signing: SigningState | null) => void;
};

/** Which households to show; each choice says how many there are. */
export const Filters = ({
  rows,
  answer,
  floor,
  signing,
  onAnswer,
  onFloor,
  onSigning,
}: FiltersProps): ReactNode => {
  const floors = [...new Set(rows.map(({ household }) => household.floor))];
  return (
    <>
      <SelectField
        label={opinionsText.answer}
        chars={9}
        options={ANSWER_FILTERS.map((value) => ({
          value,
          label: opinionsText.option(answerWords(value), rows.filter(isAmong(value, floor, signing)).length),
        }))}
        value={answer}
        onChange={({ target }) => {
          const chosen = ANSWER_FILTERS.find((each) => each === target.value);
          if (chosen) onAnswer(chosen);
        }}
      />
      {rows.some((row) => row.signing === 'notIssued') ? null : (
        <SelectField
          label={signingText.title}
          chars={9}
          options={[
            { value: '', label: signingText.anySigning },
            ...TO_SIGN.map((value) => ({
              value,
              label: opinionsText.option(
                signingText.states[value],
                rows.filter(isAmong(answer, floor, value)).length,
              ),
            })),
          ]}
          value={signing ?? ''}
          onChange={({ target }) => onSigning(TO_SIGN.find((each) => each === target.value) ?? null)}
        />
      )}
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

const TO_SIGN = SIGNING_STATES.filter((each) => each !== 'notIssued');

function answerWords(answer: AnswerFilter): string {
  if (answer === 'all') return opinionsText.anyAnswer;
  return answer === 'notVisited' ? opinionsText.notVisited : pictureText.answers[answer];
}
