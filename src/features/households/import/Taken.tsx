import type { ReactNode } from 'react';
import type { Project } from '../../../domain/project/project';
import { href, routes } from '../../../routes/routes';
import { useRun } from '../../../store/use-project';
import { importText } from '../../../text/zh-cn/import';
import { Button } from '../../../ui/Button';
import { Undo2 } from '../../../ui/icons';
import { LinkButton } from '../../../ui/LinkButton';
import { Notice } from '../../../ui/Notice';
import styles from './Import.module.css';
import type { TakingOutcome } from './use-taking';

/** What the import did, with the way back and the way on. */
export const Taken = ({
  outcome,
  project,
}: {
  readonly outcome: TakingOutcome;
  readonly project: Project;
}): ReactNode => {
  const run = useRun();
  const { done } = project.history;
  const isLast = outcome.kind === 'done' && done.length === outcome.steps;
  const isUndone = outcome.kind === 'done' && done.length < outcome.steps;
  return (
    <>
      {outcome.kind === 'refused' ? (
        <Notice kind="error">{outcome.words}</Notice>
      ) : (
        <Notice
          kind={isUndone ? 'info' : 'success'}
          action={
            isLast ? (
              <Button icon={Undo2} onPress={() => run({ kind: 'undo' })}>
                {importText.undo}
              </Button>
            ) : undefined
          }
        >
          {isUndone ? importText.undone : outcome.words}
        </Notice>
      )}
      <p className={styles['on']}>
        <LinkButton kind="primary" size="main" href={href(routes.households(project.id))}>
          {importText.toList}
        </LinkButton>
      </p>
    </>
  );
};
