import type { WantedPaper } from '../documents/describe-papers';
import type { FontFile } from '../fonts/font-file';
import { loadFonts } from '../fonts/fonts';
import type { FurtherFace } from '../fonts/further/further-face';
import { loadWholeFont } from '../fonts/further/whole-font';
import { lackingIn } from './set-in-type';

export type TypesetOptions = {
  /** Hears how far the fonts have come, then how far the paper is set: a fraction from 0 to 1 each. */
  readonly onProgress?: (stage: 'fonts' | 'setting', fraction: number) => void;
  /** Calls it off; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Faces that the person has given for rare characters. */
  readonly given?: readonly FurtherFace[];
};

/** What a paper is set with. */
export type Faces = {
  readonly fonts: readonly FontFile[];
  readonly faces: readonly FurtherFace[];
  /** The characters that none of the paper fonts draws. */
  readonly lacking: readonly string[];
};

/** Brings the paper fonts, and the whole font only where a character asks for it. */
export async function bringFaces(
  wanted: WantedPaper,
  { onProgress = () => undefined, signal, given = [] }: TypesetOptions,
): Promise<Faces> {
  const fonts = await loadFonts((fraction) => {
    if (signal?.aborted !== true) onProgress('fonts', fraction);
  });
  signal?.throwIfAborted();
  const lacking = lackingIn(wanted);
  const whole = lacking.length === 0 ? null : await loadWholeFont();
  signal?.throwIfAborted();
  return { fonts, faces: [...(whole === null ? [] : [whole]), ...given], lacking };
}
