import type { ReactNode } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import type { AgreementTerm } from '../../domain/agreement/terms';
import { TERM_NAMES } from '../../text/zh-cn/term-names';
import { termsText } from '../../text/zh-cn/terms';
import { DateField } from '../../ui/DateField';
import { DecimalField } from '../../ui/NumberFields';
import { TextAreaField } from '../../ui/TextAreaField';
import { TextField } from '../../ui/TextField';
import styles from './TermsPage.module.css';

type TermFieldProps = {
  readonly term: AgreementTerm;
  readonly error: string | undefined;
  readonly today: string;
  readonly registered: UseFormRegisterReturn;
};

/** One blank of the agreement, with how others filled it in as its hint. */
export const TermField = ({ term, error, today, registered }: TermFieldProps): ReactNode => {
  const { label, example } = TERM_NAMES[term.key];
  const words = {
    id: `term-${term.key}`,
    label,
    hint: termsText.example(example),
    error,
    ...registered,
  };
  switch (term.kind) {
    case 'longText':
      return (
        <div className={styles['long']}>
          <TextAreaField {...words} />
        </div>
      );
    case 'percent':
    case 'money':
      return <DecimalField {...words} />;
    case 'day':
      return <DateField today={today} {...words} />;
    case 'text':
      return <TextField {...words} />;
  }
};
