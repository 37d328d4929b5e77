import type { ReactNode } from 'react';
import { factName } from '../../domain/log/fact';
import { ProjectFrame } from '../../shell/ProjectFrame';
import { roomOf } from '../../shell/room-of';
import { useProject } from '../../store/use-project';
import { momentText } from '../../text/clock';
import { recordText } from '../../text/zh-cn/record';
import { stepName } from '../../text/zh-cn/steps';
import { PageHeading } from '../../ui/PageHeading';
import styles from './RecordPage.module.css';

/** Who-did-what of the project: the log itself, newest first, with what was taken back still in it. */
export const RecordPage = (): ReactNode => {
  const project = useProject();
  const named = roomOf(project);
  return (
    <ProjectFrame>
      <PageHeading>{recordText.title}</PageHeading>
      <p>{recordText.intro}</p>
      <ol className={styles['log']}>
        {[...project.recorded].reverse().map(({ fact }) => (
          <li key={factName(fact)} className={styles['entry']}>
            <span className={styles['when']}>{momentText(fact.at)}</span>
            <span>{stepName(fact.body, named)}</span>
            {project.history.takenBack.has(fact.step) ? <strong>{recordText.undone}</strong> : null}
          </li>
        ))}
      </ol>
    </ProjectFrame>
  );
};
