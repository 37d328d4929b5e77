import { type ReactNode, useRef, useState } from 'react';
import type { Loss } from '../../domain/log/witness';
import { FileInput } from '../../shell/opening/FileInput';
import { OpeningNotice } from '../../shell/opening/OpeningNotice';
import { useOpening } from '../../shell/opening/use-opening';
import { StartFrame } from '../../shell/StartFrame';
import { useDesk } from '../../store/desk-context';
import { lossText } from '../../text/zh-cn/loss';
import { Button } from '../../ui/Button';
import { InterruptionPage } from '../../ui/InterruptionPage';
import { Notice } from '../../ui/Notice';
import { PageHeading } from '../../ui/PageHeading';
import styles from './LossPage.module.css';

type LossPageProps = {
  readonly losses: readonly Loss[];
  /** Something was restored or accepted: look again what is still missing. */
  readonly onChanged: () => void;
};

/** Stands where the browser has lost records: never a blank project over a loss, and never a loss passed over. */
export const LossPage = ({ losses, onChanged }: LossPageProps): ReactNode => {
  const desk = useDesk();
  const input = useRef<HTMLInputElement>(null);
  const [isAccepting, setAccepting] = useState(false);
  const [hasRestored, setRestored] = useState(false);
  const restored = (): void => {
    setRestored(true);
    onChanged();
  };
  const { opening, openFile, unseal } = useOpening(desk, restored);

  if (isAccepting) {
    const accept = async (): Promise<void> => {
      for (const { project } of losses) await desk.acceptLoss(project);
      onChanged();
    };
    return (
      <StartFrame>
        <InterruptionPage
          title={lossText.acceptTitle}
          confirm={{ label: lossText.acceptConfirm, kind: 'danger', onPress: () => void accept() }}
          cancel={{ label: lossText.keepLooking, onPress: () => setAccepting(false) }}
        >
          <LostProjects losses={losses} />
          {lossText.acceptWords.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </InterruptionPage>
      </StartFrame>
    );
  }
  return (
    <StartFrame>
      <PageHeading>{lossText.title}</PageHeading>
      <Notice kind="error" announce>
        <LostProjects losses={losses} />
      </Notice>
      {lossText.intro.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {hasRestored && opening.kind === 'idle' ? (
        <Notice kind="warning" announce>
          {lossText.stillShort}
        </Notice>
      ) : null}
      <OpeningNotice opening={opening} unseal={unseal} onOpen={restored} />
      <div className={styles['buttons']}>
        <Button kind="primary" size="main" onPress={() => input.current?.click()}>
          {lossText.restore}
        </Button>
        <Button size="main" onPress={() => setAccepting(true)}>
          {lossText.accept}
        </Button>
        <FileInput ref={input} onFile={openFile} />
      </div>
    </StartFrame>
  );
};

const LostProjects = ({ losses }: Pick<LossPageProps, 'losses'>): ReactNode => (
  <ul>
    {losses.map(({ project, name, noted, held }) => (
      <li key={project}>
        <strong>{lossText.project(name)}</strong>
        {'：'}
        {held === 0 ? lossText.gone(noted) : lossText.short(noted, held)}
      </li>
    ))}
  </ul>
);
