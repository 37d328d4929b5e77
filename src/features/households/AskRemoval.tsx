import type { ReactNode } from 'react';
import { signingsOf } from '../../domain/project/signings-view';
import type { ProjectState } from '../../domain/project/state';
import { VersionDifferences } from '../../shell/changing/VersionDifferences';
import { changesText } from '../../text/zh-cn/changes';
import { householdsText } from '../../text/zh-cn/households';
import { InterruptionPage } from '../../ui/InterruptionPage';
import { ownersOf } from './grid-rows';
import { hasOpinion } from './holds-anything';
import type { Removing } from './use-removal';

type AskRemovalProps = {
  readonly state: ProjectState;
  readonly asking: Removing;
  readonly onAnswer: (isYes: boolean) => void;
};

/** One question for all: what goes with the household, and whose answers the removal sets aside. */
export const AskRemoval = ({
  state,
  asking: { household, after, change },
  onAnswer,
}: AskRemovalProps): ReactNode => {
  const words = householdsText.remove;
  const owners = ownersOf(state, household).join('、');
  const hasSigned = (signingsOf(state).signingOf.get(household.id)?.entry ?? null) !== null;
  const rooms = state.households.filter(({ id }) => change.setAside.includes(id)).map(({ room }) => room);
  return (
    <InterruptionPage
      title={words.askTitle(household.room)}
      confirm={{
        label: rooms.length === 0 ? words.confirm : words.confirmAsking(rooms.length),
        kind: 'danger',
        onPress: () => onAnswer(true),
      }}
      cancel={{ label: words.keep, onPress: () => onAnswer(false) }}
    >
      {owners === '' ? null : <p>{words.hasOwner(owners)}</p>}
      {hasOpinion(state, household) ? <p>{words.hasOpinion}</p> : null}
      {hasSigned ? <p>{words.hasSigned}</p> : null}
      {rooms.length === 0 ? null : (
        <>
          <p>{changesText.askWords(rooms.join('、'), rooms.length)}</p>
          <VersionDifferences lead={changesText.askDifferences} before={state} after={after} />
        </>
      )}
      <p>{words.undoable}</p>
    </InterruptionPage>
  );
};
