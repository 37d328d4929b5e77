import { type ReactNode, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Household } from '../../domain/building/household';
import { canonical } from '../../domain/kernel/digest';
import type { Proposal } from '../../domain/proposal/proposal';
import { boundText } from '../../text/why/single-rules';
import { schemeText } from '../../text/zh-cn/scheme';
import { Button } from '../../ui/Button';
import { MoneyField } from '../../ui/NumberFields';
import { SelectField } from '../../ui/SelectField';
import { AdjustmentList } from './AdjustmentList';
import type { SchemeDraft } from './draft';
import { type BoundFaults, type BoundForm, readBound, setBound, targetsAmong } from './limits';
import styles from './OptInDialog.module.css';

type BoundsPartProps = {
  readonly households: readonly Household[];
  readonly sharing: readonly Household[];
  readonly proposal: Proposal;
  readonly onEdit: (change: (draft: SchemeDraft) => SchemeDraft) => void;
};

/** What a household pays at most and at least (封顶、保底); the others bear the difference in proportion. */
export const BoundsPart = ({ households, sharing, proposal, onEdit }: BoundsPartProps): ReactNode => {
  const { bounds } = schemeText;
  const form = useForm<BoundForm>({ defaultValues: BLANK });
  const [faults, setFaults] = useState<BoundFaults>({});
  const targets = targetsAmong(sharing);
  const roomOf = (id: string): string => households.find((each) => each.id === id)?.room ?? id;

  const submit = form.handleSubmit((typed) => {
    const read = readBound(typed, targets);
    setFaults(read.ok ? {} : read.error);
    if (!read.ok) return form.setFocus(read.error.max === undefined ? 'min' : 'max');
    onEdit((held) => setBound(held, read.value));
    form.reset(BLANK);
  });

  return (
    <>
      <p>{bounds.lead}</p>
      <AdjustmentList
        items={(proposal.bounds ?? []).map((bound) => {
          const sentence = boundText(bound, roomOf);
          return {
            key: canonical(bound.of),
            sentence,
            removeLabel: bounds.removeOf(sentence),
            onRemove: () => onEdit((held) => setBound(held, { of: bound.of })),
          };
        })}
      />
      <form className={styles['form']} noValidate onSubmit={(event) => void submit(event)}>
        <SelectField label={bounds.whose} chars={7} options={targets} {...form.register('target')} />
        <MoneyField label={bounds.max} optional error={faults.max} {...form.register('max')} />
        <MoneyField label={bounds.min} optional error={faults.min} {...form.register('min')} />
        <div>
          <Button kind="primary" size="main" onPress={() => void submit()}>
            {bounds.record}
          </Button>
        </div>
      </form>
    </>
  );
};

const BLANK: BoundForm = { target: 'all', max: '', min: '' };
