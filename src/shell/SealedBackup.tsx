import { type ReactNode, useState } from 'react';
import { canSeal } from '../persistence/sealed-backup';
import { useProject } from '../store/use-project';
import { useWorld } from '../store/world-context';
import { backupText } from '../text/zh-cn/backup';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { Notice } from '../ui/Notice';
import { TextField } from '../ui/TextField';
import { saveSealedBackup } from './save-backup';

const LEAST_CHARACTERS = 8;

type Stage = 'typing' | 'sealing' | 'saved' | 'short' | 'differ' | 'failed';

/** Saves a backup under a password, for a stick that is passed around. Nothing is drawn where the browser cannot encrypt. */
export const SealedBackup = (): ReactNode => {
  const project = useProject();
  const { now } = useWorld();
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [stage, setStage] = useState<Stage>('typing');
  if (!canSeal()) return null;

  const seal = async (): Promise<void> => {
    if (password.length < LEAST_CHARACTERS) return setStage('short');
    if (password !== again) return setStage('differ');
    setStage('sealing');
    try {
      const outcome = await saveSealedBackup(project, password, now());
      setStage(outcome === 'saved' ? 'saved' : 'typing');
    } catch {
      setStage('failed');
    }
  };
  return (
    <Disclosure title={backupText.sealTitle}>
      <p>{backupText.sealWarning}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void seal();
        }}
      >
        <TextField
          label={backupText.newPassword}
          type="password"
          autoComplete="new-password"
          value={password}
          onChange={({ target }) => setPassword(target.value)}
          {...(stage === 'short' ? { error: backupText.tooShort(LEAST_CHARACTERS) } : {})}
        />
        <TextField
          label={backupText.passwordAgain}
          type="password"
          autoComplete="new-password"
          value={again}
          onChange={({ target }) => setAgain(target.value)}
          {...(stage === 'differ' ? { error: backupText.differ } : {})}
        />
        <p>
          <Button type="submit" pending={stage === 'sealing'}>
            {backupText.seal}
          </Button>
        </p>
        {stage === 'saved' ? (
          <Notice kind="success" announce>
            {backupText.sealed}
          </Notice>
        ) : null}
        {stage === 'failed' ? (
          <Notice kind="error" announce>
            {backupText.notSealed}
          </Notice>
        ) : null}
      </form>
    </Disclosure>
  );
};
