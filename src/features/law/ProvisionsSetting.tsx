import { type ReactNode, useState } from 'react';
import { crossingOwners } from '../../domain/consent/crossing-owners';
import { MERGE_RULES } from '../../domain/consent/electorate';
import { type Provisions, WIDER_VOTES } from '../../domain/consent/provisions';
import { provisionsIn } from '../../domain/project/provisions-in';
import type { ProjectState } from '../../domain/project/state';
import { isOnRecord, type Outcome } from '../../shell/on-record';
import { provisionsText } from '../../text/zh-cn/provisions';
import { Checkbox } from '../../ui/Checkbox';
import { Choice } from '../../ui/Choice';
import { Disclosure } from '../../ui/Disclosure';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';

type ProvisionsSettingProps = {
  readonly state: ProjectState;
  readonly onChange: (provisions: Provisions) => Outcome;
};

const GATES = ['block', 'warn', 'off'] as const;

/** What law and city leave to the organisers: settled here, kept in the record, read out in the rule above. */
export const ProvisionsSetting = ({ state, onChange }: ProvisionsSettingProps): ReactNode => {
  const [isChanged, setIsChanged] = useState(false);
  const held = provisionsIn(state);
  const change = (part: Partial<Provisions>): void => {
    setIsChanged(isOnRecord(onChange({ ...held, ...part })));
  };
  const crossings = crossingOwners(state.households);
  const roomOf = (id: string): string => state.households.find((each) => each.id === id)?.room ?? '';
  const pairs = crossings.map(({ one, other }) => provisionsText.pair(roomOf(one), roomOf(other)));
  return (
    <Section title={provisionsText.title}>
      <p>{provisionsText.note}</p>
      <Choice
        look="inline"
        label={provisionsText.merge}
        hint={provisionsText.mergeHint}
        options={MERGE_RULES.map((value) => ({ value, label: provisionsText.merges[value] }))}
        value={held.mergeRule}
        onChange={(mergeRule) => change({ mergeRule })}
      />
      {pairs.length === 0 ? null : (
        <Notice kind="warning">{provisionsText.crossing(pairs.join('、'))}</Notice>
      )}
      <Choice
        look="inline"
        label={provisionsText.objections}
        options={GATES.map((value) => ({ value, label: provisionsText.gates[value] }))}
        value={held.noWrittenObjection}
        onChange={(noWrittenObjection) => change({ noWrittenObjection })}
      />
      <Choice
        look="inline"
        label={provisionsText.occupiedGate}
        options={GATES.map((value) => ({ value, label: provisionsText.gates[value] }))}
        value={held.occupiedOwnerMustAgree}
        onChange={(occupiedOwnerMustAgree) => change({ occupiedOwnerMustAgree })}
      />
      <Disclosure title={provisionsText.occupied} open={held.occupied.length > 0}>
        {state.households.map(({ id, room }) => (
          <Checkbox
            key={id}
            label={room}
            checked={held.occupied.includes(id)}
            onChange={({ target }) =>
              change({
                occupied: target.checked
                  ? [...held.occupied, id]
                  : held.occupied.filter((each) => each !== id),
              })
            }
          />
        ))}
      </Disclosure>
      <Choice
        look="inline"
        label={provisionsText.wider}
        options={WIDER_VOTES.map((value) => ({ value, label: provisionsText.widers[value] }))}
        value={held.widerVote}
        onChange={(widerVote) => change({ widerVote })}
      />
      {isChanged ? <Notice kind="success" title={provisionsText.saved} announce /> : null}
    </Section>
  );
};
