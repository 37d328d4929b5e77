import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { moneyOf } from '../../domain/project/money-view';
import { optInEffects } from '../../domain/project/opt-in-effect';
import { adoptedProposal } from '../../domain/project/version';
import { href, routes } from '../../routes/routes';
import { ProjectFrame } from '../../shell/ProjectFrame';
import { useProject } from '../../store/use-project';
import { whyPoints } from '../../text/why/why-points';
import { whyText } from '../../text/zh-cn/why';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { PageHeading } from '../../ui/PageHeading';
import { SelectField } from '../../ui/SelectField';
import { Answer } from './Answer';
import { EverybodyTable } from './EverybodyTable';
import { WhatIfs } from './WhatIfs';

/** Why a household pays what it pays (为什么是这个数), for whichever household one picks. */
export const WhyPage = ({ household }: { readonly household: string }): ReactNode => {
  const project = useProject();
  const [, navigate] = useLocation();
  const { id, state } = project;
  const { households } = state;
  const asked = households.find((each) => each.id === household);
  const proposal = adoptedProposal(state);
  const money = moneyOf(state);
  const back = { href: href(routes.building(id, household)), label: whyText.backToBuilding };

  if (!proposal || money.kind !== 'ready') {
    return (
      <ProjectFrame back={back}>
        <PageHeading>{whyText.title}</PageHeading>
        <EmptyState
          title={whyText.notYet}
          actions={<LinkButton href={href(routes.scheme(id))}>{whyText.toScheme}</LinkButton>}
        />
      </ProjectFrame>
    );
  }
  const picker = (
    <SelectField
      label={whyText.household}
      chars={5}
      options={households.map((each) => ({ value: each.id, label: each.room }))}
      value={asked?.id}
      onChange={(event) => navigate(routes.why(id, event.target.value))}
    />
  );
  if (!asked) {
    return (
      <ProjectFrame back={back}>
        <PageHeading>{whyText.title}</PageHeading>
        <EmptyState title={whyText.missing} actions={picker} />
      </ProjectFrame>
    );
  }
  const told = { proposal, money, households, household: asked, effects: optInEffects(state, proposal) };
  return (
    <ProjectFrame
      back={back}
      sideWidth="wide"
      side={
        <>
          <WhatIfs key={asked.id} state={state} proposal={proposal} money={money} household={asked.id} />
          <EverybodyTable told={told} />
        </>
      }
    >
      <PageHeading>{whyText.title}</PageHeading>
      {picker}
      <Answer told={told} owners={ownersOf(project, asked.owners)} points={whyPoints(told)} />
    </ProjectFrame>
  );
};

const ownersOf = (
  { state }: ReturnType<typeof useProject>,
  owners: ReturnType<typeof useProject>['state']['households'][number]['owners'],
): string => owners.flatMap((owner) => state.persons.get(owner)?.name ?? []).join('、');
