import type { WantedPaper } from '../documents/describe-papers';
import { bringFaces, type TypesetOptions } from './bring-faces';
import { type InType, setInType } from './set-in-type';

/**
 * Brings the fonts, the whole one only where a character asks for it, and sets the paper in this thread, for the command
 * line. The print page has it set beside (typeset-beside.ts) by the same code and makes the same bytes.
 */
export async function typeset(wanted: WantedPaper, options: TypesetOptions = {}): Promise<InType> {
  const { onProgress = () => undefined, signal } = options;
  const { fonts, faces } = await bringFaces(wanted, options);
  return setInType(wanted, fonts, faces, {
    onProgress: (fraction) => onProgress('setting', fraction),
    ...(signal === undefined ? {} : { signal }),
  });
}
