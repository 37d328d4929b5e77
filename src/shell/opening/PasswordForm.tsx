import { type ReactNode, useState } from 'react';
import { backupText } from '../../text/zh-cn/backup';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Section';
import { TextField } from '../../ui/TextField';
import styles from './PasswordForm.module.css';

/** Asks for the password of a sealed backup; what was typed stays when it was wrong. */
export const PasswordForm = ({
  message,
  onPassword,
}: {
  readonly message: string | undefined;
  readonly onPassword: (password: string) => void;
}): ReactNode => {
  const [password, setPassword] = useState('');
  const [isMissing, setMissing] = useState(false);
  const error = isMissing ? backupText.passwordMissing : message;
  return (
    <Section title={backupText.sealedTitle} framed>
      <form
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setMissing(password === '');
          if (password !== '') onPassword(password);
        }}
      >
        <TextField
          label={backupText.password}
          type="password"
          chars={16}
          value={password}
          onChange={({ target }) => setPassword(target.value)}
          {...(error === undefined ? {} : { error })}
        />
        <div>
          <Button type="submit" size="main">
            {backupText.unseal}
          </Button>
        </div>
      </form>
    </Section>
  );
};
