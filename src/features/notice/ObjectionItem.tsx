import { type ReactNode, useState } from 'react';
import type { Objection, ObjectionState } from '../../domain/consent/notice';
import type { Day } from '../../domain/kernel/day';
import { objectionEffect } from '../../domain/project/objection-effect';
import type { ProjectState } from '../../domain/project/state';
import { missingSentence } from '../../text/consent-sentences';
import { dayText } from '../../text/format';
import { noticeText } from '../../text/zh-cn/notice';
import { Button } from '../../ui/Button';
import { Tag } from '../../ui/Tag';
import styles from './NoticePage.module.css';
import { SettleForm } from './SettleForm';

type ObjectionItemProps = {
  readonly number: number;
  readonly objection: Objection;
  readonly state: ProjectState;
  readonly today: Day;
};

/** One objection with its reason, what became of it, and what settling it would change. */
export const ObjectionItem = ({ number, objection, state, today }: ObjectionItemProps): ReactNode => {
  const [isSettling, setIsSettling] = useState(false);
  const { by, on, inWriting, what } = objection;
  const room =
    by.kind === 'household' ? state.households.find(({ id }) => id === by.household)?.room : undefined;
  const who = room ?? (by.kind === 'affectedParty' && by.name !== '' ? by.name : noticeText.nobody);
  const isOpen = objection.state.kind === 'open' || objection.state.kind === 'notAccepted';
  return (
    <li className={styles['item']}>
      <div className={styles['head']}>
        <strong>{noticeText.item(number, who, dayText(on))}</strong>
        <Tag>{inWriting ? noticeText.written : noticeText.spoken}</Tag>
        <Tag>{noticeText.states[objection.state.kind]}</Tag>
      </div>
      <p>{what}</p>
      {objection.state.kind === 'open' ? null : (
        <p>{noticeText.handled(dayText(objection.state.on), saidIn(objection.state))}</p>
      )}
      {isOpen ? <p className={styles['quiet']}>{effectWords(state, objection, room)}</p> : null}
      {isSettling ? (
        <SettleForm
          number={number}
          objection={objection.id}
          today={today}
          onDone={() => setIsSettling(false)}
        />
      ) : (
        <div>
          <Button label={noticeText.handleOf(number)} onPress={() => setIsSettling(true)}>
            {objection.state.kind === 'open' ? noticeText.handle : noticeText.handleAgain}
          </Button>
        </div>
      )}
    </li>
  );
};

function saidIn(state: Exclude<ObjectionState, { kind: 'open' }>): string {
  const words = noticeText.states[state.kind];
  if (state.kind === 'withdrawn') return words;
  const said = state.kind === 'settled' ? state.how : state.answer;
  return said === '' ? words : `${words}：${said}`;
}

function effectWords(state: ProjectState, objection: Objection, room: string | undefined): string {
  const { ifConsents, othersOpen } = objectionEffect(state, objection);
  const vote =
    ifConsents === null || room === undefined
      ? noticeText.effectNone
      : noticeText.effectConsent(room, missingSentence(ifConsents));
  return objection.inWriting ? `${vote}${noticeText.effectOthers(othersOpen)}` : vote;
}
