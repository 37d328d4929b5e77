import type { ReactNode } from 'react';
import type { MoneyView } from '../../domain/project/money-view';
import type { Project } from '../../domain/project/project';
import type { Proposal } from '../../domain/proposal/proposal';
import { href, routes } from '../../routes/routes';
import { SavedNotice } from '../../shell/SavedNotice';
import { schemeText } from '../../text/zh-cn/scheme';
import { Button } from '../../ui/Button';
import { LinkButton } from '../../ui/LinkButton';
import { SchemeSide, VersionNotice } from './SchemeSide';
import styles from './SchemeSideColumn.module.css';
import type { SchemeDesk } from './use-scheme';

type SchemeSideColumnProps = {
  readonly project: Project;
  readonly desk: SchemeDesk;
  readonly proposal: Proposal;
  readonly money: MoneyView;
};

/** The side column: the sums, what a change means, and the buttons that make it hold. */
export const SchemeSideColumn = ({ project, desk, proposal, money }: SchemeSideColumnProps): ReactNode => {
  const { id, state } = project;
  const isNew = desk.saved === undefined;
  const isAdopted = state.adopted === proposal.name;
  return (
    <>
      {money.kind === 'ready' ? <SchemeSide state={state} proposal={proposal} money={money} /> : null}
      <VersionNotice state={state} proposal={proposal} isChanged={desk.isChanged} />
      <SavedNotice outcome={desk.outcome} words={schemeText.saved} />
      <div className={styles['actions']}>
        <Button
          kind="primary"
          size="main"
          onPress={desk.save}
          disabledReason={money.kind === 'refused' ? schemeText.putRightFirst : undefined}
        >
          {schemeText.save}
        </Button>
        {state.proposals.length > 1 ? (
          <LinkButton size="main" href={href(routes.compare(id))}>
            {schemeText.compare}
          </LinkButton>
        ) : null}
        {isNew ? null : (
          <LinkButton size="main" href={href(routes.fairness(id))}>
            {schemeText.fairness}
          </LinkButton>
        )}
        {desk.isChanged && state.proposals.length > 0 ? (
          <Button size="main" onPress={desk.discard}>
            {schemeText.discard}
          </Button>
        ) : null}
        {isAdopted || isNew || desk.isChanged ? null : (
          <Button size="main" onPress={desk.adopt}>
            {schemeText.adopt}
          </Button>
        )}
        {isNew || desk.nextName === undefined ? null : (
          <Button size="main" onPress={desk.copy}>
            {schemeText.copy}
          </Button>
        )}
      </div>
    </>
  );
};
