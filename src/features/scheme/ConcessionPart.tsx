import { type ReactNode, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { Household } from '../../domain/building/household';
import type { MoneyView } from '../../domain/project/money-view';
import type { Proposal } from '../../domain/proposal/proposal';
import { figures } from '../../text/format';
import { concededText } from '../../text/why/conceded';
import { schemeText } from '../../text/zh-cn/scheme';
import { Button } from '../../ui/Button';
import { AdjustmentList } from './AdjustmentList';
import { type ConcessionFaults, type ConcessionForm, readConcession, setConcessions } from './adjustments';
import { ConcessionFields } from './ConcessionFields';
import type { SchemeDraft } from './draft';
import styles from './OptInDialog.module.css';

type ConcessionPartProps = {
  readonly households: readonly Household[];
  readonly sharing: readonly Household[];
  readonly proposal: Proposal;
  readonly money: MoneyView;
  readonly onEdit: (change: (draft: SchemeDraft) => SchemeDraft) => void;
};

/** Who pays less by agreement, why, and who pays it instead (协商让步); what was written down can be taken back. */
export const ConcessionPart = ({
  households,
  sharing,
  proposal,
  money,
  onEdit,
}: ConcessionPartProps): ReactNode => {
  const { concession } = schemeText;
  const { concessions = [] } = proposal;
  const form = useForm<ConcessionForm>({ defaultValues: blank(sharing) });
  const [faults, setFaults] = useState<ConcessionFaults>({});
  const chosen = useWatch({ control: form.control });
  const roomOf = (id: string): string => households.find((each) => each.id === id)?.room ?? id;

  const submit = form.handleSubmit((typed) => {
    const read = readConcession(typed, sharing);
    setFaults(read.ok ? {} : read.error);
    if (!read.ok) {
      if (read.error.amount !== undefined) form.setFocus('amount');
      return;
    }
    onEdit((held) => setConcessions(held, [...concessions, read.value]));
    form.reset(blank(sharing));
  });

  return (
    <>
      <p>{concession.lead}</p>
      <AdjustmentList
        items={concessions.map(({ household, amount, payers }, index) => {
          const worked = money.kind === 'ready' ? money.conceded[index] : undefined;
          return {
            key: `${index}`,
            sentence: worked
              ? concededText(worked, households)
              : concession.plain(roomOf(household), figures(amount), payers.map(roomOf).join('、')),
            removeLabel: concession.removeOf(roomOf(household)),
            onRemove: () => onEdit((held) => setConcessions(held, without(concessions, index))),
          };
        })}
      />
      <form className={styles['form']} noValidate onSubmit={(event) => void submit(event)}>
        <ConcessionFields
          sharing={sharing}
          register={form.register}
          how={chosen.how ?? 'allByShare'}
          onHow={(how) => form.setValue('how', how)}
          household={chosen.household ?? ''}
          chosen={chosen.chosen ?? []}
          onChosen={(ids) => form.setValue('chosen', [...ids])}
          faults={faults}
        />
        <div>
          <Button kind="primary" size="main" onPress={() => void submit()}>
            {concession.record}
          </Button>
        </div>
      </form>
    </>
  );
};

const blank = (sharing: readonly Household[]): ConcessionForm => ({
  household: sharing[0]?.id ?? '',
  amount: '',
  reason: '',
  how: 'allByShare',
  chosen: [],
});

const without = <T,>(values: readonly T[], index: number): readonly T[] =>
  values.filter((_, at) => at !== index);
