import type { ReactNode } from 'react';
import type { Household, HouseholdId } from '../../domain/building/household';
import { Checkbox } from '../../ui/Checkbox';

type HouseholdChecksProps = {
  readonly lead: string;
  readonly households: readonly Household[];
  readonly chosen: readonly HouseholdId[];
  readonly onChosen: (chosen: readonly HouseholdId[]) => void;
};

/** A box for each household that something can hold for. */
export const HouseholdChecks = ({ lead, households, chosen, onChosen }: HouseholdChecksProps): ReactNode => (
  <>
    <p>{lead}</p>
    <div>
      {households.map(({ id, room }) => (
        <Checkbox
          key={id}
          label={room}
          checked={chosen.includes(id)}
          onChange={({ target }) =>
            onChosen(target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
          }
        />
      ))}
    </div>
  </>
);
