/** Characters of a name at most, its ending not counted: a path has its limits on Windows. */
const LONGEST = 120;

/** A name that no file system refuses or takes for a path, whatever somebody typed as the name of their estate. */
export function safeFileName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, '')
    .replace(/[.\s]+$/, '');
  const [, typed = plain, ending = ''] = /^(.*?)((?:\.linti)?\.\w{1,5})?$/s.exec(plain) ?? [];
  const stem = Array.from(typed.replace(/^[.\s]+/, '')).slice(0, LONGEST);
  return `${stem.join('').replace(/[.\s]+$/, '') || '_'}${ending}`;
}
