import type { ReactNode } from 'react';
import type { EffectiveOpinion } from '../../domain/consent/effective-opinions';
import type { OpinionEntry } from '../../domain/project/state';
import { dayText, yuan } from '../../text/format';
import { consentText } from '../../text/zh-cn/consent';
import { opinionText } from '../../text/zh-cn/opinion';
import { TextLink } from '../../ui/TextLink';
import styles from './OpinionHistory.module.css';

type OpinionHistoryProps = {
  readonly opinion: EffectiveOpinion<OpinionEntry> | undefined;
  readonly onWithdraw: () => void;
};

/** All that a household ever said, newest first; nothing is removed, a withdrawal is a further line. */
export const OpinionHistory = ({ opinion, onWithdraw }: OpinionHistoryProps): ReactNode => {
  const history = opinion?.history ?? [];
  const canWithdraw = opinion?.entry?.kind === 'opinion';
  return (
    <div className={styles['history']}>
      <h3 className={styles['title']}>{opinionText.history}</h3>
      {opinion?.state === 'stale' ? <p>{opinionText.olderVersion}</p> : null}
      {opinion?.condition?.met === false ? <p>{opinionText.conditionUnmet}</p> : null}
      {history.length === 0 ? <p className={styles['quiet']}>{opinionText.noHistory}</p> : null}
      <ul className={styles['entries']}>
        {[...history].reverse().map((entry) => (
          <li key={entryId(entry)}>
            {entryLine(entry)}
            <span className={styles['quiet']}>{remarks(entry)}</span>
          </li>
        ))}
      </ul>
      {canWithdraw ? <TextLink onPress={onWithdraw}>{opinionText.withdraw}</TextLink> : null}
    </div>
  );
};

const entryId = (entry: OpinionEntry): string =>
  entry.kind === 'opinion' ? entry.opinion.id : entry.withdrawal.id;

function entryLine({ words, ...entry }: OpinionEntry): string {
  const by = words['recorder'] ?? '';
  if (entry.kind === 'withdrawal')
    return opinionText.entry(dayText(entry.withdrawal.on), opinionText.withdrawn, by);
  const { on, answer, ceiling } = entry.opinion;
  const line = opinionText.entry(dayText(on), consentText.answersDone[answer], by);
  return ceiling === undefined ? line : `${line}　${opinionText.underCeiling(yuan(ceiling))}`;
}

const remarks = ({ words }: OpinionEntry): string =>
  [words['reason'], words['note']].filter(Boolean).join('；');
