import { type ReactNode, useState } from 'react';
import { CONTACT_OUTCOMES, type ContactOutcome } from '../../domain/consent/contact';
import { CHANNELS, type Channel } from '../../domain/consent/opinion';
import { consentText } from '../../text/zh-cn/consent';
import { opinionText } from '../../text/zh-cn/opinion';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import styles from './OpinionForm.module.css';

type ContactPartProps = {
  readonly onLog: (met: {
    readonly outcome: ContactOutcome;
    readonly channel: Channel;
    readonly note: string;
  }) => void;
};

/** Nobody answered: one press writes down that the household was looked for, and how. */
export const ContactPart = ({ onLog }: ContactPartProps): ReactNode => {
  const [channel, setChannel] = useState<Channel>('doorToDoor');
  const [note, setNote] = useState('');
  return (
    <Disclosure title={opinionText.notAnswered}>
      <div className={styles['form']}>
        <p>{opinionText.notAnsweredNote}</p>
        <div className={styles['pair']}>
          <SelectField
            label={opinionText.channel}
            options={CHANNELS.map((value) => ({ value, label: consentText.channels[value] }))}
            value={channel}
            onChange={({ target }) => {
              const chosen = CHANNELS.find((each) => each === target.value);
              if (chosen) setChannel(chosen);
            }}
          />
          <TextField
            label={opinionText.note}
            optional
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        </div>
        <div className={styles['buttons']}>
          {CONTACT_OUTCOMES.map((outcome) => (
            <Button key={outcome} onPress={() => onLog({ outcome, channel, note: note.trim() })}>
              {consentText.contacts[outcome]}
            </Button>
          ))}
        </div>
      </div>
    </Disclosure>
  );
};
