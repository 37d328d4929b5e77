import { type ReactNode, useState } from 'react';
import { useProject } from '../store/use-project';
import { useWorld } from '../store/world-context';
import { backupText } from '../text/zh-cn/backup';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { changesAtRisk } from './last-backup';
import { useBackup } from './use-backup';

/** Reminds of a backup where one is due; it never stands in the way and goes when told. */
export const BackupReminder = (): ReactNode => {
  const project = useProject();
  const { now } = useWorld();
  const backUp = useBackup();
  const [putOffAt, setPutOffAt] = useState<number>();
  const count = changesAtRisk(project, now());
  // The next reminder comes with as many changes again.
  const isPutOff = putOffAt !== undefined && project.recorded.length < putOffAt + 10;
  if (count === 0 || isPutOff) return null;
  const putOff = (): void => setPutOffAt(project.recorded.length);
  return (
    <Notice
      kind="info"
      title={backupText.due(count)}
      action={
        <>
          <Button
            onPress={() => {
              backUp();
              putOff();
            }}
          >
            {backupText.save}
          </Button>{' '}
          <Button kind="quiet" onPress={putOff}>
            {backupText.later}
          </Button>
        </>
      }
    />
  );
};
