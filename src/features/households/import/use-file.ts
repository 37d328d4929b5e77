import { useState } from 'react';
import type { Workbook } from '../../../tables/workbook';
import { tableErrorText } from './table-error-text';

/** Where reading a chosen file stands. */
export type FileReading =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly message: string }
  | { readonly kind: 'read'; readonly name: string; readonly workbook: Workbook };

/** Reads the file that somebody chose; the reader itself comes only then. */
export function useFile(): { readonly reading: FileReading; readonly read: (file: File) => void } {
  const [reading, setReading] = useState<FileReading>({ kind: 'idle' });
  const read = async (file: File): Promise<void> => {
    const { name } = file;
    setReading({ kind: 'busy', name });
    const { readTableFile } = await import('../../../tables/read-table-file');
    const result = await readTableFile(file);
    setReading(
      result.ok
        ? { kind: 'read', name, workbook: result.value }
        : { kind: 'refused', name, message: tableErrorText(result.error) },
    );
  };
  return { reading, read: (file) => void read(file) };
}
