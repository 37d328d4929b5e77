import type { ReactNode } from 'react';
import { fen } from '../../domain/money/fen';
import { optInEffects } from '../../domain/project/opt-in-effect';
import { sharingHouseholds } from '../../domain/project/raised';
import { yuan } from '../../text/format';
import { maskName } from '../../text/mask';
import { whyPoints } from '../../text/why/why-points';
import { meetingText } from '../../text/zh-cn/meeting';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { SelectField } from '../../ui/SelectField';
import type { PageProps } from './meeting-page';
import { Refused } from './Refused';
import styles from './WhyOnePage.module.css';
import { WhySteps } from './WhySteps';

/** Page 4: why one household pays what it pays, point by point; whichever household people ask about. */
export const WhyOnePage = ({ meeting, settings, set }: PageProps): ReactNode => {
  const { state, proposal, money } = meeting.now;
  const { households, persons } = state;
  if (money.kind !== 'ready') return <Refused meeting={meeting} />;
  const sharing = sharingHouseholds(money.outcome, households);
  const [first] = [...(sharing.length > 0 ? sharing : households)].sort((a, b) => b.floor - a.floor);
  const household = households.find(({ id }) => id === settings.household) ?? first;
  if (household === undefined) return null;
  const told = { proposal, money, households, household, effects: optInEffects(state, proposal) };
  const points = whyPoints(told);
  const payable = money.shareOf.get(household.id)?.payable ?? fen(0);
  const next = households[(households.indexOf(household) + 1) % households.length];
  const names = household.owners.flatMap((owner) => persons.get(owner)?.name ?? []);
  const { why } = meetingText;
  return (
    <div className={styles['why']}>
      <div className={styles['who']}>
        <SelectField
          label={why.household}
          hideLabel
          chars={5}
          options={households.map(({ id, room }) => ({ value: id, label: room }))}
          value={household.id}
          onChange={(event) =>
            set({ household: households.find(({ id }) => id === event.target.value)?.id ?? null })
          }
        />
        <Button onPress={() => set({ household: next?.id ?? null })}>{why.another}</Button>
        {settings.showsNames ? <span>{names.map((name) => maskName(name)).join('、')}</span> : null}
        <span className={styles['pays']}>
          {payable < 0 ? why.receives : why.pays}
          <strong className={styles['amount']}>{yuan(fen(Math.abs(payable)))}</strong>
        </span>
        <Checkbox
          label={why.showNames}
          checked={settings.showsNames}
          onChange={(event) => set({ showsNames: event.target.checked })}
        />
      </div>
      <WhySteps points={points} />
    </div>
  );
};
