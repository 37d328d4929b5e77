import { drawnFace } from '../../fonts/further/drawn-face';
import type { FurtherFace } from '../../fonts/further/further-face';
import { ownFace } from '../../fonts/further/own-face';
import { printText } from '../../text/zh-cn/print';

/** A face of what the fonts of this machine draw, or the sentence that says that they do not. */
export const drawnBySystem = (characters: readonly string[]): FurtherFace | string =>
  drawnFace(characters) ?? printText.rareSystemLacks;

/** A face from a font file, or the sentence that says what is wrong with it. */
export async function fromFile(file: Blob, characters: readonly string[]): Promise<FurtherFace | string> {
  const face = await ownFace(file);
  if (face === null) return printText.rareFileRefused;
  return characters.some(face.has) ? face : printText.rareFileLacks(characters.join(''));
}
