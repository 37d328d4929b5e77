import type { ReactNode } from 'react';
import type { UseFormRegister } from 'react-hook-form';
import type { Household } from '../../domain/building/household';
import { schemeText } from '../../text/zh-cn/scheme';
import { Checkbox } from '../../ui/Checkbox';
import { Choice } from '../../ui/Choice';
import { FieldError } from '../../ui/FieldError';
import { MoneyField } from '../../ui/NumberFields';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import type { ConcessionFaults, ConcessionForm, PaysInstead } from './adjustments';

type ConcessionFieldsProps = {
  readonly sharing: readonly Household[];
  readonly register: UseFormRegister<ConcessionForm>;
  readonly how: PaysInstead;
  readonly onHow: (how: PaysInstead) => void;
  readonly household: string;
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
  readonly faults: ConcessionFaults;
};

/** Who, how much, why, and who pays it instead. */
export const ConcessionFields = ({
  sharing,
  register,
  how,
  onHow,
  household,
  chosen,
  onChosen,
  faults,
}: ConcessionFieldsProps): ReactNode => {
  const { concession } = schemeText;
  return (
    <>
      <SelectField
        label={concession.household}
        chars={5}
        options={sharing.map(({ id, room }) => ({ value: id, label: room }))}
        {...register('household')}
      />
      <MoneyField label={concession.amount} error={faults.amount} {...register('amount')} />
      <TextField
        label={concession.reason}
        hint={concession.reasonHint}
        optional
        chars={16}
        {...register('reason')}
      />
      <Choice
        look="cards"
        label={concession.how}
        error={how === 'chosen' ? undefined : faults.chosen}
        options={HOWS.map((value) => ({ value, label: concession[value] }))}
        value={how}
        onChange={onHow}
      />
      {how === 'chosen' ? (
        <fieldset>
          <legend>{concession.chosenWho}</legend>
          {faults.chosen === undefined ? null : <FieldError>{faults.chosen}</FieldError>}
          {sharing
            .filter(({ id }) => id !== household)
            .map(({ id, room }) => (
              <Checkbox
                key={id}
                label={room}
                checked={chosen.includes(id)}
                onChange={(event) =>
                  onChosen(event.target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
                }
              />
            ))}
        </fieldset>
      ) : null}
    </>
  );
};

const HOWS: readonly PaysInstead[] = ['allByShare', 'allEqual', 'chosen'];
