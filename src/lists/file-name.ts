/** Typed words as part of a file name: nothing that a file system refuses or follows to another folder, 40 characters at most. */
export const fileNamePart = (typed: string): string =>
  Array.from(typed.replace(/[\\/:*?"<>|\s\p{Cc}\p{Cf}]/gu, '').replace(/^\.+/, ''))
    .slice(0, 40)
    .join('');
