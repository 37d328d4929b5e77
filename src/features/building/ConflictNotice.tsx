import type { ReactNode } from 'react';
import type { VoteView } from '../../domain/project/consent-view';
import type { Project } from '../../domain/project/project';
import { consentText } from '../../text/zh-cn/consent';
import { Notice } from '../../ui/Notice';

type ConflictNoticeProps = { readonly project: Project; readonly vote: VoteView };

/** Owners whose flats answered differently: one person has one voice, so it counts only once it is settled. */
export const ConflictNotice = ({ project: { state }, vote }: ConflictNoticeProps): ReactNode =>
  vote.cast.conflicts.map((conflict) => {
    const flats = vote.electorate.voters.find(({ id }) => id === conflict)?.households ?? [];
    const rooms = state.households.filter(({ id }) => flats.includes(id)).map(({ room }) => room);
    return (
      <Notice key={conflict} kind="warning">
        {consentText.conflict(rooms.join('、'))}
      </Notice>
    );
  });
