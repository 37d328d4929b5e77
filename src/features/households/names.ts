/**
 * The names in one cell: 王建国、李梅 are two people; 王　伟, spaced out to line up, is one.
 * A note in brackets after a name stays with it.
 */
export const namesIn = (text: string): readonly string[] =>
  text
    .split(/[、,，;；/／\n\r]+/)
    .flatMap((part) => bySpaces(part.trim()))
    .filter((name) => name !== '');

function bySpaces(part: string): readonly string[] {
  const words = part.split(/\s+/);
  if (words.length < 2) return words;
  if (words.every((word) => /^\p{Script=Han}$/u.test(word))) return [words.join('')];
  return words.every((word) => /^\p{Script=Han}{2,4}$/u.test(word)) ? words : [words.join(' ')];
}
