import type { WantedPaper } from '../../documents/describe-papers';
import { startOf } from '../../documents/packet';
import type { FurtherFace } from '../../fonts/further/further-face';
import { type PdfPages, pagesOf } from '../../pdf/pages';

export type SetPaper = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: PdfPages;
  /** Characters that no face has and that print as frames to write in. */
  readonly missing: readonly string[];
  /** How many pages each paper takes, by its name. */
  readonly pagesPerPaper: ReadonlyMap<string, number>;
};

/** What to print, with the faces that the person has given for rare characters. */
export type WantedInPrint = WantedPaper & { readonly given: readonly FurtherFace[] };

/** Brings the fonts, sets the paper and opens its pages; rejects when called off or when something fails. */
export async function setPaper(
  { given, ...wanted }: WantedInPrint,
  signal: AbortSignal,
  onProgress: (stage: 'fonts' | 'setting', fraction: number) => void,
): Promise<SetPaper> {
  // The typesetter is large, and the page is there before it.
  const { typesetBeside } = await import('../../pdf/typeset-beside');
  const made = await typesetBeside(wanted, { given, signal, onProgress });
  if (made.kind === 'amountsDiffer') throw new RangeError(`No figure bears out the words ${made.words}.`);
  const pages = await pagesOf(made.bytes);
  return {
    bytes: made.bytes,
    pages,
    missing: made.missing,
    pagesPerPaper: countPages(wanted.documents, pages),
  };
}

/** From the page where a paper starts to where the next one does. */
function countPages(
  documents: WantedPaper['documents'],
  { count, places }: Pick<PdfPages, 'count' | 'places'>,
): ReadonlyMap<string, number> {
  const starts = documents.map((document) => places.get(startOf(document)) ?? 1);
  return new Map(
    documents.map(({ name }, index) => [name, (starts[index + 1] ?? count + 1) - (starts[index] ?? 1)]),
  );
}
