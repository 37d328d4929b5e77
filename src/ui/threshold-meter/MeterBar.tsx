import type { ReactNode } from 'react';
import { PatternFill } from '../glyph/PatternFill';
import { patternOf, type StateKind } from '../glyph/state-kind';
import styles from './MeterBar.module.css';

/** A piece of the bar. `share` is its width in percent of all owners: a drawing, not a decision. */
export type MeterSegment = {
  readonly kind: Exclude<StateKind, 'plain' | 'silent' | 'to-reconfirm' | 'problem' | 'unreachable'>;
  readonly share: number;
  /** Spoken: 同意 548.12 ㎡. */
  readonly label: string;
};

/** A line across the bar. `at` is percent of all owners. */
export type MeterMark = { readonly at: number; readonly label: string };

export type MeterBarProps = {
  readonly segments: readonly MeterSegment[];
  /** ▼ above the bar: this much has to take part. It does not move; absent where the rule asks for none. */
  readonly participation?: MeterMark;
  /** ▲ below the bar: this much of those has to agree. It moves as more take part. */
  readonly consent: MeterMark;
  /** Full bars name their marks and draw them through the bar. */
  readonly variant: 'full' | 'compact';
};

/** The drawing alone; the words stand beside it (ThresholdMeter). */
export const MeterBar = ({ segments, participation, consent, variant }: MeterBarProps): ReactNode => (
  <div className={styles['meter']} data-variant={variant} aria-hidden="true">
    {variant === 'full' && participation ? <MarkLabel mark={participation} prefers="before" /> : null}
    <div className={styles['bar']}>
      {segments
        .filter((segment) => segment.share > 0)
        .map((segment) => (
          <span
            key={segment.kind}
            className={styles['segment']}
            data-kind={segment.kind}
            style={{ width: `${segment.share}%` }}
          >
            <SegmentPattern kind={segment.kind} />
          </span>
        ))}
      {participation ? (
        <span className={styles['down']} style={{ left: `${participation.at}%` }}>
          <svg viewBox="0 0 16 10" aria-hidden="true">
            <path d="M0 0h16L8 10Z" />
          </svg>
        </span>
      ) : null}
      <span className={styles['up']} style={{ left: `${consent.at}%` }}>
        <svg viewBox="0 0 16 10" aria-hidden="true">
          <path d="M0 10h16L8 0Z" />
        </svg>
      </span>
    </div>
    {variant === 'full' ? <MarkLabel mark={consent} prefers="after" /> : null}
  </div>
);

const SegmentPattern = ({ kind }: { readonly kind: StateKind }) => {
  const pattern = patternOf(kind);
  return pattern === undefined ? null : <PatternFill pattern={pattern} ground="bar" />;
};

/**
 * Words before or after their mark, on the side that has the room. The space beside them shrinks where they
 * would run over the end of the bar.
 */
const MarkLabel = ({ mark, prefers }: { readonly mark: MeterMark; readonly prefers: 'before' | 'after' }) => {
  const before = prefers === 'before' ? mark.at > 45 : mark.at > 58;
  const space = before ? 100 - mark.at : mark.at;
  return (
    <span className={styles['labelLine']} data-before={before}>
      <span style={{ flex: `0 1 calc(${space}% + 12px)` }} />
      <span className={styles['label']}>{mark.label}</span>
    </span>
  );
};
