import type { ReactNode } from 'react';
import { useRefusal, useWriter } from '../store/use-project';
import { frameText } from '../text/zh-cn/frame';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

/** Says that another window writes to this project, and offers to write here instead. */
export const OtherWindowBar = (): ReactNode => {
  const { isWriter, takeOver } = useWriter();
  const wasTried = useRefusal()?.kind === 'notWritable';
  if (isWriter) return null;
  return (
    <Notice
      kind={wasTried ? 'error' : 'warning'}
      title={frameText.otherWindow}
      action={<Button onPress={takeOver}>{frameText.writeHere}</Button>}
      announce
    >
      {wasTried ? frameText.otherWindowTried : frameText.otherWindowNote}
    </Notice>
  );
};
