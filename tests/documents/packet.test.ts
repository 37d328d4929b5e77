import { describe, expect, it } from 'vitest';
import { DOCUMENTS } from '../../src/documents';
import type { DocumentDefinition, PaperDescription } from '../../src/documents/document';
import { drawable } from '../../src/documents/drawable';
import { missingGlyphs, type PaperFace } from '../../src/documents/glyphs';
import { optionsFor, packet, startOf } from '../../src/documents/packet';
import { shareNotice } from '../../src/documents/share-notice';
import { signingAgreement } from '../../src/documents/signing-agreement';
import { survey } from '../../src/documents/survey';
import { coveredCharacters } from '../../src/fonts/covered-characters';
import { loadFonts } from '../../src/fonts/fonts';
import { pagesOf } from '../../src/pdf/pages';
import { renderPaper } from '../../src/pdf/render';
import { aPaperContent, aPaperHousehold } from '../builders/paper-content';
import { paperOptions, printed } from './printed';
import { textOfPages } from './text-of-pages';

const bytesOf = async (description: PaperDescription): Promise<Uint8Array<ArrayBuffer>> =>
  renderPaper(description, await loadFonts());

const joined = (text: string): string => text.replace(/\s/g, '');
const covers = (face: PaperFace, character: string): boolean => coveredCharacters(face).has(character);

describe('a packet of three papers', () => {
  const papers: readonly DocumentDefinition[] = [survey, shareNotice, signingAgreement];
  const bytes = bytesOf(packet(aPaperContent(), paperOptions(), papers));

  it('counts its pages from the first sheet to the last', async () => {
    const pages = await textOfPages(await bytes);
    expect(pages).toHaveLength(1 + 14 + 1 + 13);
    for (const [index, page] of pages.entries())
      expect(joined(page)).toContain(`第${index + 1}页共${pages.length}页`);
  });

  it('opens with a page that says where each paper starts, and there it starts', async () => {
    const [contents = ''] = await textOfPages(await bytes);
    expect(contents).toContain('1 意见征询表 2');
    expect(contents).toContain('2 费用分摊方案公示 16');
    expect(contents).toContain('3 加装电梯协议书 17');
    const { places, close } = await pagesOf(await bytes);
    expect(papers.map((paper) => places.get(startOf(paper)))).toEqual([2, 16, 17]);
    await close();
  });
});

it('every paper can be bound into a packet, with all of its characters in its fonts', async () => {
  const description = (): PaperDescription => packet(aPaperContent(), paperOptions(), DOCUMENTS);
  expect(missingGlyphs(description(), covers)).toEqual([]);
  const { places, close } = await pagesOf(await bytesOf(description()));
  expect([...places.keys()].sort()).toEqual(DOCUMENTS.map(startOf).sort());
  await close();
});

/** The pieces of text on each page, whatever their order from left to right. */
const piecesOf = async (bytes: Uint8Array): Promise<readonly (readonly string[])[]> =>
  (await textOfPages(bytes)).map((page) => page.split(/\s/).sort());

describe('large print', () => {
  const isLarge = { isLarge: true };

  it('breaks lines and pages of the agreement where the usual print does', async () => {
    const usual = await printed(signingAgreement, aPaperContent());
    const large = await printed(signingAgreement, aPaperContent(), paperOptions(isLarge));
    expect(await piecesOf(large)).toEqual(await piecesOf(usual));
    const { sizeOf, close } = await pagesOf(large);
    const { width, height } = await sizeOf(1);
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    await close();
  });

  it('puts a form on A3', async () => {
    const { sizeOf, close } = await pagesOf(
      await printed(survey, aPaperContent(), paperOptions({ ...isLarge, blank: true })),
    );
    const { width, height } = await sizeOf(1);
    expect([Math.round(width), Math.round(height)]).toEqual([842, 1191]);
    await close();
  });

  it('leaves a paper alone that does not offer it', () => {
    expect(optionsFor(shareNotice, paperOptions(isLarge)).isLarge).toBe(false);
  });

  it('sets the body in 18 points', () => {
    const { content } = signingAgreement.describe(aPaperContent(), paperOptions(isLarge));
    expect(JSON.stringify(content)).toMatch(/"fontSize":18[,.]/);
  });
});

it('a character that no font has prints as a frame to write it into, in the foot as well', async () => {
  const content = aPaperContent({
    households: [aPaperHousehold({ owners: ['王𰀀'], isParty: true })],
    scheme: { name: '方案𰀀', version: 1, code: 'K7QF-2M9D' },
  });
  const framed = drawable(signingAgreement.describe(content, paperOptions()), { covers });
  expect(missingGlyphs(framed, covers)).toEqual([]);
  const text = (await textOfPages(await bytesOf(framed))).join('');
  expect(text).toContain('王□');
  expect(text).toContain('方案□第1版');
});
