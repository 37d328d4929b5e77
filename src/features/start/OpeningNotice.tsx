import type { ReactNode } from 'react';
import type { ProjectId } from '../../domain/log/fact';
import { startText } from '../../text/zh-cn/start';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import type { Opening } from './use-opening';

/** Says why a file was not opened, or what of it was left out. */
export const OpeningNotice = ({
  opening,
  onOpen,
}: {
  readonly opening: Opening;
  readonly onOpen: (project: ProjectId) => void;
}): ReactNode => {
  if (opening.kind === 'refused') {
    return (
      <Notice kind="error" title={startText.backupRefused} announce>
        {opening.message}
      </Notice>
    );
  }
  if (opening.kind !== 'partly') return null;
  return (
    <Notice
      kind="warning"
      announce
      action={<Button onPress={() => onOpen(opening.project)}>{startText.openAnyway}</Button>}
    >
      {startText.partlyRefused(opening.leftOut)}
    </Notice>
  );
};
