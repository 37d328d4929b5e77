import { set_cptable } from '@e965/xlsx';

/** Characters of sheets from before Unicode, by the number that Windows gives them. */
const NAMES: Readonly<Record<number, string>> = {
  936: 'gb18030',
  950: 'big5',
  932: 'shift_jis',
  949: 'euc-kr',
  1200: 'utf-16le',
  1201: 'utf-16be',
  1252: 'windows-1252',
  10000: 'macintosh',
  65001: 'utf-8',
};

/** Lets the sheet reader decode with the browser's own tables, which spares its half a megabyte of them. */
export function borrowCodepages(): void {
  set_cptable({
    utils: {
      decode: (page: number, bytes: Iterable<number>): string =>
        new TextDecoder(NAMES[page] ?? 'gb18030').decode(Uint8Array.from(bytes)),
      encode: (_page: number, text: string): readonly number[] => [...new TextEncoder().encode(text)],
    },
  });
}
