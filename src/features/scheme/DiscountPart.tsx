import { type ReactNode, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Household } from '../../domain/building/household';
import type { Proposal } from '../../domain/proposal/proposal';
import { tenthsText } from '../../text/why/single-rules';
import { schemeText } from '../../text/zh-cn/scheme';
import { Button } from '../../ui/Button';
import { DecimalField } from '../../ui/NumberFields';
import { SelectField } from '../../ui/SelectField';
import { AdjustmentList } from './AdjustmentList';
import type { SchemeDraft } from './draft';
import { readDiscount, setDiscount } from './limits';
import styles from './OptInDialog.module.css';

type DiscountPartProps = {
  readonly households: readonly Household[];
  readonly sharing: readonly Household[];
  readonly proposal: Proposal;
  readonly onEdit: (change: (draft: SchemeDraft) => SchemeDraft) => void;
};

type DiscountForm = { readonly household: string; readonly tenths: string };

/** Whose parts count less (打折); what that leaves is borne by all who share, by the rule. */
export const DiscountPart = ({ households, sharing, proposal, onEdit }: DiscountPartProps): ReactNode => {
  const { discount } = schemeText;
  const blank: DiscountForm = { household: sharing[0]?.id ?? '', tenths: '' };
  const form = useForm<DiscountForm>({ defaultValues: blank });
  const [problem, setProblem] = useState<string>();
  const roomOf = (id: string): string => households.find((each) => each.id === id)?.room ?? id;

  const submit = form.handleSubmit((typed) => {
    const household = sharing.find(({ id }) => id === typed.household);
    if (household === undefined) return;
    const read = readDiscount(household.id, typed.tenths);
    setProblem(read.ok ? undefined : read.error);
    if (!read.ok) return form.setFocus('tenths');
    onEdit((held) => setDiscount(held, household.id, read.value));
    form.reset(blank);
  });

  return (
    <>
      <p>{discount.lead}</p>
      <AdjustmentList
        items={(proposal.discounts ?? []).map(({ household, factor }) => ({
          key: household,
          sentence: discount.one(roomOf(household), tenthsText(factor)),
          removeLabel: discount.removeOf(roomOf(household)),
          onRemove: () => onEdit((held) => setDiscount(held, household, null)),
        }))}
      />
      <form className={styles['form']} noValidate onSubmit={(event) => void submit(event)}>
        <SelectField
          label={discount.household}
          chars={5}
          options={sharing.map(({ id, room }) => ({ value: id, label: room }))}
          {...form.register('household')}
        />
        <DecimalField
          label={discount.tenths}
          hint={discount.hint}
          unit={discount.unit}
          error={problem}
          {...form.register('tenths')}
        />
        <div>
          <Button kind="primary" size="main" onPress={() => void submit()}>
            {discount.record}
          </Button>
        </div>
      </form>
    </>
  );
};
