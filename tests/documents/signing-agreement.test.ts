import { describe, expect, it } from 'vitest';
import { CLAUSES } from '../../src/documents/agreement/clauses';
import { agreementFacts } from '../../src/documents/agreement/facts';
import { braces } from '../../src/documents/agreement/fill';
import { signingAgreement } from '../../src/documents/signing-agreement';
import type { PaperContent } from '../../src/domain/agreement/content';
import { TERMS } from '../../src/domain/agreement/terms';
import { area } from '../../src/domain/building/area';
import { fen, ZERO_FEN } from '../../src/domain/money/fen';
import { formalRenminbi } from '../../src/text/formal-yuan';
import { figures } from '../../src/text/format';
import { TERM_NAMES } from '../../src/text/zh-cn/term-names';
import { aPaperContent, aPaperHousehold } from '../builders/paper-content';
import { printed } from './printed';
import { textOfPages } from './text-of-pages';

const pagesOfAgreement = async (content: PaperContent): Promise<readonly string[]> =>
  textOfPages(await printed(signingAgreement, content));

/** The agreement of the usual stairwell, printed once for all tests that only read it. */
const usualContent = aPaperContent();
const usualBytes = printed(signingAgreement, usualContent);
const usualPages = async (): Promise<readonly string[]> => textOfPages(await usualBytes);

const joined = (text: string): string => text.replace(/\s/g, '');

describe('the agreement of seven floors with two flats each', () => {
  it('reads as the golden file has it', async () => {
    const pages = await usualPages();
    await expect(pages.join('\n\f\n')).toMatchFileSnapshot('../golden/signing-agreement.txt');
  });

  it('carries version, check code, page number and printed day on every page', async () => {
    const pages = await usualPages();
    expect(pages).toHaveLength(13);
    for (const [index, page] of pages.entries()) {
      expect(joined(page)).toContain(`方案B第3版校验码K7QF-2M9D第${index + 1}页共13页2026年11月23日印`);
    }
  });

  it('names every household with its share in figures and in words, the exempt included', async () => {
    const annex = (await usualPages())[9] ?? '';
    for (const { room, owners, share } of usualContent.households) {
      expect(annex).toContain(room);
      for (const owner of owners) expect(joined(annex)).toContain(owner.replace(/（.*/, ''));
      expect(annex).toContain(figures(share));
      if (share > 0) expect(annex).toContain(formalRenminbi(share));
    }
    expect(annex).toContain('457,000 人民币肆拾伍万柒仟元整');
  });

  it('gives every owner of a party a row of the signature pages, with the room and the amount', async () => {
    const pages = await usualPages();
    const signatures = pages.slice(11).join('\n');
    expect(signatures.match(/共有人\d/g)).toHaveLength(10);
    expect(signatures.match(/￥59,160/g)).toHaveLength(2);
    expect(signatures).not.toContain('102');
  });

  it('adds the instalments up to the shares and the gift', async () => {
    const annex = (await usualPages())[10] ?? '';
    expect(annex).toContain('140,097 228,498 91,405 460,000');
    expect(annex).toContain('9,327 15,546 6,220 31,093');
  });

  it('stays below 300 KB', async () => {
    expect((await usualBytes).length).toBeLessThan(300_000);
  });

  it('embeds its fonts, cut down to what occurs', async () => {
    const bytes = await usualBytes;
    const file = new TextDecoder('latin1').decode(bytes);
    const names = new Set(file.match(/\/FontName \/[^\s/]+/g));
    expect(names.size).toBe(3);
    for (const name of names) expect(name).toMatch(/\/FontName \/[A-Z]{6}\+/);
    expect(file.match(/\/FontFile2 /g)).toHaveLength(3);
  });
});

describe('an agreement that is not final', () => {
  it('is marked as a draft on every page until it is issued', async () => {
    const pages = await pagesOfAgreement(aPaperContent({ issuedOn: null }));
    for (const page of pages) expect(page).toContain('草稿');
    expect(pages.join()).not.toContain('示例');
  });

  it('is marked as a sample on every page', async () => {
    for (const page of await pagesOfAgreement(aPaperContent({ isSample: true })))
      expect(page).toContain('示例');
  });

  it('prints a ruled blank for every term that nobody has filled in, and no example', async () => {
    const pages = await pagesOfAgreement(aPaperContent({ terms: {} }));
    const text = joined(pages.join(''));
    const examples = TERMS.filter(({ kind }) => kind !== 'day' && kind !== 'percent').map(
      ({ key }) => TERM_NAMES[key].example,
    );
    for (const example of examples.filter(({ length }) => length > 4)) expect(text).not.toContain(example);
    expect(text).toContain('载重____________，额定载客____________');
    expect(text).toContain('第一期______%');
    expect(text).toContain('分期比例没有填写');
  });

  it('says nothing about a vote that has not been taken', async () => {
    const text = joined((await pagesOfAgreement(aPaperContent({ vote: null }))).join(''));
    expect(text).toContain('截至______年____月____日');
    expect(text).not.toContain('四项均达到');
  });

  it('does not claim that a failed vote was carried', async () => {
    const { vote } = aPaperContent();
    if (vote === null) throw new Error('The stairwell has voted.');
    const text = joined((await pagesOfAgreement(aPaperContent({ vote: { ...vote, met: false } }))).join(''));
    expect(text).toContain('没有全部达到上述比例');
  });
});

describe('an odd building', () => {
  const odd = aPaperContent({
    households: [
      aPaperHousehold({
        room: '商铺A-1',
        title: 'unit',
        owners: ['长春市第一机械制造厂离退休职工管理服务中心'],
        isParty: true,
      }),
      aPaperHousehold({
        room: '0101',
        owners: ['顾桂香', '欧阳志成', '买买提·艾力', '方梅（继承）'],
        standing: 'shares',
        coefficient: '1.0',
        weight: '86.42',
        share: fen(20_077_053),
        compensation: fen(30_000_000),
        payable: fen(-9_922_947),
        gotOddUnit: true,
      }),
      aPaperHousehold({ room: '202', owners: [], area: null, areaSource: 'unknown', standing: 'notPaying' }),
      aPaperHousehold({ room: '302', owners: ['汤龑', '冯堃'], area: area(12_345_678) }),
    ],
    oddUnits: ['0101'],
    unit: 'fen',
  });

  it('keeps long names, many owners and what is received after netting', async () => {
    const pages = await pagesOfAgreement(odd);
    const text = joined(pages.join(''));
    expect(pages).toHaveLength(13);
    expect(text).toContain('长春市第一机械制造厂');
    expect(text).toContain('管理服务中心');
    expect(text).toContain('买买提·');
    expect(text).toContain('人民币贰拾万零柒佰柒拾元伍角叁分');
    expect(text).toContain('获补偿￥300,000');
    expect(text).toContain('两抵后应收￥99,229.47');
    expect(text).toContain('待核');
  });

  it('keeps the words of an amount on one line', async () => {
    const pages = await pagesOfAgreement(odd);
    expect(pages.join('\n')).toContain('人民币贰拾万零柒佰柒拾元伍角叁分');
  });

  it('gives a household without a name a row to sign all the same', async () => {
    const signatures = (await pagesOfAgreement(odd)).slice(-2).join('\n');
    expect(signatures).toContain('202');
    expect(signatures).toContain('（盖章）');
  });

  it('explains shares that are rounded up', async () => {
    const up = aPaperContent({ reserve: fen(500), oddUnits: [] });
    const text = joined((await pagesOfAgreement(up)).join(''));
    expect(text).toContain('不足的向上取整；因此多收的人民币伍元整（￥5）转入维修储备金');
  });

  it('says so where there is no outside money and no gift', async () => {
    const text = joined(
      (
        await pagesOfAgreement(aPaperContent({ external: ZERO_FEN, contributions: ZERO_FEN, funding: [] }))
      ).join(''),
    );
    expect(text).toContain('本方案没有列入财政补助和其他外部资金。');
    expect(text).not.toContain('已先行扣除');
  });
});

describe('the clauses', () => {
  const texts = CLAUSES.flatMap(({ paragraphs }) =>
    paragraphs.map((paragraph) => (typeof paragraph === 'string' ? paragraph : paragraph.text)),
  );
  const named = new Set(texts.flatMap(braces));

  it('are seventeen', () => {
    expect(CLAUSES).toHaveLength(17);
  });

  it('name only facts and terms that exist', () => {
    const facts = agreementFacts(aPaperContent());
    expect([...named].filter((brace) => !(brace in facts))).toEqual([]);
  });

  it('ask for every term but those of the posted papers', () => {
    const elsewhere = ['publicityFrom', 'publicityTo', 'fullTextAt', 'objectionsTo'];
    const unused = TERMS.map(({ key }) => key).filter((key) => !named.has(key));
    expect(unused).toEqual(elsewhere);
  });
});
