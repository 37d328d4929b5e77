import type { WantedPaper } from '../documents/describe-papers';
import { loadFonts } from '../fonts/fonts';
import type { FurtherFace } from '../fonts/further/further-face';
import { loadWholeFont } from '../fonts/further/whole-font';
import { type InType, lackingIn, setInType } from './set-in-type';

export type TypesetOptions = {
  /** Hears how far the fonts have come, then how far the paper is set: a fraction from 0 to 1 each. */
  readonly onProgress?: (stage: 'fonts' | 'setting', fraction: number) => void;
  /** Calls it off between its steps; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Faces that the person has given for rare characters. */
  readonly given?: readonly FurtherFace[];
};

/**
 * Brings the fonts, the whole one only where a character asks for it, and sets the paper. Print page and command line both
 * call this and make the same bytes.
 */
export async function typeset(
  wanted: WantedPaper,
  { onProgress = () => undefined, signal, given = [] }: TypesetOptions = {},
): Promise<InType> {
  const fonts = await loadFonts((fraction) => {
    if (signal?.aborted !== true) onProgress('fonts', fraction);
  });
  signal?.throwIfAborted();
  const whole = lackingIn(wanted).length === 0 ? null : await loadWholeFont();
  signal?.throwIfAborted();
  const faces = [...(whole === null ? [] : [whole]), ...given];
  return setInType(wanted, fonts, faces, {
    onProgress: (fraction) => onProgress('setting', fraction),
    ...(signal === undefined ? {} : { signal }),
  });
}
