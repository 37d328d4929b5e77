/**
 * Opens the browser's own print window over exactly these bytes. Where the browser shows no PDF in a
 * frame (phones), it opens them in a tab, from which its own menu prints.
 */
export function printBytes(bytes: Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
  if (navigator.pdfViewerEnabled !== true) {
    window.open(url, '_blank');
    return;
  }
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = url;
  frame.onload = () => frame.contentWindow?.print();
  document.body.append(frame);
}
