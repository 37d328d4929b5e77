import { saveFile } from '../../shell/save-file';

/** How the bytes got to where they can be printed: the print window, a tab of their own, or a saved file. */
export type PrintedBy = 'window' | 'tab' | 'file';

/**
 * Opens the browser's own print window over exactly these bytes. Where the browser shows no PDF in a frame (phones)
 * or lets the page not reach into one (a file opened from a disk has no origin to share with it), it opens them in a
 * tab, from which its own menu prints; where it lets no tab be opened either, it saves them.
 */
export function printBytes(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<PrintedBy> {
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
  const beside = (): PrintedBy => {
    if (window.open(url, '_blank') !== null) return 'tab';
    saveFile(name, bytes, 'application/pdf');
    return 'file';
  };
  if (navigator.pdfViewerEnabled !== true || location.protocol === 'file:') return Promise.resolve(beside());
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = url;
  document.body.append(frame);
  return new Promise((resolve) => {
    frame.onload = () => resolve(printed(frame) ? 'window' : beside());
  });
}

function printed(frame: HTMLIFrameElement): boolean {
  try {
    frame.contentWindow?.print();
    return true;
  } catch {
    frame.remove();
    return false;
  }
}
