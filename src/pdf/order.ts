import { DOCUMENTS } from '../documents';
import type { WantedPaper } from '../documents/describe-papers';
import type { PaperOptions } from '../documents/document';
import type { FontFile } from '../fonts/font-file';
import type { FurtherFace } from '../fonts/further/further-face';
import { type InType, setInType } from './set-in-type';

/** Papers to be set by another thread, as plain values: a message carries no functions. */
export type Order = {
  readonly names: readonly string[];
  readonly content: WantedPaper['content'];
  readonly options: Omit<PaperOptions, 'codeFor'>;
  /** What the code on each household's slip says. */
  readonly codes: readonly (readonly [household: string, code: string | null])[];
  readonly fonts: readonly FontFile[];
  /** Faces that stand in, with those of the lacking characters that they draw. */
  readonly faces: readonly (Omit<FurtherFace, 'has'> & { readonly draws: readonly string[] })[];
};

/** What the thread says while it sets the papers, and at its end. */
export type Answer =
  | { readonly kind: 'progress'; readonly fraction: number }
  | { readonly kind: 'done'; readonly made: InType }
  | { readonly kind: 'failed'; readonly message: string };

/** The order for some papers, of which the paper fonts lack the given characters. */
export const orderFor = (
  { documents, content, options: { codeFor, ...options } }: WantedPaper,
  fonts: readonly FontFile[],
  faces: readonly FurtherFace[],
  lacking: readonly string[],
): Order => ({
  names: documents.map(({ name }) => name),
  content,
  options,
  codes: content.households.map(({ id }) => [id, codeFor(id)] as const),
  fonts,
  faces: faces.map(({ has, ...face }) => ({ ...face, draws: lacking.filter(has) })),
});

/** Sets what was ordered, in whatever thread it is called; the papers come in the order of the register. */
export function carryOut(
  { names, content, options, codes, fonts, faces }: Order,
  onProgress: (fraction: number) => void,
): Promise<InType> {
  const codeOf = new Map<string, string | null>(codes);
  return setInType(
    {
      documents: DOCUMENTS.filter(({ name }) => names.includes(name)),
      content,
      options: { ...options, codeFor: (id) => codeOf.get(id) ?? null },
    },
    fonts,
    faces.map(({ draws, ...face }) => ({ ...face, has: (character) => draws.includes(character) })),
    { onProgress },
  );
}
