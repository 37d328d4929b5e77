import type { ReactNode } from 'react';
import type { CostDriver, CostItem } from '../../domain/apportionment/scheme';
import { driverOf } from '../../domain/project/fairness-view';
import { figures } from '../../text/format';
import { fairnessText } from '../../text/zh-cn/fairness';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';

type CostDriversProps = {
  readonly costs: readonly CostItem[];
  readonly onDriver: (cost: string, kind: CostDriver['kind']) => void;
};

/** What every cost line grows with; where nobody said, what such a line usually does, marked as such. */
export const CostDrivers = ({ costs, onDriver }: CostDriversProps): ReactNode => {
  const { drivers } = fairnessText;
  return (
    <Section title={drivers.title}>
      <p>{drivers.lead}</p>
      {costs.map((cost) => (
        <SelectField
          key={cost.id}
          label={drivers.of(cost.label, figures(cost.amount))}
          hint={cost.driver === undefined ? drivers.assumed : undefined}
          chars={10}
          options={kindsFor(cost).map((kind) => ({ value: kind, label: drivers.kinds[kind] }))}
          value={driverOf(cost).kind}
          onChange={({ target }) => {
            const kind = KINDS.find((each) => each === target.value);
            if (kind) onDriver(cost.id, kind);
          }}
        />
      ))}
      <p>{drivers.scaled}</p>
    </Section>
  );
};

const KINDS: readonly CostDriver['kind'][] = ['fixed', 'perHeight', 'perStop'];

/** A line for one stop alone comes from a file; it is shown and can be changed, but not chosen. */
const kindsFor = ({ driver }: CostItem): readonly CostDriver['kind'][] =>
  driver?.kind === 'atStop' ? [...KINDS, 'atStop'] : KINDS;
