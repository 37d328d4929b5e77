import type { PaperDescription } from '../documents/document';

/** What of pdfmake is used; its two builds, for the browser and for Node, share it. */
export type Typesetter = {
  readonly virtualfs: { readonly writeFileSync: (name: string, content: Uint8Array) => void };
  readonly setFonts: (fonts: Readonly<Record<string, Readonly<Record<string, string>>>>) => void;
  readonly setUrlAccessPolicy: (mayFetch: (url: string) => boolean) => void;
  readonly setLocalAccessPolicy?: (mayRead: (path: string) => boolean) => void;
  readonly createPdf: (description: PaperDescription) => { readonly getBuffer: () => Promise<Uint8Array> };
};

/**
 * Brings pdfmake. With loadReader the only place that imports these libraries at run time, and lazily: neither is in
 * what the first screen loads.
 */
export async function loadTypesetter(): Promise<Typesetter> {
  const module: object = await import('pdfmake');
  const typesetter: unknown = 'default' in module ? module.default : module;
  if (!isTypesetter(typesetter)) throw new TypeError('This is not the pdfmake that the app was built with.');
  return typesetter;
}

/** Brings pdf.js with its worker's code in the same thread: a file opened from a disk may start no worker. */
export async function loadReader(): Promise<typeof import('pdfjs-dist')> {
  const [reader] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  return reader;
}

const isTypesetter = (value: unknown): value is Typesetter =>
  typeof value === 'object' &&
  value !== null &&
  'createPdf' in value &&
  'setUrlAccessPolicy' in value &&
  'virtualfs' in value;
