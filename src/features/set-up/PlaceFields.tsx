import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { JURISDICTIONS } from '../../domain/jurisdictions';
import { national } from '../../domain/jurisdictions/national';
import { setUpText } from '../../text/zh-cn/set-up';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { fieldId } from './answers';
import { errorOf, type FormParts } from './form-parts';
import styles from './SetUpPage.module.css';

/** Which stairwell it is, and whose rules apply. */
export const PlaceFields = ({ register, control, problems }: FormParts): ReactNode => {
  const isElsewhere = useWatch({ control, name: 'jurisdiction' }) === national.code;
  const { estate, building, stairwell, jurisdiction, city, community, contact } = setUpText;
  return (
    <>
      <TextField
        {...register('estate')}
        id={fieldId('estate')}
        label={estate.label}
        placeholder={estate.placeholder}
        chars={16}
        error={errorOf('estate', problems)}
      />
      <div className={styles['pair']}>
        <TextField
          {...register('building')}
          id={fieldId('building')}
          label={building.label}
          placeholder={building.placeholder}
          chars={8}
          error={errorOf('building', problems)}
        />
        <TextField
          {...register('stairwell')}
          label={stairwell.label}
          placeholder={stairwell.placeholder}
          chars={8}
          optional
        />
      </div>
      <div className={styles['pair']}>
        <SelectField {...register('jurisdiction')} label={jurisdiction.label} options={CITIES} chars={10} />
        {isElsewhere ? (
          <TextField
            {...register('city')}
            label={city.label}
            placeholder={city.placeholder}
            chars={8}
            optional
          />
        ) : null}
      </div>
      <div className={styles['pair']}>
        <TextField
          {...register('community')}
          label={community.label}
          placeholder={community.placeholder}
          chars={11}
          optional
        />
        <TextField
          {...register('contact')}
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
