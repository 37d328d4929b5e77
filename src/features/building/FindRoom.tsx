import { type ReactNode, useState } from 'react';
import type { Household, HouseholdId } from '../../domain/building/household';
import { opinionText } from '../../text/zh-cn/opinion';
import { TextField } from '../../ui/TextField';

type FindRoomProps = {
  readonly households: readonly Household[];
  readonly onFind: (household: HouseholdId) => void;
};

/** Finds a household by its room number, full-width digits included. */
export const FindRoom = ({ households, onFind }: FindRoomProps): ReactNode => {
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState<string>();
  const find = (): void => {
    const wanted = typed.normalize('NFKC').trim().replace(/室$/, '');
    const found = households.find(({ room }) => room === wanted);
    setMissing(found || wanted === '' ? undefined : opinionText.notFound(wanted));
    if (found) onFind(found.id);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        find();
      }}
    >
      <TextField
        label={opinionText.find}
        hideLabel
        chars={8}
        placeholder={opinionText.findRoom}
        value={typed}
        error={missing}
        onChange={(event) => setTyped(event.target.value)}
      />
    </form>
  );
};
