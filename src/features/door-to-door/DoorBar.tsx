import type { ReactNode } from 'react';
import type { Household, HouseholdId } from '../../domain/building/household';
import { consentOf } from '../../domain/project/consent-view';
import { signingsOf } from '../../domain/project/signings-view';
import type { ProjectState } from '../../domain/project/state';
import { doorText } from '../../text/zh-cn/door-to-door';
import { pictureText } from '../../text/zh-cn/picture';
import { signingText } from '../../text/zh-cn/signing';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/SelectField';
import styles from './DoorPage.module.css';

type DoorBarProps = {
  readonly state: ProjectState;
  readonly household: Household;
  readonly onGo: (household: HouseholdId) => void;
};

/** One door back, one door on, or straight to any door. */
export const DoorBar = ({ state, household, onGo }: DoorBarProps): ReactNode => {
  const { households } = state;
  const { opinionOf } = consentOf(state);
  const { issued, signingOf } = signingsOf(state);
  const at = households.findIndex(({ id }) => id === household.id);
  const beside = (step: number): Household | undefined =>
    households[(at + step + households.length) % households.length];
  const [before, after] = [beside(-1), beside(1)];
  return (
    <div className={styles['bar']}>
      {before ? <Button onPress={() => onGo(before.id)}>{doorText.before(before.room)}</Button> : null}
      <SelectField
        label={doorText.door}
        hideLabel
        chars={9}
        options={households.map(({ id, room }) => ({
          value: id,
          label: doorText.option(
            room,
            pictureText.answers[opinionOf.get(id)?.state ?? 'pending'],
            issued === null ? '' : signingText.states[signingOf.get(id)?.state ?? 'unsigned'],
          ),
        }))}
        value={household.id}
        onChange={({ target }) => {
          const chosen = households.find(({ id }) => id === target.value);
          if (chosen) onGo(chosen.id);
        }}
      />
      {after ? <Button onPress={() => onGo(after.id)}>{doorText.after(after.room)}</Button> : null}
    </div>
  );
};
