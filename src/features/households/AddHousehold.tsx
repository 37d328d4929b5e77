import { type ReactNode, useState } from 'react';
import { HOUSEHOLD_USES, type HouseholdUse } from '../../domain/building/household';
import { floorsOf } from '../../domain/building/shape';
import type { Result } from '../../domain/kernel/result';
import type { Refusal } from '../../domain/project/command';
import type { ProjectState } from '../../domain/project/state';
import { householdsText } from '../../text/zh-cn/households';
import { refusalText } from '../../text/zh-cn/refusals';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Plus } from '../../ui/icons';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { roomText } from './read-entry';

type NewHousehold = { readonly floor: number; readonly room: string; readonly use: HouseholdUse };

type AddHouseholdProps = {
  readonly state: ProjectState;
  /** `null`: somebody is asked first. */
  readonly onAdd: (household: NewHousehold) => Result<unknown, Refusal> | null;
};

/** Adds a household that the four questions did not lay out: an attic flat, a third flat on one floor. */
export const AddHousehold = ({ state, onAdd }: AddHouseholdProps): ReactNode => {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={Plus} size="main" onPress={() => setOpen(true)}>
        {householdsText.add.button}
      </Button>
      {isOpen ? <AddDialog state={state} onAdd={onAdd} onClose={() => setOpen(false)} /> : null}
    </>
  );
};

const AddDialog = ({
  state,
  onAdd,
  onClose,
}: AddHouseholdProps & { readonly onClose: () => void }): ReactNode => {
  const words = householdsText.add;
  const floors = [...floorsOf(state.shape)].reverse();
  const [floor, setFloor] = useState(String(floors[0] ?? 1));
  const [room, setRoom] = useState('');
  const [use, setUse] = useState<HouseholdUse>('home');
  const [error, setError] = useState<string>();
  const add = (): void => {
    if (room.trim() === '') {
      setError(words.roomMissing);
      return;
    }
    const result = onAdd({ floor: Number(floor), room: roomText(room), use });
    if (result === null || result.ok) onClose();
    else setError(refusalText(result.error, (id) => id));
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title}
      action={
        <Button kind="primary" size="main" onPress={add}>
          {words.confirm}
        </Button>
      }
    >
      <p>{words.hint}</p>
      <SelectField
        label={words.floor}
        chars={6}
        value={floor}
        onChange={(event) => setFloor(event.target.value)}
        options={floors.map((each) => ({ value: String(each), label: words.floorName(each) }))}
      />
      <TextField
        label={words.room}
        chars={6}
        value={room}
        error={error}
        onChange={(event) => setRoom(event.target.value)}
      />
      <SelectField
        label={words.use}
        chars={6}
        value={use}
        onChange={(event) => setUse(HOUSEHOLD_USES.find((each) => each === event.target.value) ?? 'home')}
        options={HOUSEHOLD_USES.map((each) => ({ value: each, label: householdsText.uses[each] }))}
      />
    </Dialog>
  );
};
