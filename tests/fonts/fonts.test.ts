import { describe, expect, it, vi } from 'vitest';
import { coveredCharacters, missingCharacters } from '../../src/fonts/covered-characters.ts';
import { loadFonts } from '../../src/fonts/fonts.ts';

describe('the paper fonts', () => {
  it('arrive as TrueType, with a progress that never falls and ends at one', async () => {
    vi.resetModules();
    const { loadFonts } = await import('../../src/fonts/fonts.ts');
    const heard: number[] = [];
    const files = await loadFonts((fraction) => heard.push(fraction));

    expect(files.map(({ name }) => name)).toEqual(['song', 'songTitle', 'hei']);
    for (const { bytes } of files) expect([...bytes.subarray(0, 4)]).toEqual([0, 1, 0, 0]);
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
    expect(heard.at(-1)).toBe(1);
  });

  it('are read once', async () => {
    expect(await loadFonts()).toBe(await loadFonts());
  });
});

describe('the characters of the fonts', () => {
  const rareNames =
    '喆堃祎玥昇珺翀婳燚垚䶮㛃龑赟晞昕旻淏澔瑀璟琪瑄暐炘煊烨珞琛瑜宸浠浚汶沄泠洺涵渼湉滢潼濛灏𬱖镕鋆犇骉颋叡';
  const signs = 'Aa0 ￥¥㎡×÷−✓□○①—…“”《》〔〕、。，％°';

  it('cover names that GB 2312 lacks', () => {
    expect(missingCharacters(rareNames)).toEqual([]);
  });

  it.each(['song', 'songTitle', 'hei'] as const)('cover the signs that papers use: %s', (font) => {
    expect(missingCharacters(signs, font)).toEqual([]);
  });

  it('name what is missing once, in reading order, and leave line ends alone', () => {
    expect(missingCharacters('张𰻞\n李𰻞𪚥')).toEqual(['𰻞', '𪚥']);
  });

  it('differ by face: headings know the common characters, titles the words of the app', () => {
    expect(missingCharacters('燚晟啊梯', 'song')).toEqual([]);
    expect(missingCharacters('燚晟啊梯', 'hei')).toEqual(['燚', '晟']);
    expect(missingCharacters('燚晟啊梯', 'songTitle')).toEqual(['燚', '晟', '啊']);
    expect(coveredCharacters('songTitle').has('协')).toBe(true);
  });
});
