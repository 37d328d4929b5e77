import type { ReactNode } from 'react';
import { UNITS, type Unit } from '../../domain/apportionment/scheme';
import type { Proposal } from '../../domain/proposal/proposal';
import { schemeText } from '../../text/zh-cn/scheme';
import { Checkbox } from '../../ui/Checkbox';
import { Choice } from '../../ui/Choice';

type RoundingChoiceProps = {
  readonly proposal: Proposal;
  readonly onUnit: (unit: Unit) => void;
  readonly onRoundingUp: (isUp: boolean) => void;
};

const CHOICES: readonly Unit[] = ['fen', 'yuan', '10yuan', '100yuan'];

/** To what every share is rounded (取整), and whether all go up so that nobody gets odd money. */
export const RoundingChoice = ({ proposal, onUnit, onRoundingUp }: RoundingChoiceProps): ReactNode => (
  <div>
    <Choice
      look="segmented"
      label={schemeText.rounding}
      options={CHOICES.map((value) => ({ value, label: schemeText.units[value] }))}
      value={proposal.unit}
      onChange={onUnit}
    />
    {UNITS[proposal.unit] > UNITS.yuan ? (
      <Checkbox
        label={schemeText.roundUp}
        hint={schemeText.roundUpHint}
        checked={proposal.roundMode === 'ceil'}
        onChange={(event) => onRoundingUp(event.target.checked)}
      />
    ) : null}
  </div>
);
