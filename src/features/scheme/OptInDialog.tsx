import { type ReactNode, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { Basis } from '../../domain/apportionment/basis';
import type { Household } from '../../domain/building/household';
import type { OptIn } from '../../domain/proposal/proposal';
import { schemeText } from '../../text/zh-cn/scheme';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import { Dialog } from '../../ui/Dialog';
import { DecimalField, MoneyField } from '../../ui/NumberFields';
import styles from './OptInDialog.module.css';
import { type OptInForm, optInForm, ownCoefficientHint, readOptIn } from './opt-in-form';

type OptInDialogProps = {
  readonly household: Household;
  readonly held: OptIn | null;
  readonly basis: Basis;
  readonly onRecord: (optIn: OptIn | null) => void;
  readonly onClose: () => void;
};

/** Asks a household on an exempt floor what it gives of its own accord: a sum, or a coefficient of its own. */
export const OptInDialog = ({ household, held, basis, onRecord, onClose }: OptInDialogProps): ReactNode => {
  const { optIn } = schemeText;
  const form = useForm<OptInForm>({ defaultValues: optInForm(held) });
  const [problem, setProblem] = useState<string>();
  const kind = useWatch({ control: form.control, name: 'kind' });
  const hint = ownCoefficientHint(basis);

  const submit = form.handleSubmit((typed) => {
    const read = readOptIn(household.id, typed);
    setProblem(read.ok ? undefined : read.error);
    if (read.ok) onRecord(read.value);
    else form.setFocus(typed.kind === 'gift' ? 'amount' : 'coefficient');
  });

  return (
    <Dialog
      open
      onClose={onClose}
      title={optIn.title(household.room)}
      action={
        <>
          <Button kind="primary" size="main" onPress={() => void submit()}>
            {optIn.record}
          </Button>
          {held === null ? null : (
            <Button kind="danger" size="main" onPress={() => onRecord(null)}>
              {optIn.remove}
            </Button>
          )}
        </>
      }
    >
      <form className={styles['form']} noValidate onSubmit={(event) => void submit(event)}>
        {hint === null ? null : (
          <Choice
            look="cards"
            label={optIn.how}
            options={[
              { value: 'gift', label: optIn.gift, hint: optIn.giftHint },
              { value: 'coefficient', label: optIn.coefficient, hint: optIn.coefficientHint },
            ]}
            value={kind}
            onChange={(value) => {
              form.setValue('kind', value);
              setProblem(undefined);
            }}
          />
        )}
        {kind === 'gift' ? (
          <MoneyField label={optIn.amount} error={problem} {...form.register('amount')} />
        ) : (
          <DecimalField
            label={optIn.ownCoefficient}
            hint={hint}
            error={problem}
            {...form.register('coefficient')}
          />
        )}
      </form>
    </Dialog>
  );
};
