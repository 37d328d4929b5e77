import type { ReactNode } from 'react';
import { faultOf } from '../domain/log/storage-fault';
import { useRetry, useSaveStatus } from '../store/use-project';
import { frameText } from '../text/zh-cn/frame';
import { storageFaultText } from '../text/zh-cn/storage-faults';
import { Button } from '../ui/Button';
import { SaveFailure } from '../ui/header/SaveFailure';
import { useBackup } from './use-backup';

/** Says that nothing is being saved, why, and the way out: what is on the screen can still go into a file. */
export const SaveBar = (): ReactNode => {
  const status = useSaveStatus();
  const retry = useRetry();
  const backUp = useBackup();
  if (status.kind !== 'failed') return null;
  const fault = faultOf(status.cause);
  return (
    <SaveFailure
      action={
        <>
          <Button onPress={backUp}>{frameText.backUpNow}</Button>
          {fault.kind === 'cleared' ? null : <Button onPress={retry}>{frameText.tryAgain}</Button>}
        </>
      }
    >
      {frameText.notSaved(status.unsaved)}
      {storageFaultText(fault)}
    </SaveFailure>
  );
};
