import type { ReactNode } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { opinionText } from '../../text/zh-cn/opinion';
import { Checkbox } from '../../ui/Checkbox';
import { MoneyField } from '../../ui/NumberFields';
import styles from './OpinionForm.module.css';
import type { OpinionForm } from './opinion-form';

type CeilingFieldProps = { readonly form: UseFormReturn<OpinionForm>; readonly problem: string | undefined };

/** 「同意，若不超过 X 元」: the condition some households put, held against their own payable. */
export const CeilingField = ({ form, problem }: CeilingFieldProps): ReactNode => {
  const hasCeiling = useWatch({ control: form.control, name: 'hasCeiling' });
  return (
    <div className={styles['ceiling']}>
      <Checkbox label={opinionText.hasCeiling} {...form.register('hasCeiling')} />
      {hasCeiling ? (
        <MoneyField
          id="opinion-ceiling"
          label={opinionText.ceiling.label}
          hideLabel
          hint={opinionText.ceilingHint}
          error={problem}
          {...form.register('ceiling')}
        />
      ) : null}
    </div>
  );
};
