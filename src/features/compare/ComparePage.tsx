import { type ReactNode, useState } from 'react';
import { type VersionChange, versionChange } from '../../domain/project/set-aside';
import { href, routes } from '../../routes/routes';
import { VersionDifferences } from '../../shell/changing/VersionDifferences';
import { comparisonOf } from '../../shell/comparison';
import { ProjectFrame } from '../../shell/ProjectFrame';
import { useProject, useRun } from '../../store/use-project';
import { changesText } from '../../text/zh-cn/changes';
import { compareText } from '../../text/zh-cn/compare';
import { meetingText } from '../../text/zh-cn/meeting';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import { EmptyState } from '../../ui/EmptyState';
import { InterruptionPage } from '../../ui/InterruptionPage';
import { LinkButton } from '../../ui/LinkButton';
import { PageHeading } from '../../ui/PageHeading';
import { type CompareView, ComparisonTable } from './ComparisonTable';
import { checkupsOf } from './checkups';
import { OneHousehold } from './OneHousehold';

const VIEWS: readonly CompareView[] = ['amounts', 'differences'];

/** Proposals side by side (方案对比): every flat, one scale, and which one is in use. */
export const ComparePage = (): ReactNode => {
  const project = useProject();
  const run = useRun();
  const [asked, setAsked] = useState<{ readonly name: string; readonly change: VersionChange } | null>(null);
  const [view, setView] = useState<CompareView>('amounts');
  const { id, state } = project;
  const back = { href: href(routes.scheme(id)), label: compareText.back };

  const adopt = (name: string): void => {
    setAsked(null);
    run({ kind: 'adoptProposal', name });
  };
  const ask = (name: string): void => {
    const change = versionChange(state, { ...state, adopted: name });
    if (change.setAside.length > 0) setAsked({ name, change });
    else adopt(name);
  };

  if (asked !== null) {
    const rooms = state.households
      .filter((each) => asked.change.setAside.includes(each.id))
      .map(({ room }) => room);
    return (
      <ProjectFrame back={back}>
        <InterruptionPage
          title={compareText.confirm(asked.name)}
          confirm={{ label: compareText.doUse(rooms.length), onPress: () => adopt(asked.name) }}
          cancel={{ label: compareText.cancel, onPress: () => setAsked(null) }}
        >
          <p>{compareText.confirmWords(rooms.join('、'), rooms.length)}</p>
          <VersionDifferences
            lead={changesText.askDifferences}
            before={state}
            after={{ ...state, adopted: asked.name }}
          />
          <p>{compareText.confirmUndo}</p>
        </InterruptionPage>
      </ProjectFrame>
    );
  }
  if (state.proposals.length < 2) {
    return (
      <ProjectFrame back={back}>
        <PageHeading>{compareText.caption}</PageHeading>
        <EmptyState
          title={compareText.empty}
          actions={<LinkButton href={href(routes.scheme(id))}>{compareText.toScheme}</LinkButton>}
        />
      </ProjectFrame>
    );
  }
  const comparison = comparisonOf(state);
  return (
    <ProjectFrame back={back}>
      <PageHeading
        note={comparison.raise}
        end={
          <>
            <Button onPress={() => window.print()}>{compareText.print}</Button>
            <LinkButton href={href(routes.meeting(id, 3))}>{meetingText.project}</LinkButton>
          </>
        }
      >
        {compareText.title(comparison.columns.length)}
      </PageHeading>
      {state.adopted === null ? null : (
        <Choice
          look="segmented"
          label={compareText.view}
          hideLabel
          options={VIEWS.map((value) => ({ value, label: compareText.views[value] }))}
          value={view}
          onChange={setView}
        />
      )}
      <ComparisonTable
        comparison={comparison}
        adopted={state.adopted}
        view={view}
        checkups={checkupsOf(state)}
        onUse={ask}
      />
      <OneHousehold project={id} comparison={comparison} />
    </ProjectFrame>
  );
};
