import type { ReactNode } from 'react';
import type { Household, HouseholdId } from '../../domain/building/household';
import { schemeText } from '../../text/zh-cn/scheme';
import { Checkbox } from '../../ui/Checkbox';
import { Dialog } from '../../ui/Dialog';

type SingleExemptionsDialogProps = {
  /** The households of the floors that pay. */
  readonly households: readonly Household[];
  readonly exempt: readonly HouseholdId[];
  readonly onChange: (exempt: readonly HouseholdId[]) => void;
  readonly onClose: () => void;
};

/** Exempts single households on floors that pay; the figures behind it follow at once. */
export const SingleExemptionsDialog = ({
  households,
  exempt,
  onChange,
  onClose,
}: SingleExemptionsDialogProps): ReactNode => (
  <Dialog open onClose={onClose} title={schemeText.single.title} cancelLabel={schemeText.single.done}>
    <p>{schemeText.single.lead}</p>
    <div>
      {households.map(({ id, room }) => (
        <Checkbox
          key={id}
          label={room}
          checked={exempt.includes(id)}
          onChange={(event) =>
            onChange(event.target.checked ? [...exempt, id] : exempt.filter((each) => each !== id))
          }
        />
      ))}
    </div>
  </Dialog>
);
