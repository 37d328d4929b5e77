import { type ReactNode, useState } from 'react';
import type { Household } from '../../domain/building/household';
import type { MoneyView } from '../../domain/project/money-view';
import type { Proposal } from '../../domain/proposal/proposal';
import { exemptOf } from '../../domain/proposal/scheme-of';
import { schemeText } from '../../text/zh-cn/scheme';
import { Checkbox } from '../../ui/Checkbox';
import { Choice } from '../../ui/Choice';
import { Dialog } from '../../ui/Dialog';
import { CompensationPart } from './CompensationPart';
import { ConcessionPart } from './ConcessionPart';
import { type SchemeDraft, setExemptHouseholds } from './draft';

type AdjustDialogProps = {
  readonly households: readonly Household[];
  readonly proposal: Proposal;
  readonly money: MoneyView;
  readonly onEdit: (change: (draft: SchemeDraft) => SchemeDraft) => void;
  readonly onClose: () => void;
};

type Adjustment = keyof typeof schemeText.single.kinds;

/** What holds for single households (按户单独调整); the figures behind it follow at once. */
export const AdjustDialog = ({
  households,
  proposal,
  money,
  onEdit,
  onClose,
}: AdjustDialogProps): ReactNode => {
  const [kind, setKind] = useState<Adjustment>('exempt');
  const { single } = schemeText;
  const exempt = new Set(exemptOf(households, proposal));
  return (
    <Dialog open wide onClose={onClose} title={single.title} cancelLabel={single.done}>
      <Choice
        look="segmented"
        label={single.what}
        hideLabel
        options={ADJUSTMENTS.map((value) => ({ value, label: single.kinds[value] }))}
        value={kind}
        onChange={setKind}
      />
      {kind === 'exempt' ? (
        <Exemptions
          households={households.filter(({ floor }) => !proposal.exemptFloors.includes(floor))}
          proposal={proposal}
          onEdit={onEdit}
        />
      ) : null}
      {kind === 'concession' ? (
        <ConcessionPart
          households={households}
          sharing={households.filter(({ id }) => !exempt.has(id))}
          proposal={proposal}
          money={money}
          onEdit={onEdit}
        />
      ) : null}
      {kind === 'compensation' ? (
        <CompensationPart households={households} proposal={proposal} onEdit={onEdit} />
      ) : null}
    </Dialog>
  );
};

const ADJUSTMENTS: readonly Adjustment[] = ['exempt', 'concession', 'compensation'];

/** Exempts single households on floors that pay. */
const Exemptions = ({
  households,
  proposal: { exemptHouseholds },
  onEdit,
}: Pick<AdjustDialogProps, 'households' | 'proposal' | 'onEdit'>) => (
  <>
    <p>{schemeText.single.lead}</p>
    <div>
      {households.map(({ id, room }) => (
        <Checkbox
          key={id}
          label={room}
          checked={exemptHouseholds.includes(id)}
          onChange={(event) => {
            const isExempt = event.target.checked;
            onEdit((held) =>
              setExemptHouseholds(
                held,
                isExempt ? [...exemptHouseholds, id] : exemptHouseholds.filter((each) => each !== id),
              ),
            );
          }}
        />
      ))}
    </div>
  </>
);
