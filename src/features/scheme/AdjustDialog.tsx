import { type ReactNode, useState } from 'react';
import type { Household } from '../../domain/building/household';
import type { MoneyView } from '../../domain/project/money-view';
import type { Proposal } from '../../domain/proposal/proposal';
import { exemptOf } from '../../domain/proposal/scheme-of';
import { schemeText } from '../../text/zh-cn/scheme';
import { Choice } from '../../ui/Choice';
import { Dialog } from '../../ui/Dialog';
import { BoundsPart } from './BoundsPart';
import { CompensationPart } from './CompensationPart';
import { ConcessionPart } from './ConcessionPart';
import { DiscountPart } from './DiscountPart';
import { type SchemeDraft, setExemptHouseholds } from './draft';
import { HouseholdChecks } from './HouseholdChecks';
import { setNonPayers } from './limits';
import { MoneyProblem } from './MoneyProblem';

type AdjustDialogProps = {
  readonly project: string;
  readonly households: readonly Household[];
  readonly proposal: Proposal;
  readonly money: MoneyView;
  readonly onEdit: (change: (draft: SchemeDraft) => SchemeDraft) => void;
  readonly onClose: () => void;
};

type Adjustment = keyof typeof schemeText.single.kinds;

/** What holds for single households (按户单独调整); the figures behind it follow at once. */
export const AdjustDialog = ({ onClose, ...props }: AdjustDialogProps): ReactNode => {
  const [kind, setKind] = useState<Adjustment>('exempt');
  const { single } = schemeText;
  const { households } = props;
  return (
    <Dialog open wide onClose={onClose} title={single.title} cancelLabel={single.done}>
      <Choice
        look="cards"
        columns={3}
        label={single.what}
        hideLabel
        options={ADJUSTMENTS.map((value) => ({ value, label: single.kinds[value] }))}
        value={kind}
        onChange={setKind}
      />
      <MoneyProblem
        project={props.project}
        money={props.money}
        roomOf={(id) => households.find((each) => each.id === id)?.room ?? id}
      />
      <Adjusting kind={kind} {...props} />
    </Dialog>
  );
};

const ADJUSTMENTS: readonly Adjustment[] = [
  'exempt',
  'later',
  'discount',
  'bounds',
  'concession',
  'compensation',
];

type AdjustingProps = Omit<AdjustDialogProps, 'onClose' | 'project'> & { readonly kind: Adjustment };

const Adjusting = ({ kind, households, proposal, money, onEdit }: AdjustingProps) => {
  const { exemptHouseholds, nonPayers = [] } = proposal;
  const exempt = new Set(exemptOf(households, proposal));
  const asked = households.filter(({ id }) => !exempt.has(id));
  const sharing = asked.filter(({ id }) => !nonPayers.includes(id));
  const common = { households, sharing, proposal, onEdit };
  switch (kind) {
    case 'exempt':
      return (
        <HouseholdChecks
          lead={schemeText.single.lead}
          households={households.filter(({ floor }) => !proposal.exemptFloors.includes(floor))}
          chosen={exemptHouseholds}
          onChosen={(chosen) => onEdit((held) => setExemptHouseholds(held, chosen))}
        />
      );
    case 'later':
      return (
        <HouseholdChecks
          lead={schemeText.single.leadLater}
          households={asked}
          chosen={nonPayers}
          onChosen={(chosen) => onEdit((held) => setNonPayers(held, chosen))}
        />
      );
    case 'discount':
      return <DiscountPart {...common} />;
    case 'bounds':
      return <BoundsPart {...common} />;
    case 'concession':
      return <ConcessionPart {...common} money={money} />;
    case 'compensation':
      return <CompensationPart households={households} proposal={proposal} onEdit={onEdit} />;
  }
};
