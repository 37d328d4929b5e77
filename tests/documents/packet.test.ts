import { describe, expect, it } from 'vitest';
import { DOCUMENTS } from '../../src/documents';
import { buildingPoster } from '../../src/documents/building-poster';
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
import { setInType } from '../../src/pdf/set-in-type';
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

describe('the contents page of a packet that was set in type', () => {
  const wanted = {
    documents: [buildingPoster, survey, signingAgreement],
    content: aPaperContent({ terms: { copies: '十六' } }),
    options: paperOptions(),
  };

  it('says of each paper how many pages and sheets it takes and how many are printed, and of the whole', async () => {
    const fractions: number[] = [];
    const made = await setInType(wanted, await loadFonts(), [], {
      onProgress: (fraction) => fractions.push(fraction),
    });
    if (made.kind !== 'set') throw new Error(made.kind);
    const pages = await textOfPages(made.bytes);
    const [contents = ''] = pages;
    expect(contents).toContain('1 楼栋图海报 2 1 1（A3） 每处1份');
    expect(contents).toContain('2 意见征询表 3 14 7 1份');
    expect(contents).toContain(
      `3 加装电梯协议书 17 ${pages.length - 16} ${Math.ceil((pages.length - 16) / 2)} 十六份`,
    );
    expect(joined(contents)).toContain(
      `整套（连目录）${pages.length}页，接着双面印，${Math.ceil(pages.length / 2)}张纸；写明A3的用A3纸。`,
    );
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions.at(-1)).toBe(1);
  });

  it('has room on one line for the sheets of the tallest building', async () => {
    const extents = [
      { pages: 1, isA3: false },
      { pages: 2_640, isA3: true },
    ];
    const [contents = ''] = await textOfPages(
      await bytesOf(packet(wanted.content, wanted.options, [survey], extents)),
    );
    expect(contents).toContain('1 意见征询表 2 2640 1320（A3） 1份');
  });

  it('has the height that it had before anything was known', async () => {
    const first = await textOfPages(await bytesOf(packet(wanted.content, wanted.options, wanted.documents)));
    const made = await setInType(wanted, await loadFonts(), []);
    expect(made.kind === 'set' && (await textOfPages(made.bytes)).length).toBe(first.length);
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
