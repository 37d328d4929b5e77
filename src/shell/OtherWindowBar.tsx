import type { ReactNode } from 'react';
import { useWriter } from '../store/use-project';
import { frameText } from '../text/zh-cn/frame';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

/** Says that another window writes to this project, and offers to write here instead. */
export const OtherWindowBar = (): ReactNode => {
  const { isWriter, takeOver } = useWriter();
  if (isWriter) return null;
  return (
    <Notice
      kind="warning"
      title={frameText.otherWindow}
      action={<Button onPress={takeOver}>{frameText.writeHere}</Button>}
      announce
    >
      {frameText.otherWindowNote}
    </Notice>
  );
};
