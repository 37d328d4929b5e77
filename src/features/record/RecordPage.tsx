import { type ReactNode, useState } from 'react';
import { factName } from '../../domain/log/fact';
import { recordCodesOf } from '../../domain/log/record-code';
import type { StepId } from '../../domain/log/step-id';
import { href, routes } from '../../routes/routes';
import { ProjectFrame } from '../../shell/ProjectFrame';
import { roomOf } from '../../shell/room-of';
import { useProject, useRun } from '../../store/use-project';
import { momentText } from '../../text/clock';
import { recordText } from '../../text/zh-cn/record';
import { refusalText } from '../../text/zh-cn/refusals';
import { stepDetail, stepName } from '../../text/zh-cn/steps';
import { Button } from '../../ui/Button';
import { InterruptionPage } from '../../ui/InterruptionPage';
import { Notice } from '../../ui/Notice';
import { PageHeading } from '../../ui/PageHeading';
import { TextLink } from '../../ui/TextLink';
import { factsAfter, stepsAfter } from './going-back';
import styles from './RecordPage.module.css';

type Outcome = { readonly kind: 'success' | 'error'; readonly words: string };

/** Who-did-what of the project: the log itself, newest first, and the way back to how things once stood. */
export const RecordPage = (): ReactNode => {
  const project = useProject();
  const run = useRun();
  const named = roomOf(project);
  const [target, setTarget] = useState<StepId>();
  const [outcome, setOutcome] = useState<Outcome>();

  const goBack = (step: StepId): void => {
    setTarget(undefined);
    const count = stepsAfter(project.history, step);
    for (let undone = 0; undone < count; undone += 1) {
      const back = run({ kind: 'undo' });
      if (!back.ok) {
        setOutcome({ kind: 'error', words: refusalText(back.error, named) });
        return;
      }
    }
    setOutcome({ kind: 'success', words: recordText.wentBack(count) });
  };

  if (target !== undefined) {
    return (
      <ProjectFrame>
        <InterruptionPage
          title={recordText.goBackTitle(stepsAfter(project.history, target))}
          confirm={{ label: recordText.goBack, onPress: () => goBack(target) }}
          cancel={{ onPress: () => setTarget(undefined) }}
        >
          <ul>
            {factsAfter(project, target).map((fact) => (
              <li key={factName(fact)}>{stepName(fact.body, named)}</li>
            ))}
          </ul>
          <p>{recordText.goBackNote}</p>
        </InterruptionPage>
      </ProjectFrame>
    );
  }
  return (
    <ProjectFrame>
      <PageHeading>{recordText.title}</PageHeading>
      <p>{recordText.intro}</p>
      <p>{recordText.code(recordCodesOf(project.recorded).join('、'))}</p>
      <p>
        <TextLink href={href(routes.verify)}>{recordText.verify}</TextLink>
      </p>
      {outcome === undefined ? null : (
        <Notice kind={outcome.kind} announce>
          {outcome.words}
        </Notice>
      )}
      <ol className={styles['log']}>
        {[...project.recorded].reverse().map(({ fact }) => (
          <li key={factName(fact)} className={styles['entry']}>
            <span className={styles['when']}>{momentText(fact.at)}</span>
            <span>{[stepName(fact.body, named), stepDetail(fact.body)].filter(Boolean).join('，')}</span>
            {project.history.takenBack.has(fact.step) ? <strong>{recordText.undone}</strong> : null}
            {stepsAfter(project.history, fact.step) > 0 ? (
              <Button
                kind="quiet"
                label={recordText.goBackTo(stepName(fact.body, named), momentText(fact.at))}
                onPress={() => setTarget(fact.step)}
              >
                {recordText.goBack}
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
    </ProjectFrame>
  );
};
