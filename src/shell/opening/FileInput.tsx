import type { ReactNode, Ref } from 'react';
import { backupText } from '../../text/zh-cn/backup';

/** The browser's own file chooser, opened by a worded button elsewhere. */
export const FileInput = ({
  ref,
  onFile,
}: {
  readonly ref: Ref<HTMLInputElement>;
  readonly onFile: (file: File) => void;
}): ReactNode => (
  <input
    ref={ref}
    type="file"
    accept=".json,application/json"
    aria-label={backupText.fileInput}
    hidden
    onChange={({ target }) => {
      const file = target.files?.[0];
      // The same file may be chosen again after a refusal.
      target.value = '';
      if (file) onFile(file);
    }}
  />
);
