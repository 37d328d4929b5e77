import { type ReactNode, useState } from 'react';
import type { Household } from '../../domain/building/household';
import { householdsText } from '../../text/zh-cn/households';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Trash2 } from '../../ui/icons';
import { SelectField } from '../../ui/SelectField';

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
