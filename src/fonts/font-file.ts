/**
 * The three faces of the papers: 宋 for text, 宋 bold for titles, 黑 bold for headings and amounts.
 * `song` draws every character of GB 2312, of the third level of the general table, and several hundred more of
 * people's names; `hei` GB 2312's commonest 3 755; `songTitle` only the words that the app itself uses. What a person
 * has typed is therefore set in `song`, or passes `missingCharacters(text, face)` before it stands in another face.
 */
export type FontName = 'song' | 'songTitle' | 'hei';

/** A face as TrueType bytes, ready for pdfmake or a FontFace. Shared by all callers: copy before transferring. */
export type FontFile = { readonly name: FontName; readonly bytes: Uint8Array<ArrayBuffer> };

/** Where the running app finds a packed face, and how many bytes are on their way; the build chooses the source. */
export type FontSource = {
  readonly name: FontName;
  readonly packedBytes: number;
  /** Brings the face as gzip, telling how many bytes have come each time some do. Rejects when it cannot. */
  readonly read: (onReceived: (bytes: number) => void) => Promise<Uint8Array<ArrayBuffer>>;
};

/** What a face can draw: one bit for each character of U+4E00–9FFF in base64, and the others written out. */
export type FontCoverage = { readonly han: string; readonly others: string };
