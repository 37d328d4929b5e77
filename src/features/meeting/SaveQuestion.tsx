import { type ReactNode, useState } from 'react';
import { versionChange } from '../../domain/project/set-aside';
import { variesFigures, variesMoney } from '../../domain/project/variation';
import { OtherWindowBar } from '../../shell/OtherWindowBar';
import { isOnRecord, type Outcome } from '../../shell/on-record';
import { SavedNotice } from '../../shell/SavedNotice';
import { useRun, useWriter } from '../../store/use-project';
import { meetingText } from '../../text/zh-cn/meeting';
import { Choice } from '../../ui/Choice';
import { InterruptionPage } from '../../ui/InterruptionPage';
import { useAnnounce } from '../../ui/LiveRegion';
import { savedAs } from './saved-as';
import { triedWords } from './tried-words';
import type { Meeting } from './use-meeting';

type SaveQuestionProps = { readonly meeting: Meeting; readonly onDone: () => void };

/** What becomes of a try: figures go into a proposal of their own; price and subsidy belong to all, so that is asked. */
export const SaveQuestion = ({ meeting, onDone }: SaveQuestionProps): ReactNode => {
  const run = useRun();
  const { isWriter } = useWriter();
  const announce = useAnnounce();
  const { before, now, variation, nextName = '' } = meeting;
  const withFigures = variesFigures(variation);
  const withMoney = variesMoney(variation);
  const [money, setMoney] = useState<'keep' | 'change'>(withFigures ? 'keep' : 'change');
  const [refused, setRefused] = useState<Outcome | null>(null);
  const { save } = meetingText;
  const changesMoney = withMoney && money === 'change';
  const asked = changesMoney ? versionChange(before.state, now.state).setAside.length : 0;
  const store = (): void => {
    for (const command of savedAs(meeting, nextName, changesMoney)) {
      const outcome = run(command);
      if (!isOnRecord(outcome)) {
        setRefused(outcome);
        return;
      }
    }
    announce(withFigures ? save.done(nextName) : save.doneMoney);
    meeting.restore();
    if (withFigures) meeting.choose(nextName);
    onDone();
  };
  return (
    <InterruptionPage
      title={withFigures ? save.title(nextName) : save.titleMoney}
      confirm={{ label: withFigures ? save.confirm(nextName) : save.confirmMoney, onPress: store }}
      cancel={{ label: save.cancel, onPress: onDone }}
    >
      <p>
        <strong>{triedWords(meeting).join('　')}</strong>
      </p>
      {withFigures ? <p>{save.figures(nextName, before.proposal.name)}</p> : null}
      {withMoney ? <p>{save.shared}</p> : null}
      {withMoney && withFigures ? (
        <Choice
          look="inline"
          label={save.money}
          options={[
            { value: 'keep', label: save.keep },
            { value: 'change', label: save.change },
          ]}
          value={money}
          onChange={setMoney}
        />
      ) : null}
      {asked > 0 ? <p>{save.asks(asked)}</p> : null}
      <p>{save.undo}</p>
      {isWriter ? <SavedNotice outcome={refused} words={save.done(nextName)} /> : <OtherWindowBar />}
    </InterruptionPage>
  );
};
