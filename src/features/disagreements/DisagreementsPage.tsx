import { type ReactNode, useState } from 'react';
import { disagreementsIn, topicKey } from '../../domain/project/merging/disagreements';
import { ProjectFrame } from '../../shell/ProjectFrame';
import { roomOf } from '../../shell/room-of';
import { useProject, useRun } from '../../store/use-project';
import { topicTitle } from '../../text/saying-words';
import { disagreementText } from '../../text/zh-cn/disagreements';
import { refusalText } from '../../text/zh-cn/refusals';
import { EmptyState } from '../../ui/EmptyState';
import { Notice } from '../../ui/Notice';
import { PageHeading } from '../../ui/PageHeading';
import { DisagreementCard } from './DisagreementCard';
import { UnusedFacts } from './UnusedFacts';

type Outcome = { readonly kind: 'success' | 'error'; readonly words: string };

/** Where two copies say different things after a merge, one by one, for a person to settle. */
export const DisagreementsPage = (): ReactNode => {
  const project = useProject();
  const run = useRun();
  const [outcome, setOutcome] = useState<Outcome>();
  const disagreements = disagreementsIn(project);
  const room = roomOf(project);

  return (
    <ProjectFrame>
      <PageHeading>{disagreementText.title}</PageHeading>
      {outcome === undefined ? null : (
        <Notice kind={outcome.kind} announce>
          {outcome.words}
        </Notice>
      )}
      {disagreements.length === 0 ? (
        <EmptyState title={disagreementText.none}>{disagreementText.noneNote}</EmptyState>
      ) : (
        <p>{disagreementText.intro}</p>
      )}
      {disagreements.map((each) => (
        <DisagreementCard
          key={topicKey(each.topic)}
          project={project}
          disagreement={each}
          onChoose={(kept) => {
            const settled = run({ kind: 'settleConflict', topic: topicKey(each.topic), kept });
            setOutcome(
              settled.ok
                ? { kind: 'success', words: disagreementText.chosen(topicTitle(each.topic, room)) }
                : { kind: 'error', words: refusalText(settled.error, room) },
            );
          }}
        />
      ))}
      <UnusedFacts project={project} />
    </ProjectFrame>
  );
};
