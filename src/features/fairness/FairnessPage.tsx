import { type ReactNode, useState } from 'react';
import type { CostDriver } from '../../domain/apportionment/scheme';
import { ceilingsMet } from '../../domain/project/ceilings-met';
import { fairnessOf } from '../../domain/project/fairness-view';
import { reckon } from '../../domain/project/money-view';
import { href, routes } from '../../routes/routes';
import { ProjectFrame } from '../../shell/ProjectFrame';
import { useProject, useRun } from '../../store/use-project';
import { fairnessText } from '../../text/zh-cn/fairness';
import { Choice } from '../../ui/Choice';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { PageHeading } from '../../ui/PageHeading';
import { CostDrivers } from './CostDrivers';
import { ceilingsLine } from './ceilings-line';
import { FindingList } from './FindingList';
import { findingLines } from './finding-lines';

/** The fairness check-up (公平性体检) of a proposal, line by line, and what it takes for granted about costs. */
export const FairnessPage = (): ReactNode => {
  const project = useProject();
  const run = useRun();
  const { id, state } = project;
  const [name, setName] = useState(state.adopted);
  const proposal =
    state.proposals.find((each) => each.name === name) ??
    state.proposals.find((each) => each.name === state.adopted);
  const money = proposal && reckon(state, proposal);
  const back = { href: href(routes.scheme(id)), label: fairnessText.back };

  if (proposal === undefined || money?.kind !== 'ready') {
    return (
      <ProjectFrame back={back}>
        <PageHeading>{fairnessText.title}</PageHeading>
        <EmptyState
          title={fairnessText.notYet}
          actions={<LinkButton href={href(routes.scheme(id))}>{fairnessText.toScheme}</LinkButton>}
        />
      </ProjectFrame>
    );
  }
  const setDriver = (cost: string, kind: CostDriver['kind']): void => {
    if (kind === 'atStop') return;
    const costs = state.costs.map((each) => (each.id === cost ? { ...each, driver: { kind } } : each));
    run({ kind: 'setCosts', costs, funding: state.funding });
  };
  return (
    <ProjectFrame back={back}>
      <PageHeading>{fairnessText.title}</PageHeading>
      {state.proposals.length > 1 ? (
        <Choice
          look="segmented"
          label={fairnessText.which}
          hideLabel
          options={state.proposals.map((each) => ({
            value: each.name,
            label: fairnessText.proposal(each.name, each.name === state.adopted),
          }))}
          value={proposal.name}
          onChange={setName}
        />
      ) : null}
      <p>{fairnessText.lead}</p>
      <FindingList
        lines={[
          ...findingLines(fairnessOf(state, proposal, money), state.households),
          ...ceilingsLine(ceilingsMet(state, money)),
        ]}
      />
      <CostDrivers costs={state.costs} onDriver={setDriver} />
    </ProjectFrame>
  );
};
