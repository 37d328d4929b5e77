import type { ReactNode } from 'react';
import type { ProjectCard, UnreadableProject } from '../../store/desk';
import { startText } from '../../text/zh-cn/start';
import { InterruptionPage } from '../../ui/InterruptionPage';
import { nameOf } from './card-words';

type RemoveProjectProps = {
  readonly card: ProjectCard | UnreadableProject;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
};

/** Stands between a person and the loss of a whole stairwell: the one act here that nothing brings back. */
export const RemoveProject = ({ card, onRemove, onKeep }: RemoveProjectProps): ReactNode => (
  <InterruptionPage
    title={card.kind === 'card' ? startText.removeTitle(nameOf(card)) : startText.removeUnreadable}
    confirm={{ label: startText.removeConfirm, onPress: onRemove, kind: 'danger' }}
    cancel={{ label: startText.keep, onPress: onKeep }}
  >
    {(card.kind === 'card' && card.sample !== null ? startText.removeSampleWords : startText.removeWords).map(
      (line) => (
        <p key={line}>{line}</p>
      ),
    )}
  </InterruptionPage>
);
