import { type ReactNode, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Household } from '../../domain/building/household';
import type { Proposal } from '../../domain/proposal/proposal';
import { figures } from '../../text/format';
import { schemeText } from '../../text/zh-cn/scheme';
import { Button } from '../../ui/Button';
import { MoneyField } from '../../ui/NumberFields';
import { SelectField } from '../../ui/SelectField';
import { AdjustmentList } from './AdjustmentList';
import { readSum, setCompensation } from './adjustments';
import type { SchemeDraft } from './draft';
import styles from './OptInDialog.module.css';

type CompensationPartProps = {
  readonly households: readonly Household[];
  readonly proposal: Proposal;
  readonly onEdit: (change: (draft: SchemeDraft) => SchemeDraft) => void;
};

type CompensationForm = { readonly household: string; readonly amount: string };

/** What is paid to households that the lift makes worse off (补偿). */
export const CompensationPart = ({ households, proposal, onEdit }: CompensationPartProps): ReactNode => {
  const { compensation } = schemeText;
  const blank: CompensationForm = { household: households[0]?.id ?? '', amount: '' };
  const form = useForm<CompensationForm>({ defaultValues: blank });
  const [problem, setProblem] = useState<string>();
  const roomOf = (id: string): string => households.find((each) => each.id === id)?.room ?? id;

  const submit = form.handleSubmit((typed) => {
    const amount = readSum(typed.amount, compensation.amount, compensation.aboveZero, '5000');
    const household = households.find(({ id }) => id === typed.household);
    setProblem(amount.ok ? undefined : amount.error);
    if (!amount.ok || household === undefined) return form.setFocus('amount');
    onEdit((held) => setCompensation(held, household.id, amount.value));
    form.reset(blank);
  });

  return (
    <>
      <p>{compensation.lead}</p>
      <AdjustmentList
        items={proposal.compensation.map(({ household, amount }) => ({
          key: household,
          sentence: compensation.one(roomOf(household), figures(amount)),
          removeLabel: compensation.removeOf(roomOf(household)),
          onRemove: () => onEdit((held) => setCompensation(held, household, null)),
        }))}
      />
      <form className={styles['form']} noValidate onSubmit={(event) => void submit(event)}>
        <SelectField
          label={compensation.household}
          chars={5}
          options={households.map(({ id, room }) => ({ value: id, label: room }))}
          {...form.register('household')}
        />
        <MoneyField label={compensation.amount} error={problem} {...form.register('amount')} />
        <div>
          <Button kind="primary" size="main" onPress={() => void submit()}>
            {compensation.record}
          </Button>
        </div>
      </form>
    </>
  );
};
