import type { PaperDescription } from '../documents/document';
import type { FontFile } from '../fonts/font-file';
import type { FurtherFace } from '../fonts/further/further-face';
import { loadTypesetter, type Typesetter } from './typesetter';

/** What the caller hears and how it calls the printing off. */
export type RenderOptions = {
  /** Hears a fraction from 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
  /** Calls the printing off between its steps; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
};

/**
 * Sets a paper in type and gives the PDF, the same code in browser and Node. The fonts are embedded, cut down to the
 * characters that occur. Nothing is fetched, which pdfmake is refused, and no file is read, which its build for browsers cannot. Make the description
 * afresh for each call, because pdfmake writes into it.
 */
export async function renderPaper(
  description: PaperDescription,
  fonts: readonly Face[],
  { onProgress = () => undefined, signal }: RenderOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  signal?.throwIfAborted();
  onProgress(0);
  const typesetter = await loadTypesetter();
  signal?.throwIfAborted();
  onProgress(0.2);
  prepare(typesetter, fonts);
  await breath();
  signal?.throwIfAborted();
  const bytes = await typesetter.createPdf(description).getBuffer();
  signal?.throwIfAborted();
  onProgress(1);
  return new Uint8Array(bytes);
}

/** A face of the papers, or one that stands in for them, which a description calls by its own name. */
type Face = FontFile | FurtherFace;

function prepare(typesetter: Typesetter, fonts: readonly Face[]): void {
  typesetter.setUrlAccessPolicy(() => false);
  for (const { name, bytes } of fonts) typesetter.virtualfs.writeFileSync(`${name}.ttf`, bytes);
  const further = fonts.filter((font): font is FurtherFace => 'has' in font);
  typesetter.setFonts({
    ...Object.fromEntries(further.map(({ name }) => [name, { normal: `${name}.ttf` }])),
    Song: { normal: 'song.ttf', bold: 'songTitle.ttf' },
    Hei: { normal: 'hei.ttf', bold: 'hei.ttf' },
  });
}

/** Lets the page show its progress before typesetting holds the thread. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
