import type { ReactNode } from 'react';
import type { ProjectState } from '../../domain/project/state';
import { changesText } from '../../text/zh-cn/changes';
import { InterruptionPage } from '../../ui/InterruptionPage';
import type { Asking } from './use-ask-first';
import { VersionDifferences } from './VersionDifferences';

type AskAgainProps = {
  readonly state: ProjectState;
  readonly asking: Asking;
  readonly onAnswer: (isYes: boolean) => void;
};

/** In place of the page: which households would have to confirm again, and what differs from what they answered to. */
export const AskAgain = ({ state, asking: { after, change }, onAnswer }: AskAgainProps): ReactNode => {
  const rooms = state.households.filter(({ id }) => change.setAside.includes(id)).map(({ room }) => room);
  return (
    <InterruptionPage
      title={changesText.askTitle(change.number)}
      confirm={{ label: changesText.confirm(rooms.length), onPress: () => onAnswer(true) }}
      cancel={{ label: changesText.keep, onPress: () => onAnswer(false) }}
    >
      <p>{changesText.askWords(rooms.join('、'), rooms.length)}</p>
      <VersionDifferences lead={changesText.askDifferences} before={state} after={after} />
      <p>{changesText.askUndo}</p>
    </InterruptionPage>
  );
};
