import type { ReactNode } from 'react';
import { uiText } from '../../text/zh-cn/ui';
import { classNames } from '../class-names';
import { Check } from '../icons';
import { VisuallyHidden } from '../VisuallyHidden';
import { MeterBar, type MeterBarProps } from './MeterBar';
import styles from './ThresholdMeter.module.css';

/** One requirement in words: 参与表决 64.99% 要 66.67% 还差 20.44 ㎡. All decided elsewhere. */
export type MeterLine = {
  readonly label: string;
  readonly share: string;
  readonly need: string;
  readonly reached: boolean;
  /** 达到, 正好达到, 还差 20.44 ㎡. */
  readonly verdict: string;
};

export type ThresholdMeterProps = Omit<MeterBarProps, 'variant'> & {
  /** 按面积, 按人数. */
  readonly title: string;
} & (
    | {
        readonly variant: 'full';
        /** 全部 1,218.56 ㎡. */
        readonly total: string;
        readonly lines: readonly MeterLine[];
        /** The figures behind each line, for whoever checks by hand. */
        readonly figures?: readonly string[];
        /** Without 要 66.67%: beside the picture at large text. */
        readonly brief?: boolean;
      }
    | { readonly variant: 'compact'; readonly sentence: string }
  );

/** How far one of the two counts is, as a bar and always in words too. Never green, never red. */
export const ThresholdMeter = (props: ThresholdMeterProps): ReactNode => {
  const { title, segments, participation, consent, variant } = props;
  const spoken = segments.map((segment) => segment.label).join(uiText.listComma);
  const bar = (
    <MeterBar
      segments={segments}
      {...(participation ? { participation } : {})}
      consent={consent}
      variant={variant}
    />
  );
  return variant === 'compact' ? (
    <section className={styles['compact']} aria-label={title}>
      <span className={styles['compactTitle']}>{title}</span>
      {bar}
      <VisuallyHidden>{spoken}</VisuallyHidden>
      <span className={styles['sentence']}>
        <span>{props.sentence}</span>
      </span>
    </section>
  ) : (
    <section className={styles['full']} aria-label={title}>
      <div className={styles['head']}>
        <h2 className={styles['title']}>{title}</h2>
        <span className={styles['total']}>{props.total}</span>
      </div>
      {bar}
      <VisuallyHidden>{spoken}</VisuallyHidden>
      <div className={styles['lines']}>
        {props.lines.map((line) => (
          <Line key={line.label} line={line} brief={props.brief === true} />
        ))}
      </div>
      {props.figures === undefined || props.figures.length === 0 ? null : (
        <div className={styles['figures']}>
          {props.figures.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </div>
      )}
    </section>
  );
};

const Line = ({ line, brief }: { readonly line: MeterLine; readonly brief: boolean }) => (
  <div className={styles['line']}>
    <span>{line.label}</span>
    <strong>{line.share}</strong>
    {brief ? null : <span className={styles['need']}>{line.need}</span>}
    <strong className={classNames(styles['verdict'], line.reached && styles['reached'])}>
      {line.reached ? <Check className={styles['icon']} aria-hidden="true" /> : null}
      {line.verdict}
    </strong>
  </div>
);

/** ▼ 参与要占 2/3　▲ 同意要占参与的 3/4, once under both compact meters. */
export const MeterLegend = ({
  participation,
  consent,
}: {
  readonly participation?: string;
  readonly consent: string;
}): ReactNode => (
  <div className={styles['legend']}>
    {participation === undefined ? null : (
      <span>
        <svg className={styles['mark']} viewBox="0 0 16 14" aria-hidden="true">
          <path d="M0 0h16L8 14Z" />
        </svg>
        {participation}
      </span>
    )}
    <span>
      <svg className={styles['mark']} viewBox="0 0 16 14" aria-hidden="true">
        <path d="M0 14h16L8 0Z" />
      </svg>
      {consent}
    </span>
  </div>
);
