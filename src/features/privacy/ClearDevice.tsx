import { type ReactNode, useState } from 'react';
import { forgetDevice } from '../../shell/forget-device';
import { saveAllBackups } from '../../shell/save-all-backups';
import { useDesk } from '../../store/desk-context';
import { useWorld } from '../../store/world-context';
import { privacyText } from '../../text/zh-cn/privacy';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';

type Stage =
  | { readonly kind: 'idle' | 'exporting' | 'nothing' | 'cleared' | 'failed' }
  | { readonly kind: 'asking'; readonly files: readonly string[]; readonly unreadable: number };

/** For a shared computer: every stairwell into a file, then nothing is left in this browser. */
export const ClearDevice = (): ReactNode => {
  const desk = useDesk();
  const { now } = useWorld();
  const [stage, setStage] = useState<Stage>({ kind: 'idle' });

  const exportAll = async (): Promise<void> => {
    setStage({ kind: 'exporting' });
    try {
      const { files, unreadable } = await saveAllBackups(desk, now());
      setStage(files.length + unreadable === 0 ? { kind: 'nothing' } : { kind: 'asking', files, unreadable });
    } catch {
      setStage({ kind: 'failed' });
    }
  };
  const clear = (): void =>
    void desk.clear().then(
      () => {
        forgetDevice();
        setStage({ kind: 'cleared' });
      },
      () => setStage({ kind: 'failed' }),
    );

  return (
    <Section title={privacyText.clearTitle}>
      <p>{privacyText.clearNote}</p>
      <p>
        <Button pending={stage.kind === 'exporting'} onPress={() => void exportAll()}>
          {privacyText.clear}
        </Button>
      </p>
      {stage.kind === 'asking' ? (
        <Dialog
          open
          title={privacyText.clearAsk}
          onClose={() => setStage({ kind: 'idle' })}
          cancelLabel={privacyText.keep}
          action={
            <Button kind="danger" size="main" onPress={clear}>
              {privacyText.clearConfirm}
            </Button>
          }
        >
          {privacyText.clearAskWords.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <ul>
            {stage.files.map((file) => (
              <li key={file}>{file}</li>
            ))}
          </ul>
          {stage.unreadable === 0 ? null : (
            <Notice kind="warning">{privacyText.unreadable(stage.unreadable)}</Notice>
          )}
        </Dialog>
      ) : null}
      <ClearOutcome stage={stage.kind} />
    </Section>
  );
};

const ClearOutcome = ({ stage }: { readonly stage: Stage['kind'] }): ReactNode => {
  if (stage === 'cleared' || stage === 'nothing') {
    return (
      <Notice kind="success" announce>
        {stage === 'cleared' ? privacyText.cleared : privacyText.nothingKept}
      </Notice>
    );
  }
  return stage === 'failed' ? (
    <Notice kind="error" announce>
      {privacyText.clearFailed}
    </Notice>
  ) : null;
};
