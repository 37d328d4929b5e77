/**
 * Brings pdf.js with its worker's code in the same thread: its own way of starting a worker needs a file beside it, which a
 * file opened from a disk has not. The only place that imports it at run time, and lazily.
 */
export async function loadReader(): Promise<typeof import('pdfjs-dist')> {
  const [reader] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  return reader;
}
