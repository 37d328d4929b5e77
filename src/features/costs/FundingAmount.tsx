import type { ReactNode } from 'react';
import { costsText } from '../../text/zh-cn/costs';
import { DecimalField, MoneyField } from '../../ui/NumberFields';
import { errorOf, type FormParts } from './form-parts';
import { fundingField } from './read-funding';

type FundingAmountProps = Pick<FormParts, 'register' | 'problems'> & {
  readonly index: number;
  readonly kind: 'fixed' | 'percentCapped';
  readonly name: string;
};

/** How much a grant comes to: an amount, or a percent of the cost with a cap. */
export const FundingAmount = ({ index, kind, name, register, problems }: FundingAmountProps): ReactNode =>
  kind === 'fixed' ? (
    <MoneyField
      {...register(`funding.${index}.amount`)}
      id={fundingField(index, 'amount')}
      label={costsText.amount}
      aria-label={costsText.of(name, costsText.amount)}
      error={errorOf(fundingField(index, 'amount'), problems)}
    />
  ) : (
    <>
      <DecimalField
        {...register(`funding.${index}.pct`)}
        id={fundingField(index, 'pct')}
        label={costsText.pct}
        aria-label={costsText.of(name, costsText.pct)}
        unit={costsText.contingency.unit}
        chars={4}
        error={errorOf(fundingField(index, 'pct'), problems)}
      />
      <MoneyField
        {...register(`funding.${index}.cap`)}
        id={fundingField(index, 'cap')}
        label={costsText.cap}
        aria-label={costsText.of(name, costsText.cap)}
        optional
        error={errorOf(fundingField(index, 'cap'), problems)}
      />
    </>
  );
