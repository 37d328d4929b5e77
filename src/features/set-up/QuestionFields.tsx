import type { ReactNode } from 'react';
import { Controller, useWatch } from 'react-hook-form';
import { GROUND_FLOORS } from '../../domain/building/shape';
import { PlaceFields } from '../../shell/place/PlaceFields';
import { setUpText } from '../../text/zh-cn/set-up';
import { Choice } from '../../ui/Choice';
import { TextField } from '../../ui/TextField';
import { fieldId, type Question } from './answers';
import { BASEMENT, ENTRY_ANSWERS } from './draft';
import { errorOf, type FormParts } from './form-parts';

/** The fields of one question. */
export const QuestionFields = ({
  question,
  ...form
}: FormParts & { readonly question: Question }): ReactNode => {
  switch (question) {
    case 'place':
      return <PlaceQuestion {...form} />;
    case 'storeys':
    case 'flats':
      return <CountField field={question} {...form} />;
    case 'ground':
      return <GroundFields {...form} />;
  }
};

const PlaceQuestion = ({ control, register, problems }: FormParts): ReactNode => (
  <PlaceFields
    bind={(field) => register(field)}
    jurisdiction={useWatch({ control, name: 'jurisdiction' })}
    problems={problems}
  />
);

const CountField = ({
  field,
  register,
  problems,
}: FormParts & { readonly field: 'storeys' | 'flats' }): ReactNode => (
  <TextField
    {...register(field)}
    id={fieldId(field)}
    label={setUpText[field].label}
    hint={setUpText[field].hint}
    unit={setUpText[field].unit}
    inputMode="numeric"
    numeric
    chars={4}
    error={errorOf(field, problems)}
  />
);

const GroundFields = ({ control }: FormParts): ReactNode => (
  <>
    <Controller
      name="ground"
      control={control}
      render={({ field: { value, onChange } }) => (
        <Choice
          id={fieldId('ground')}
          look="cards"
          columns={3}
          label={setUpText.questions.ground}
          hideLabel
          value={value}
          onChange={onChange}
          options={GROUND_FLOORS.map((ground) => ({ value: ground, ...setUpText.ground[ground] }))}
        />
      )}
    />
    <Controller
      name="basement"
      control={control}
      render={({ field: { value, onChange } }) => (
        <Choice
          look="segmented"
          label={setUpText.basement.label}
          hint={setUpText.basement.hint}
          value={value}
          onChange={onChange}
          options={BASEMENT.map((answer) => ({ value: answer, label: setUpText.basement[answer] }))}
        />
      )}
    />
    <Controller
      name="entry"
      control={control}
      render={({ field: { value, onChange } }) => (
        <Choice
          look="cards"
          columns={3}
          label={setUpText.entry.label}
          optional
          value={value}
          onChange={onChange}
          options={ENTRY_ANSWERS.map((answer) => ({
            value: answer,
            label: setUpText.entry[answer],
            hint: setUpText.entry[`${answer}Hint`],
          }))}
        />
      )}
    />
  </>
);
