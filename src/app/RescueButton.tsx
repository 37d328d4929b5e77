import type { ReactNode } from 'react';
import { useBackup } from '../shell/use-backup';
import { frameText } from '../text/zh-cn/frame';
import { Button } from '../ui/Button';

/** Takes a backup from what is in memory, also where a screen has failed. */
export const RescueButton = (): ReactNode => (
  <Button size="main" onPress={useBackup()}>
    {frameText.backUpNow}
  </Button>
);
