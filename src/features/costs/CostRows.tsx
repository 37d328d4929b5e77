import type { ReactNode } from 'react';
import { useFieldArray, useWatch } from 'react-hook-form';
import { useWorld } from '../../store/world-context';
import { costsText } from '../../text/zh-cn/costs';
import { Button } from '../../ui/Button';
import { Plus, Trash2 } from '../../ui/icons';
import { DecimalField, MoneyField } from '../../ui/NumberFields';
import { Section } from '../../ui/Section';
import { TextField } from '../../ui/TextField';
import styles from './CostsPage.module.css';
import { blankCost } from './draft';
import { errorOf, type FormParts } from './form-parts';
import { costField, fieldId } from './read-draft';

/** What the lift costs, line by line. */
export const CostRows = ({ control, register, problems }: FormParts): ReactNode => {
  const { newId } = useWorld();
  const { fields, append, remove } = useFieldArray({ control, name: 'costs', keyName: 'key' });
  const typed = useWatch({ control, name: 'costs' });
  return (
    <Section title={costsText.costs}>
      <ul className={styles['rows']}>
        {fields.map(({ key }, index) => {
          const name = typed[index]?.label || costsText.cost(index + 1);
          return (
            <li key={key} className={styles['row']}>
              <div className={styles['label']}>
                <TextField
                  {...register(`costs.${index}.label`)}
                  id={costField(index, 'label')}
                  label={costsText.label}
                  hideLabel={index > 0}
                  aria-label={costsText.labelled(costsText.cost(index + 1))}
                  error={errorOf(costField(index, 'label'), problems)}
                />
              </div>
              <MoneyField
                {...register(`costs.${index}.amount`)}
                id={costField(index, 'amount')}
                label={costsText.amount}
                hideLabel={index > 0}
                aria-label={costsText.of(name, costsText.amount)}
                error={errorOf(costField(index, 'amount'), problems)}
              />
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
        <Button icon={Plus} onPress={() => append(blankCost(newId()))}>
          {costsText.addCost}
        </Button>
      </div>
      <DecimalField
        {...register('contingency')}
        id={fieldId('contingency')}
        label={costsText.contingency.label}
        hint={costsText.contingency.hint}
        unit={costsText.contingency.unit}
        chars={4}
        optional
        error={errorOf(fieldId('contingency'), problems)}
      />
    </Section>
  );
};
