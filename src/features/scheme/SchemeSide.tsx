import type { ReactNode } from 'react';
import { consentOf } from '../../domain/project/consent-view';
import type { MoneyView } from '../../domain/project/money-view';
import { optInEffects } from '../../domain/project/opt-in-effect';
import { paidTogether } from '../../domain/project/raised';
import { anyChange, versionChange, withProposal } from '../../domain/project/set-aside';
import type { ProjectState } from '../../domain/project/state';
import type { Proposal } from '../../domain/proposal/proposal';
import { sumLines } from '../../shell/sum-lines';
import { figures } from '../../text/format';
import { schemeText } from '../../text/zh-cn/scheme';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';
import { SumLines } from '../../ui/SummaryList';
import { yieldSentences } from './side-lines';

type Ready = Extract<MoneyView, { kind: 'ready' }>;

type SchemeSideProps = {
  readonly state: ProjectState;
  readonly proposal: Proposal;
  readonly money: Ready;
};

/** Beside the editor: from the total to what is shared, that it adds up, and who bears what for whom. */
export const SchemeSide = ({ state, proposal, money }: SchemeSideProps): ReactNode => {
  const { households } = state;
  const { outcome } = money;
  const { sums, yields } = schemeText;
  const total = figures(paidTogether(outcome));
  return (
    <>
      <Section title={sums.title}>
        <SumLines lines={sumLines(money, households)} />
        {outcome.surplus > 0 ? (
          <Notice kind="info">{sums.surplus(figures(outcome.surplus))}</Notice>
        ) : (
          <Notice
            kind="success"
            title={
              outcome.reserve > 0
                ? sums.withReserve(households.length, total, figures(outcome.reserve))
                : sums.addsUp(households.length, total)
            }
          />
        )}
      </Section>
      <Section title={yields.title}>
        <div>
          {yieldSentences(proposal, money, households, optInEffects(state, proposal)).map((sentence) => (
            <div key={sentence}>{sentence}</div>
          ))}
        </div>
      </Section>
    </>
  );
};

/** What a change costs, said before it is made: answers stay, and have to be confirmed again. */
export const VersionNotice = ({
  state,
  proposal,
  isChanged,
}: {
  readonly state: ProjectState;
  readonly proposal: Proposal;
  readonly isChanged: boolean;
}): ReactNode => {
  if (proposal.name !== state.adopted || consentOf(state).opinionOf.size === 0) return null;
  const { newVersion } = schemeText;
  const { number, setAside } = isChanged
    ? versionChange(state, withProposal(state, proposal))
    : anyChange(state);
  if (setAside.length === 0) return null;
  return (
    <Notice kind="warning" title={isChanged ? newVersion.becomes(number) : newVersion.title(number)}>
      {newVersion.words(setAside.length)}
    </Notice>
  );
};
