import type { PDFDocumentProxy } from 'pdfjs-dist';
import { loadReader } from './engines';

/** The pages of a PDF, to be shown as they will be printed. */
export type PdfPages = {
  readonly count: number;
  /** On which page, counted from 1, each named place stands. */
  readonly places: ReadonlyMap<string, number>;
  /** Width and height of a page in points. */
  readonly sizeOf: (page: number) => Promise<{ readonly width: number; readonly height: number }>;
  /** Draws a page, counted from 1, so that it is `width` device pixels wide. The canvas takes the page's shape. */
  readonly draw: (page: number, canvas: HTMLCanvasElement, width: number) => Promise<void>;
  /** Frees the memory; nothing can be drawn afterwards. */
  readonly close: () => Promise<void>;
};

/**
 * Opens the bytes that will be printed for a preview. Needs neither a worker, nor eval, nor a web font: glyphs are
 * drawn as paths, so that a strict content policy and file:// are no hindrance. The bytes stay the caller's.
 */
export async function pagesOf(bytes: Uint8Array): Promise<PdfPages> {
  const { getDocument } = await loadReader();
  const task = getDocument({
    data: bytes.slice(),
    disableFontFace: true,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    useSystemFonts: false,
    useWasm: false,
    verbosity: 0,
  });
  const document = await task.promise;
  return {
    count: document.numPages,
    places: await placesIn(document),
    sizeOf: async (page) => {
      const { width, height } = (await document.getPage(page)).getViewport({ scale: 1 });
      return { width, height };
    },
    draw: async (number, canvas, width) => {
      const page = await document.getPage(number);
      const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
      canvas.width = Math.ceil(viewport.width);
      canvas.height = Math.ceil(viewport.height);
      await page.render({ canvas, viewport }).promise;
    },
    close: () => task.destroy(),
  };
}

async function placesIn(document: PDFDocumentProxy): Promise<ReadonlyMap<string, number>> {
  const named: Record<string, unknown> = await document.getDestinations();
  const places = new Map<string, number>();
  for (const [name, place] of Object.entries(named)) {
    const page: unknown = Array.isArray(place) ? place[0] : null;
    if (isPage(page)) places.set(name, (await document.getPageIndex(page)) + 1);
  }
  return places;
}

const isPage = (value: unknown): value is { readonly num: number; readonly gen: number } =>
  typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;
