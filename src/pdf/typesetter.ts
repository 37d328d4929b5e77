import type { PaperDescription } from '../documents/document';

/** What of pdfmake is used. */
export type Typesetter = {
  readonly virtualfs: { readonly writeFileSync: (name: string, content: Uint8Array) => void };
  readonly setFonts: (fonts: Readonly<Record<string, Readonly<Record<string, string>>>>) => void;
  readonly setUrlAccessPolicy: (mayFetch: (url: string) => boolean) => void;
  readonly createPdf: (description: PaperDescription) => { readonly getBuffer: () => Promise<Uint8Array> };
};

/**
 * Brings pdfmake, in Node too the build for browsers: the other packs with the machine's own zlib, and the command line
 * would make other bytes than the app. The only place that imports it at run time.
 */
export async function loadTypesetter(): Promise<Typesetter> {
  const module: object = await import('pdfmake/build/pdfmake.js');
  const typesetter: unknown = 'default' in module ? module.default : module;
  if (!isTypesetter(typesetter)) throw new TypeError('This is not the pdfmake that the app was built with.');
  return typesetter;
}

const isTypesetter = (value: unknown): value is Typesetter =>
  typeof value === 'object' &&
  value !== null &&
  'createPdf' in value &&
  'setUrlAccessPolicy' in value &&
  'virtualfs' in value;
