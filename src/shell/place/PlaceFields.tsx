import type { ReactNode } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { JURISDICTIONS } from '../../domain/jurisdictions';
import { national } from '../../domain/jurisdictions/national';
import { setUpText } from '../../text/zh-cn/set-up';
import type { FieldProblem } from '../../ui/ErrorSummary';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import styles from './PlaceFields.module.css';
import { type PlaceForm, placeFieldId } from './place-form';

type PlaceFieldsProps = {
  /** Ties a control to its field of the form around it. */
  readonly bind: (field: keyof PlaceForm) => UseFormRegisterReturn;
  /** The rule chosen at present. */
  readonly jurisdiction: string;
  readonly problems: readonly FieldProblem[];
};

/** Which stairwell it is, and whose rules apply. */
export const PlaceFields = ({ bind, jurisdiction: chosen, problems }: PlaceFieldsProps): ReactNode => {
  const { estate, building, stairwell, jurisdiction, city, community, contact } = setUpText;
  const errorOf = (field: keyof PlaceForm): string | undefined =>
    problems.find(({ fieldId }) => fieldId === placeFieldId(field))?.message;
  return (
    <>
      <TextField
        {...bind('estate')}
        id={placeFieldId('estate')}
        label={estate.label}
        placeholder={estate.placeholder}
        chars={16}
        error={errorOf('estate')}
      />
      <div className={styles['pair']}>
        <TextField
          {...bind('building')}
          id={placeFieldId('building')}
          label={building.label}
          placeholder={building.placeholder}
          chars={8}
          error={errorOf('building')}
        />
        <TextField
          {...bind('stairwell')}
          label={stairwell.label}
          placeholder={stairwell.placeholder}
          chars={8}
          optional
        />
      </div>
      <div className={styles['pair']}>
        <SelectField {...bind('jurisdiction')} label={jurisdiction.label} options={CITIES} chars={10} />
        {chosen === national.code ? (
          <TextField {...bind('city')} label={city.label} placeholder={city.placeholder} chars={8} optional />
        ) : null}
      </div>
      <div className={styles['pair']}>
        <TextField
          {...bind('community')}
          label={community.label}
          placeholder={community.placeholder}
          chars={11}
          optional
        />
        <TextField
          {...bind('contact')}
          label={contact.label}
          placeholder={contact.placeholder}
          chars={11}
          optional
        />
      </div>
    </>
  );
};

/** The cities with a rule of their own; anywhere else comes last and is what holds unless one is chosen. */
const CITIES = [...JURISDICTIONS]
  .sort((a, b) => Number(a.code === national.code) - Number(b.code === national.code))
  .map(({ code, names }) => ({
    value: code,
    label: code === national.code ? setUpText.jurisdiction.elsewhere : names.zh,
  }));
