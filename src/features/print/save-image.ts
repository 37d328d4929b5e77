import type { PdfPages } from '../../pdf/pages';
import { saveFile } from '../../shell/save-file';
import { printText } from '../../text/zh-cn/print';

/** Wide enough for the small print to be read on a phone after a chat group has made the picture smaller. */
const WIDTH = 1654;

/** Saves one page as a picture (PNG), which a chat group shows without opening a file. */
export async function saveImage(pages: PdfPages, page: number, fileName: string): Promise<void> {
  const canvas = document.createElement('canvas');
  await pages.draw(page, canvas, WIDTH);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) return;
  const bytes = new Uint8Array(await blob.arrayBuffer());
  saveFile(printText.imageName(fileName.replace(/\.pdf$/, ''), page), bytes, 'image/png');
}
