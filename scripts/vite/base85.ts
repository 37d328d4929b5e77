import { BASE85_ALPHABET } from '../../src/fonts/sources/base85.ts';

/** Writes bytes as text for the single file, five characters for every four bytes; the page reads them back. */
export function encodeBase85(bytes: Uint8Array): string {
  const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  padded.set(bytes);
  const words = new DataView(padded.buffer);
  const groups: string[] = [];
  for (let at = 0; at < padded.length; at += 4) groups.push(fiveCharacters(words.getUint32(at)));
  return groups.join('');
}

function fiveCharacters(word: number): string {
  let rest = word;
  let text = '';
  for (let place = 0; place < 5; place += 1) {
    text = BASE85_ALPHABET.charAt(rest % 85) + text;
    rest = Math.floor(rest / 85);
  }
  return text;
}
