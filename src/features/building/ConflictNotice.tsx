import type { ReactNode } from 'react';
import type { Household } from '../../domain/building/household';
import { day } from '../../domain/kernel/day';
import type { VoteView } from '../../domain/project/consent-view';
import type { Project } from '../../domain/project/project';
import { useRun } from '../../store/use-project';
import { useWorld } from '../../store/world-context';
import { localDay } from '../../text/clock';
import { consentText } from '../../text/zh-cn/consent';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import styles from './BuildingPage.module.css';
import { type Said, settlingInputs, whatWasSaid } from './settle-conflict';

type ConflictNoticeProps = { readonly project: Project; readonly vote: VoteView };

/** Owners whose flats answered differently: one person has one voice, so it counts only once somebody has settled it. */
export const ConflictNotice = ({ project: { state }, vote }: ConflictNoticeProps): ReactNode =>
  vote.cast.conflicts.map((conflict) => {
    const flats = vote.electorate.voters.find(({ id }) => id === conflict)?.households ?? [];
    const households = state.households.filter(({ id }) => flats.includes(id));
    return <OneConflict key={conflict} households={households} said={whatWasSaid(state, households)} />;
  });

type OneConflictProps = { readonly households: readonly Household[]; readonly said: readonly Said[] };

/** Each answer on a button: what the owner says when asked is written down for all the owner's flats. */
const OneConflict = ({ households, said }: OneConflictProps): ReactNode => {
  const run = useRun();
  const today = day(localDay(useWorld().now()));
  const settle = (chosen: Said): void => {
    for (const input of settlingInputs(said, chosen, today)) run({ kind: 'recordOpinion', input });
  };
  return (
    <Notice kind="warning">
      <p>{consentText.conflict(households.map(({ room }) => room).join(consentText.oneOf))}</p>
      <div className={styles['choices']}>
        {said.map((each) => (
          <Button key={each.household.id} onPress={() => settle(each)}>
            {consentText.settleAs(each.household.room, consentText.answersDone[each.opinion.answer])}
          </Button>
        ))}
      </div>
    </Notice>
  );
};
