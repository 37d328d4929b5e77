import { describe, expect, it } from 'vitest';
import { DOCUMENTS } from '../../src/documents';
import { attendance } from '../../src/documents/attendance';
import type { DocumentDefinition, PaperOptions } from '../../src/documents/document';
import { householdSlips } from '../../src/documents/household-slips';
import { proxy } from '../../src/documents/proxy';
import { resultNotice } from '../../src/documents/result-notice';
import { shareNotice } from '../../src/documents/share-notice';
import { survey } from '../../src/documents/survey';
import type { PaperContent } from '../../src/domain/agreement/content';
import { area } from '../../src/domain/building/area';
import { householdId } from '../../src/domain/building/household';
import { type Fen, fen, ZERO_FEN } from '../../src/domain/money/fen';
import { formalRenminbi } from '../../src/text/formal-yuan';
import { figures, printedYuan } from '../../src/text/format';
import { aPaperContent, aPaperHousehold } from '../builders/paper-content';
import { paperOptions, printed } from './printed';
import { textOfPages } from './text-of-pages';

const pagesOf = async (
  definition: DocumentDefinition,
  content = aPaperContent(),
  options: Partial<PaperOptions> = {},
): Promise<readonly string[]> => textOfPages(await printed(definition, content, paperOptions(options)));

const shares = (...amounts: readonly Fen[]) =>
  amounts.map((amount) => ({ amount, standing: amount > 0 ? ('shares' as const) : ('exempt' as const) }));

/** Two proposals for three flats. */
const COMPARISON: PaperContent['comparison'] = {
  proposals: [
    { name: '方案 A', words: '各户平均分摊。', total: fen(45_700_000) },
    { name: '方案 B', words: '一、二层不分摊，三层系数 1.0，四层 1.2。', total: fen(45_700_000) },
  ],
  rows: [
    { room: '101', area: area(8_426), shares: shares(fen(15_233_333), ZERO_FEN) },
    { room: '301', area: area(8_642), shares: shares(fen(15_233_333), fen(20_000_000)) },
    { room: '401', area: null, shares: shares(fen(15_233_334), fen(25_700_000)) },
  ],
};

const joined = (text: string): string => text.replace(/\s/g, '');
const only = (room: string): PaperOptions['households'] => [householdId(`h-${room}`)];

describe('a household that does not pay for now', () => {
  const content = aPaperContent({
    households: aPaperContent().households.map((each) =>
      each.room === '401' ? { ...each, share: ZERO_FEN, standing: 'notPaying' as const } : each,
    ),
    comparison: {
      proposals: COMPARISON?.proposals ?? [],
      rows: [
        {
          room: '401',
          area: null,
          shares: [{ amount: ZERO_FEN, standing: 'notPaying' }, ...shares(ZERO_FEN)],
        },
      ],
    },
  });
  const options = { households: only('401') };

  it.each([
    ['householdSlips', '本户暂不出资，以后要用再补交'],
    ['survey', '本户暂不出资，以后要用再补交'],
    ['survey', '同意加装，本户暂不出资'],
    ['shareNotice', '暂不出资'],
    ['buildingPoster', '暂不出资'],
    ['proposalComparison', '暂不出资不分摊'],
  ])('is told so on %s', async (name, words) => {
    const paper = DOCUMENTS.find((each) => each.name === name);
    if (paper === undefined) throw new Error(`There is no ${name}.`);
    expect(joined((await pagesOf(paper, content, options)).join(''))).toContain(words);
  });
});

describe.each(
  DOCUMENTS.filter(({ name }) => name !== 'signingAgreement').map((paper) => [paper.title, paper] as const),
)('the %s', (_, paper: DocumentDefinition) => {
  it('reads as the golden file has it', async () => {
    const pages = await pagesOf(paper, aPaperContent({ comparison: COMPARISON }), {
      masked: paper.choices.includes('masked'),
      households: paper.choices.includes('households')
        ? [...(only('201') ?? []), ...(only('501') ?? [])]
        : null,
    });
    await expect(pages.join('\n\f\n')).toMatchFileSnapshot(`../golden/${paper.name}.txt`);
  });

  it('carries version, check code, page number, printed day, place and contact or stairwell', async () => {
    for (const page of await pagesOf(paper)) {
      const text = joined(page);
      expect(text).toContain('方案B第3版校验码K7QF-2M9D');
      expect(text).toMatch(/第\d+页共\d+页|共1页第1页/);
      expect(text).toContain('2026年11月23日印');
      expect(text).toContain('向阳小区5号楼2单元');
    }
  });

  it('is marked while the scheme is a draft or a sample', async () => {
    for (const page of await pagesOf(paper, aPaperContent({ issuedOn: null, isSample: true }))) {
      expect(page).toContain('草稿');
      expect(page).toContain('示例');
    }
  });

  it('prints without a vote, without terms and without names', async () => {
    const content = aPaperContent({
      vote: null,
      terms: {},
      households: [aPaperHousehold({ owners: [], area: null })],
    });
    expect((await pagesOf(paper, content)).length).toBeGreaterThan(0);
  });

  it('stays below 300 KB', async () => {
    expect((await printed(paper, aPaperContent())).length).toBeLessThan(300_000);
  });
});

describe('the survey', () => {
  it('is one page for each household, counted form by form, with the share in figures and words', async () => {
    const content = aPaperContent();
    const pages = await pagesOf(survey, content);
    expect(pages).toHaveLength(14);
    for (const [index, { room, share }] of content.households.entries()) {
      const page = joined(pages[index] ?? '');
      expect(page).toContain(`${room}室`);
      expect(page).toContain('第1页共1页');
      expect(page).toContain(share > 0 ? `${printedYuan(share)}` : '本户不分摊费用');
      if (share > 0) expect(page).toContain(formalRenminbi(share));
    }
  });

  it('offers the five answers in their order and never “cannot be reached”', async () => {
    const [page = ''] = await pagesOf(survey, aPaperContent(), { households: only('501') });
    const places = ['同意，并按上述金额出资', '同意，暂不出资', '不阻挡', '弃权', '不同意 '].map((answer) =>
      page.indexOf(answer),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(page).not.toContain('联系不上');
  });

  it('continues on a second page of two where there are more co-owners than fit', async () => {
    const owners = ['顾桂香', '贺玉芬', '孟长海', '曹建业', '白秀荣'];
    const content = aPaperContent({ households: [aPaperHousehold({ owners })] });
    const pages = await pagesOf(survey, content);
    expect(pages.map((page) => /第\d+页共\d+页/.exec(joined(page))?.[0])).toEqual([
      '第1页共2页',
      '第2页共2页',
    ]);
    for (const owner of owners) expect(pages.join('')).toContain(owner);
  });

  it('prints empty, to be filled in by hand', async () => {
    const pages = await pagesOf(survey, aPaperContent(), { blank: true });
    expect(pages).toHaveLength(1);
    expect(pages[0]).not.toContain('顾桂香');
    expect(pages[0]).toContain('征-______');
  });
});

describe('the notice of the shares', () => {
  it('stands on one page, top floor first, with every share and the total', async () => {
    const content = aPaperContent();
    const pages = await pagesOf(shareNotice, content, { masked: true });
    expect(pages).toHaveLength(1);
    const [page = ''] = pages;
    expect(page.indexOf('702 冯*')).toBeLessThan(page.indexOf('101 顾*香'));
    for (const { share } of content.households) if (share > 0) expect(page).toContain(figures(share));
    expect(page).toContain('457,000');
    expect(joined(page)).toContain('2026年11月10日至11月19日，共10日');
  });

  it('hides the names of people and leaves those of work units readable', async () => {
    const content = aPaperContent();
    const [page = ''] = await pagesOf(shareNotice, content, { masked: true });
    const table = page.slice(0, page.indexOf('联系人'));
    for (const { owners, title } of content.households) {
      for (const owner of owners) {
        const name = owner.replace(/（.*/, '');
        if (title === 'private') expect(table).not.toContain(name);
        else expect(table).toContain(name);
      }
    }
  });

  it('shows names in full where nobody asked to hide them', async () => {
    const [page = ''] = await pagesOf(shareNotice);
    expect(page).toContain('欧阳志成、骆慧');
  });
});

describe('the notice of the result', () => {
  it('gives each of the four tests with a percentage that is cut, not rounded', async () => {
    const [page = ''] = await pagesOf(resultNotice);
    for (const share of ['92.42%', '92.30%', '91.80%', '91.66%']) expect(page).toContain(share);
    expect(page).toContain('结论：四项均达到，本事项表决通过。');
  });

  it('says which test failed and what is missing', async () => {
    const { vote } = aPaperContent();
    if (vote === null) throw new Error('The stairwell has voted.');
    const [area, heads, ...others] = vote.tests;
    if (area === undefined || heads === undefined) throw new Error('There are four tests.');
    const tests = [{ ...area, part: 84_836, met: false }, { ...heads, part: 8, met: false }, ...others];
    const [page = ''] = await pagesOf(resultNotice, aPaperContent({ vote: { ...vote, met: false, tests } }));
    expect(joined(page)).toContain('结论：本事项未通过。第1项未达到，还差0.01㎡；第2项未达到，还差1人。');
    expect(page).toContain('66.66%');
  });

  it('names nobody', async () => {
    const content = aPaperContent({ place: { ...aPaperContent().place, contact: '' } });
    const text = (await pagesOf(resultNotice, content)).join('');
    for (const owner of content.households.flatMap(({ owners }) => owners)) expect(text).not.toContain(owner);
  });
});

describe('the slips', () => {
  it('put two households on a sheet and name no other', async () => {
    const content = aPaperContent({ place: { ...aPaperContent().place, contact: '' } });
    const pages = await pagesOf(householdSlips, content);
    expect(pages).toHaveLength(7);
    expect(pages[4]).toContain('501室');
    expect(pages[4]).toContain('方磊');
    expect(pages[4]).not.toContain('骆慧');
  });

  it('give amount, words, working, instalments and every floor', async () => {
    const [page = ''] = await pagesOf(householdSlips, aPaperContent(), { households: only('302') });
    const text = joined(page);
    for (const words of [
      '￥35,464',
      '人民币叁万伍仟肆佰陆拾肆元整',
      '457,000×98.570÷1270.198',
      '10,639、17,732、7,093元',
      '7层51,744／59,160',
      '只供核对，不收款',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('carry a code only where there is one to carry', async () => {
    const none = await printed(householdSlips, aPaperContent());
    const some = await printed(
      householdSlips,
      aPaperContent(),
      paperOptions({ codeFor: (id) => `code of ${id}` }),
    );
    expect(some.length).toBeGreaterThan(none.length);
    const text = (await textOfPages(some)).join('');
    expect(text.match(/扫一扫核对/g)).toHaveLength(14);
  });

  it('name the range on a floor of many different shares', async () => {
    const many = [31, 32, 33, 34, 35].map((hundreds) =>
      aPaperHousehold({
        room: `30${hundreds}`,
        floor: 3,
        share: fen(hundreds * 100_000),
        standing: 'shares',
      }),
    );
    const [page = ''] = await pagesOf(householdSlips, aPaperContent({ households: many }));
    expect(page).toContain('3层 31,000～35,000');
  });
});

describe('the power of attorney', () => {
  it('has every co-owner as a principal and the ceiling in figures and words', async () => {
    const [page = ''] = await pagesOf(proxy, aPaperContent(), { households: only('601') });
    const text = joined(page);
    expect(text).toContain('欧阳志成、骆慧（601室全体产权人共2人）');
    expect(text).toContain('￥49,748（人民币肆万玖仟柒佰肆拾捌元整）');
    expect(page.match(/委托人/g)?.length).toBeGreaterThan(4);
    expect(text).toContain('第1页共1页');
  });
});

it('a building of thirty-three floors prints every household on every paper', async () => {
  const households = Array.from({ length: 132 }, (_, index) => {
    const floor = Math.floor(index / 4) + 1;
    const room = `${floor}0${(index % 4) + 1}`;
    return aPaperHousehold({ id: householdId(`h-${room}`), room, floor, owners: ['欧阳志成', '骆慧'] });
  });
  const content = aPaperContent({ households });
  for (const paper of [shareNotice, attendance]) {
    const text = (await pagesOf(paper, content)).join('\n');
    for (const { room } of households) expect(text).toContain(room);
  }
});
