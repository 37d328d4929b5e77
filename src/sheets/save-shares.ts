import { paperFileName } from '../documents/file-name';
import { sheetText } from '../text/zh-cn/sheet';
import type { SharesSource } from './apportionment/source';
import { apportionmentBook } from './apportionment-book';
import { writeBook } from './write-book';

/** The table of shares as a file with its Chinese name; the same bytes in browser and Node. */
export const saveShares = async (
  source: SharesSource,
): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }> => ({
  name: paperFileName({ title: sheetText.fileTitle }, source.content, 'xlsx'),
  bytes: await writeBook(apportionmentBook(source)),
});
