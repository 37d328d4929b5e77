import { characterMap } from './character-map';
import type { FurtherFace } from './further-face';

/** A font file of the person's own (本机字库文件), kept in memory only; `null` where it is none that can be read. */
export async function ownFace(file: Blob): Promise<FurtherFace | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const map = characterMap(bytes);
  return map === null
    ? null
    : { name: 'own', bytes, has: (character) => map.has(character.codePointAt(0) ?? -1) };
}
