/** A face that stands in where the paper's own have no drawing of a character (补字): pdfmake knows it by its name. */
export type FurtherFace = {
  readonly name: FurtherFaceName;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly has: (character: string) => boolean;
};

/** The whole font that the site keeps apart, a file of the person's own, and what this machine's fonts have drawn. */
export type FurtherFaceName = 'whole' | 'own' | 'drawn';
