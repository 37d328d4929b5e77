import { type ReactNode, useState } from 'react';
import type { HouseholdId } from '../../domain/building/household';
import type { MoneyView } from '../../domain/project/money-view';
import type { ProjectState } from '../../domain/project/state';
import { answerTo, canAsk, WHAT_IFS, type WhatIf } from '../../domain/project/what-if';
import type { Proposal } from '../../domain/proposal/proposal';
import { whatIfSentences } from '../../text/why/what-if-sentences';
import { whyText } from '../../text/zh-cn/why';
import { ActionCard } from '../../ui/ActionCard';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';
import styles from './WhatIfs.module.css';

type WhatIfsProps = {
  readonly state: ProjectState;
  readonly proposal: Proposal;
  readonly money: Extract<MoneyView, { kind: 'ready' }>;
  readonly household: HouseholdId;
};

/** Three fixed questions and what would then come out; nothing of it is kept. */
export const WhatIfs = ({ state, proposal, money, household }: WhatIfsProps): ReactNode => {
  const [asked, setAsked] = useState<WhatIf>();
  const { whatIf } = whyText;
  return (
    <Section title={whatIf.title}>
      <div className={styles['list']}>
        {WHAT_IFS.filter((each) => canAsk(each, money, household)).map((each) => (
          <div key={each} className={styles['entry']}>
            <ActionCard kind="row" title={whatIf[each]} onPress={() => setAsked(each)} />
            {asked === each ? (
              <Notice announce title={whatIf[each]}>
                {whatIfSentences(answerTo(each, state, proposal, household)).map((sentence) => (
                  <div key={sentence}>{sentence}</div>
                ))}
              </Notice>
            ) : null}
          </div>
        ))}
      </div>
    </Section>
  );
};
