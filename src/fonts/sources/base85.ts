/**
 * Eighty-five characters that stand for themselves in a script element of a UTF-8 page: five of them carry four bytes, a
 * quarter more than the bytes themselves, where base64 needs a third more. `<` is not among them, nor are quotes.
 */
export const BASE85_ALPHABET =
  '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&>()[]{}@%$#_';

const VALUE_OF = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(0, BASE85_ALPHABET.indexOf(String.fromCharCode(code))),
);

/** The bytes that a text of five characters for every four bytes carries; `length` says how many of the last four count. */
export function decodeBase85(text: string, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil(length / 4) * 4);
  const words = new DataView(bytes.buffer);
  for (let from = 0, at = 0; at < bytes.length; from += 5, at += 4) {
    let word = 0;
    for (let place = 0; place < 5; place += 1)
      word = word * 85 + (VALUE_OF[text.charCodeAt(from + place)] ?? 0);
    words.setUint32(at, word);
  }
  return bytes.slice(0, length);
}
