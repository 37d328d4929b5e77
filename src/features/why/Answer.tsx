import type { ReactNode } from 'react';
import { fen } from '../../domain/money/fen';
import { ReadButton } from '../../shell/card/ReadButton';
import { formalRenminbi } from '../../text/formal-yuan';
import { figures, squareMetres, yuan } from '../../text/format';
import { householdFormula } from '../../text/why/household-formula';
import { spokenPoints } from '../../text/why/spoken';
import type { Told, WhyPoint } from '../../text/why/told';
import { homeText } from '../../text/zh-cn/home';
import { whyText } from '../../text/zh-cn/why';
import { Money } from '../../ui/Money';
import { Notice } from '../../ui/Notice';
import styles from './Answer.module.css';

type AnswerProps = {
  readonly told: Told;
  readonly owners: string;
  readonly points: readonly WhyPoint[];
};

/** One household's amount, and point by point how it came about. */
export const Answer = ({ told, owners, points }: AnswerProps): ReactNode => {
  const { proposal, money, household } = told;
  const { room, area, id } = household;
  const share = money.shareOf.get(id);
  const payable = share?.payable ?? fen(0);
  const steps = points.filter(({ kind }) => kind === 'step');
  const amount = fen(Math.abs(payable));
  return (
    <div className={styles['answer']}>
      <div className={styles['who']}>
        <h2 className={styles['room']}>{room}</h2>
        <span>{owners}</span>
        {area === null ? null : <span className={styles['quiet']}>{homeText.area(squareMetres(area))}</span>}
      </div>
      <div className={styles['box']}>
        <span>{payable < 0 ? whyText.receives : whyText.payable}</span>
        <Money size="card">{yuan(amount)}</Money>
        <span>{formalRenminbi(amount)}</span>
      </div>
      <div className={styles['aloud']}>
        <ReadButton text={spokenPoints(room, figures(payable), points)} />
      </div>
      <ol className={styles['steps']}>
        {steps.map((point) => (
          <li key={point.key} className={styles['step']}>
            <Step point={point} />
          </li>
        ))}
      </ol>
      {points
        .filter(({ kind }) => kind === 'aside')
        .map(({ key, sentence }) => (
          <div key={key} className={styles['aside']}>
            <strong>{whyText.oddTitle}</strong>
            <p>{sentence}</p>
          </div>
        ))}
      {points
        .filter(({ kind }) => kind === 'check')
        .map(({ key, sentence }) => (
          <Notice key={key} kind="success" title={sentence} />
        ))}
      {share?.standing === 'shares' ? (
        <div>
          <strong>{whyText.formula}</strong>
          <p className={styles['formula']}>{householdFormula(proposal, money, id)}</p>
        </div>
      ) : null}
    </div>
  );
};

const Step = ({ point: { sentence, lines } }: { readonly point: WhyPoint }) => (
  <div className={styles['words']}>
    <span>{sentence}</span>
    {lines.length === 0 ? null : (
      <dl className={styles['lines']}>
        {lines.map(({ label, amount }) => (
          <div key={label} className={styles['line']}>
            <dt>{label}</dt>
            <dd className={styles['amount']}>{amount}</dd>
          </div>
        ))}
      </dl>
    )}
  </div>
);
