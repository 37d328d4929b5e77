import type { ReactNode } from 'react';
import { type Fen, fen } from '../../domain/money/fen';
import { figures } from '../../text/format';
import { costsText } from '../../text/zh-cn/costs';
import { Money } from '../../ui/Money';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';
import { SumLines } from '../../ui/SummaryList';
import type { Sums } from './sums';

/** Total less outside money is what people raise; it follows every keystroke that can be read. */
export const CostsSums = ({
  sums,
  unread,
}: {
  readonly sums: Sums;
  /** Cells that cannot be read and are not in the sum. */
  readonly unread: number;
}): ReactNode => (
  <Section title={costsText.sums}>
    <SumLines
      lines={[
        { label: costsText.gross, amount: amount(sums.gross) },
        ...(sums.contingency > 0
          ? [{ label: costsText.contingencyLine, amount: amount(sums.contingency) }]
          : []),
        ...sums.deducted.map((each) => ({
          label: costsText.less(each.label),
          amount: amount(fen(-each.amount)),
        })),
        { label: costsText.net, amount: <Money size="strong">{figures(sums.net)}</Money>, rule: true },
        ...(sums.refundLater > 0 ? [{ label: costsText.refundLater, amount: amount(sums.refundLater) }] : []),
        ...(sums.upkeep > 0 ? [{ label: costsText.upkeep, amount: amount(sums.upkeep) }] : []),
      ]}
    />
    {unread > 0 ? <p>{costsText.notCounted(unread)}</p> : null}
    {sums.excess > 0 ? (
      <Notice kind="warning" announce>
        {costsText.excess(figures(sums.excess))}
      </Notice>
    ) : null}
  </Section>
);

const amount = (value: Fen): ReactNode => <Money>{figures(value)}</Money>;
