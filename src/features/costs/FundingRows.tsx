import type { ReactNode } from 'react';
import { useFieldArray, useWatch } from 'react-hook-form';
import { useWorld } from '../../store/world-context';
import { costsText } from '../../text/zh-cn/costs';
import { Button } from '../../ui/Button';
import { Plus, Trash2 } from '../../ui/icons';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import styles from './CostsPage.module.css';
import { blankFunding, FUNDING_MODES } from './draft';
import { FundingAmount } from './FundingAmount';
import { errorOf, type FormParts } from './form-parts';
import { fundingField } from './read-funding';

/** Subsidies and other money from outside: how much, and what it does. */
export const FundingRows = ({ control, register, problems }: FormParts): ReactNode => {
  const { newId } = useWorld();
  const { fields, append, remove } = useFieldArray({ control, name: 'funding', keyName: 'key' });
  const typed = useWatch({ control, name: 'funding' });
  return (
    <Section title={costsText.funding}>
      <ul className={styles['rows']}>
        {fields.map(({ key }, index) => {
          const row = typed[index];
          const name = row?.label || costsText.grant(index + 1);
          const kind = row?.kind ?? 'fixed';
          return (
            <li key={key} className={styles['grant']}>
              <div className={styles['label']}>
                <TextField
                  {...register(`funding.${index}.label`)}
                  id={fundingField(index, 'label')}
                  label={costsText.label}
                  aria-label={costsText.labelled(costsText.grant(index + 1))}
                  error={errorOf(fundingField(index, 'label'), problems)}
                />
              </div>
              {kind === 'kept' ? (
                <p>{costsText.kept}</p>
              ) : (
                <>
                  <SelectField
                    {...register(`funding.${index}.kind`)}
                    label={costsText.kind}
                    aria-label={costsText.of(name, costsText.kind)}
                    options={KINDS}
                    chars={8}
                  />
                  <FundingAmount
                    index={index}
                    kind={kind}
                    name={name}
                    register={register}
                    problems={problems}
                  />
                  <SelectField
                    {...register(`funding.${index}.mode`)}
                    label={costsText.mode}
                    aria-label={costsText.of(name, costsText.mode)}
                    options={MODES}
                    chars={9}
                  />
                </>
              )}
              <Button
                kind="quiet"
                icon={Trash2}
                label={costsText.removeNamed(name)}
                onPress={() => remove(index)}
              >
                {costsText.remove}
              </Button>
            </li>
          );
        })}
      </ul>
      <div className={styles['below']}>
        <Button icon={Plus} onPress={() => append(blankFunding(newId()))}>
          {costsText.addFunding}
        </Button>
      </div>
    </Section>
  );
};

const KINDS = Object.entries(costsText.kinds).map(([value, label]) => ({ value, label }));
const MODES = FUNDING_MODES.map((value) => ({ value, label: costsText.modes[value] }));
