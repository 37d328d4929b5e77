import { type ReactNode, useState } from 'react';
import type { Household, HouseholdId } from '../../domain/building/household';
import type { ProjectState } from '../../domain/project/state';
import { householdsText } from '../../text/zh-cn/households';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { InterruptionPage } from '../../ui/InterruptionPage';
import { Trash2 } from '../../ui/icons';
import { SelectField } from '../../ui/SelectField';
import { ownersOf } from './grid-rows';
import { hasOpinion, holdsAnything } from './holds-anything';

type Removal = {
  /** The household that somebody has to say yes to losing. */
  readonly asking: Household | null;
  readonly choose: (household: Household) => void;
  readonly answer: (isYes: boolean) => void;
};

/** Removes an empty household at once, since it can be undone, and asks before one that holds something. */
export function useRemoval(
  state: ProjectState,
  remove: (household: HouseholdId, room: string) => void,
): Removal {
  const [asking, setAsking] = useState<Household | null>(null);
  return {
    asking,
    choose: (household) =>
      holdsAnything(state, household) ? setAsking(household) : remove(household.id, household.room),
    answer: (isYes) => {
      setAsking(null);
      if (isYes && asking !== null) remove(asking.id, asking.room);
    },
  };
}

/** Chooses the household to remove: two flats that were made one. */
export const RemoveHousehold = ({
  households,
  onChoose,
}: {
  readonly households: readonly Household[];
  readonly onChoose: (household: Household) => void;
}): ReactNode => {
  const words = householdsText.remove;
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState('');
  const household = households.find(({ id }) => id === chosen) ?? households[0];
  const remove = (): void => {
    setOpen(false);
    if (household) onChoose(household);
  };
  return (
    <>
      <Button icon={Trash2} size="main" onPress={() => setOpen(true)}>
        {words.button}
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={words.title}
        action={
          <Button kind="danger" size="main" onPress={remove}>
            {words.confirm}
          </Button>
        }
      >
        <SelectField
          label={words.which}
          hint={words.hint}
          chars={6}
          value={household?.id ?? ''}
          onChange={(event) => setChosen(event.target.value)}
          options={households.map(({ id, room }) => ({ value: id, label: room }))}
        />
      </Dialog>
    </>
  );
};

/** Names what goes with the household. */
export const AskRemoval = ({
  state,
  household,
  onAnswer,
}: {
  readonly state: ProjectState;
  readonly household: Household;
  readonly onAnswer: (isYes: boolean) => void;
}): ReactNode => {
  const words = householdsText.remove;
  const owners = ownersOf(state, household).join('、');
  return (
    <InterruptionPage
      title={words.askTitle(household.room)}
      confirm={{ label: words.confirm, kind: 'danger', onPress: () => onAnswer(true) }}
      cancel={{ label: words.keep, onPress: () => onAnswer(false) }}
    >
      {owners === '' ? null : <p>{words.hasOwner(owners)}</p>}
      {hasOpinion(state, household) ? <p>{words.hasOpinion}</p> : null}
      <p>{words.undoable}</p>
    </InterruptionPage>
  );
};
