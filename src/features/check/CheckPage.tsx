import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import { obstaclesTo } from '../../domain/project/readiness';
import { signingsOf } from '../../domain/project/signings-view';
import { adoptedProposal, versionOf } from '../../domain/project/version';
import { href, routes } from '../../routes/routes';
import { ProjectFrame } from '../../shell/ProjectFrame';
import { roomOf } from '../../shell/room-of';
import { useProject } from '../../store/use-project';
import { isAsIssued } from '../../text/as-issued';
import { checkText, obstacleText } from '../../text/zh-cn/check';
import { signingText } from '../../text/zh-cn/signing';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { PageHeading } from '../../ui/PageHeading';
import { SummaryList } from '../../ui/SummaryList';
import { TextLink } from '../../ui/TextLink';
import styles from './CheckPage.module.css';
import { IssuedNotice } from './IssuedNotice';
import { OpenBlanks } from './OpenBlanks';
import { obstacleRoute } from './obstacle-route';
import { RareCharacters } from './RareCharacters';
import { summaryRows } from './summary-rows';
import { useIssue } from './use-issue';

/** The last look before the agreement is issued: everything that becomes final, on one page. */
export const CheckPage = (): ReactNode => {
  const project = useProject();
  const [, go] = useLocation();
  const [refused, setRefused] = useState<string>();
  const issue = useIssue(project);
  const { id, state } = project;
  const obstacles = obstaclesTo(state);
  const proposal = adoptedProposal(state);
  const version = proposal && versionOf(state, proposal);
  const signed = signingsOf(state).signed.length;
  const last = state.agreements.at(-1);
  const isIssued = last !== undefined && isAsIssued(state, last);

  const press = (): void => {
    const problem = issue();
    setRefused(problem);
    if (problem === undefined) go(routes.print(id));
  };

  return (
    <ProjectFrame>
      <PageHeading>{checkText.title}</PageHeading>
      <IssuedNotice project={project} isCurrent={isIssued} />
      {obstacles.length > 0 ? (
        <Notice kind="warning" title={checkText.obstaclesTitle(obstacles.length)}>
          <ul>
            {obstacles.map((obstacle) => (
              <li key={obstacle.kind}>
                <TextLink href={href(obstacleRoute(id, obstacle))}>
                  {obstacleText(obstacle, roomOf(project))}
                </TextLink>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <RareCharacters state={state} />
      {version && obstacles.length === 0 && !isIssued ? <OpenBlanks project={project} /> : null}
      <div className={styles['summary']}>
        <SummaryList rows={summaryRows(project)} />
      </div>
      {refused === undefined ? null : <Notice kind="error" title={refused} announce />}
      {version && obstacles.length === 0 && !isIssued ? (
        <div className={styles['issue']}>
          <p>{checkText.intro}</p>
          {signed > 0 ? <p>{signingText.reissue(signed)}</p> : null}
          <Button kind="primary" size="main" onPress={press}>
            {checkText.issue(version.name, version.number)}
          </Button>
        </div>
      ) : null}
    </ProjectFrame>
  );
};
