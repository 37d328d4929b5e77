import type { ReactNode } from 'react';
import type { ProjectId } from '../../domain/log/fact';
import { backupText } from '../../text/zh-cn/backup';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { PasswordForm } from './PasswordForm';
import type { Ways } from './use-opening';

/** Says why a file was not opened, or what of it was left out; asks for the password of a sealed one. */
export const OpeningNotice = ({
  opening,
  unseal,
  onOpen,
}: Pick<Ways, 'opening' | 'unseal'> & { readonly onOpen: (project: ProjectId) => void }): ReactNode => {
  if (opening.kind === 'sealed') {
    const { file, message } = opening;
    return <PasswordForm message={message} onPassword={(password) => unseal(file, password)} />;
  }
  if (opening.kind === 'refused') {
    return (
      <Notice kind="error" title={backupText.refused} announce>
        {opening.message}
      </Notice>
    );
  }
  if (opening.kind !== 'partly') return null;
  return (
    <Notice
      kind="warning"
      announce
      action={<Button onPress={() => onOpen(opening.project)}>{backupText.openAnyway}</Button>}
    >
      {backupText.partlyRefused(opening.leftOut)}
    </Notice>
  );
};
