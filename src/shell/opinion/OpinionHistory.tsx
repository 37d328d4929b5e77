import type { ReactNode } from 'react';
import type { Household } from '../../domain/building/household';
import type { EffectiveOpinion } from '../../domain/consent/effective-opinions';
import type { OpinionEntry, ProjectState } from '../../domain/project/state';
import { opinionText } from '../../text/zh-cn/opinion';
import { TextLink } from '../../ui/TextLink';
import { HistoryEntries } from './HistoryEntries';
import { historyLines } from './history-lines';
import styles from './OpinionHistory.module.css';

type OpinionHistoryProps = {
  readonly state: ProjectState;
  readonly household: Household;
  readonly opinion: EffectiveOpinion<OpinionEntry> | undefined;
  readonly onWithdraw: () => void;
};

/** All that a household ever said and every visit, newest first; nothing is removed, a withdrawal is a further line. */
export const OpinionHistory = ({ state, household, opinion, onWithdraw }: OpinionHistoryProps): ReactNode => {
  const canWithdraw = opinion?.entry?.kind === 'opinion';
  return (
    <div className={styles['history']}>
      <h3 className={styles['title']}>{opinionText.history}</h3>
      {opinion?.state === 'stale' ? <p>{opinionText.olderVersion}</p> : null}
      {opinion?.condition?.met === false ? <p>{opinionText.conditionUnmet}</p> : null}
      <HistoryEntries lines={historyLines(state, household.id)} roomOf={() => household.room} />
      {canWithdraw ? <TextLink onPress={onWithdraw}>{opinionText.withdraw}</TextLink> : null}
    </div>
  );
};
