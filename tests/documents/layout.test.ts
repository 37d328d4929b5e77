import { describe, expect, it } from 'vitest';
import { DOCUMENTS } from '../../src/documents';
import type { DocumentDefinition } from '../../src/documents/document';
import { minutes } from '../../src/documents/minutes';
import { proxy } from '../../src/documents/proxy';
import { resultNotice } from '../../src/documents/result-notice';
import { shareNotice } from '../../src/documents/share-notice';
import { signingAgreement } from '../../src/documents/signing-agreement';
import { survey } from '../../src/documents/survey';
import type { PaperContent } from '../../src/domain/agreement/content';
import { typeset } from '../../src/pdf/typeset';
import { formalRenminbi } from '../../src/text/formal-yuan';
import { figures } from '../../src/text/format';
import { manyHouseholds } from '../builders/many-households';
import { aPaperContent } from '../builders/paper-content';
import { paperOptions } from './printed';
import { type Segment, segmentsOf } from './segments';
import { PROJECTS } from './three-projects';

const { tower, odd, changchun } = PROJECTS;

const made = new Map<string, Promise<Uint8Array>>();

/** Each paper of each project is set once for all tests that look at it. */
function bytesOf(paper: DocumentDefinition, content: PaperContent): Promise<Uint8Array> {
  const key = `${paper.name} ${content.place.estate} ${content.households.length}`;
  const bytes = made.get(key) ?? setOnce(paper, content);
  made.set(key, bytes);
  return bytes;
}

async function setOnce(paper: DocumentDefinition, content: PaperContent): Promise<Uint8Array> {
  const isLong = content.households.length > 100;
  const some = content.households.filter((_, at) => at % 40 === 0).map(({ id }) => id);
  const households = isLong && paper.choices.includes('households') ? some : null;
  const options = paperOptions({ households, masked: paper.choices.includes('masked') });
  const set = await typeset({ documents: [paper], content, options });
  if (set.kind !== 'set') throw new Error(set.words);
  return set.bytes;
}

const joined = (page: readonly Segment[]): string => page.map(({ text }) => text).join('\n');
/** What stands above the foot, which every page has. */
const above = (page: readonly Segment[]): readonly Segment[] => {
  const foot = page.find(({ text }) => text.startsWith('方案') && text.includes('校验码'));
  return page.filter(({ y }) => y > (foot?.y ?? 0) + 2);
};

describe.each([
  ['Changchun case', changchun],
  ['tower', tower],
  ['odd building', odd],
] as const)('every paper of the %s', (_, content) => {
  it.each(DOCUMENTS.map((paper) => [paper.title, paper] as const))(
    'breaks no line where none may be broken: %s',
    async (__, paper) => {
      const segments = (await segmentsOf(await bytesOf(paper, content)))
        .flat()
        .map(({ text }) => text.trim());
      // 避头尾: no line begins with a closing sign or ends with an opening one.
      expect(segments.filter((text) => /^[，。、；：？！）》」』”’·％]/.test(text))).toEqual([]);
      expect(segments.filter((text) => /[（《「『“‘]$/.test(text))).toEqual([]);
      // An amount stays with its sign, its commas and its decimals.
      expect(segments.filter((text) => /[￥−,]$/.test(text))).toEqual([]);
      expect(segments.filter((text) => /^[,.]\d/.test(text))).toEqual([]);
    },
  );
});

/** The choice how heads are counted, and a place, a contact and terms as long as they come. */
const wordy = aPaperContent({
  merging: {
    rule: 'perUnit',
    crossing: [
      { one: '301', other: '402' },
      { one: '501', other: '602' },
      { one: '302', other: '701' },
    ],
  },
  place: {
    ...aPaperContent().place,
    estate: '中国第一汽车制造厂职工住宅第二小区',
    contact: '沈立民（402室）0431-8000 0000；向阳社区居民委员会王淑珍 0431-8000 0001',
  },
  terms: {
    ...aPaperContent().terms,
    objectionsTo: '中国第一汽车制造厂职工住宅第二小区向阳社区居民委员会（3号楼一层）',
    position: '单元门北侧离外墙一米五处',
    shaft: '钢结构玻璃井道，井道内净宽一米九',
  },
});

describe('a survey for two co-owners', () => {
  it('has room for both on its sheet, set tighter where the words are long', async () => {
    const couples = odd.households.filter(({ owners }) => owners.length === 2);
    expect(couples.length).toBeGreaterThan(1);
    for (const { id } of couples) {
      const set = await typeset({
        documents: [survey],
        content: odd,
        options: paperOptions({ households: [id] }),
      });
      if (set.kind !== 'set') throw new Error(set.words);
      expect(await segmentsOf(set.bytes)).toHaveLength(1);
    }
  });

  it.each([
    ['odd building', odd],
    ['Changchun case', changchun],
    ['long words', wordy],
  ] as const)('takes the pages that its foot counts: %s', async (_, content) => {
    const pages = (await segmentsOf(await bytesOf(survey, content))).map((page) =>
      joined(page).replace(/\s/g, ''),
    );
    for (const page of pages) expect(page).toMatch(/第[12]页共[12]页/);
  });
});

it('the agent signs a power of attorney together with a principal, on whatever sheet', async () => {
  const pages = (await segmentsOf(await bytesOf(proxy, odd))).map((page) => joined(page).replace(/\s/g, ''));
  const isForm = (page: string): boolean => page.includes('授权委托书（签字续页）');
  expect(pages.filter(isForm).length).toBeGreaterThan(1);
  for (const page of pages.filter(isForm)) expect(page).toMatch(/日期委托人[\s\S]*受托人/);
});

describe('a paper whose words are long', () => {
  it('leaves fewer lines to write on, so that the minutes stay on one page with those who sign', async () => {
    for (const content of [wordy, changchun, aPaperContent()])
      expect(await segmentsOf(await bytesOf(minutes, content))).toHaveLength(1);
  });

  it('never leaves those who publish the result alone on a page', async () => {
    const pages = await segmentsOf(await bytesOf(resultNotice, wordy));
    expect(joined(pages.at(-1) ?? [])).toMatch(/三、异议[\s\S]*四、联系人[\s\S]*工作小组/);
  });

  it('leaves the names of the notice what its figures do not need, so that the odd building has one page', async () => {
    expect(await segmentsOf(await bytesOf(shareNotice, odd))).toHaveLength(1);
  });
});

describe('the agreement of the tower', () => {
  const pages = bytesOf(signingAgreement, tower).then(segmentsOf);

  it('has the room, the amount and its words of every household on one line of annex one', async () => {
    const rows = (await pages).map((page) => page.map(({ text, y }) => ({ text: text.trim(), y })));
    for (const { room, share } of tower.households) {
      const words = formalRenminbi(share);
      const isThere = rows.some((page) =>
        page.some(
          (cell) =>
            cell.text.endsWith(words) &&
            page.some((other) => other.text === room && Math.abs(other.y - cell.y) < 3) &&
            page.some((other) => other.text.includes(figures(share)) && Math.abs(other.y - cell.y) < 3),
        ),
      );
      expect(isThere, room).toBe(true);
    }
  });

  it('repeats the heads of its tables on every page that has rows', async () => {
    const rooms = new Set(tower.households.map(({ room }) => room));
    for (const [at, page] of (await pages).entries()) {
      const isTable = page.filter(({ text }) => rooms.has(text.trim())).length > 2;
      if (isTable) expect(joined(page), `page ${at + 1}`).toMatch(/房号/);
    }
  });

  it('splits no row: whoever signs finds room, name and date on the same page', async () => {
    const signing = (await pages).filter((page) => joined(page).includes('签名或盖章'));
    for (const page of signing) {
      const count = (text: string): number => page.filter((each) => each.text.trim() === text).length;
      const rooms = page.filter(({ text, x }) => /^\d{3,4}$/.test(text.trim()) && x < 150).length;
      expect(count('年')).toBe(rooms);
    }
    const owners = tower.households.filter(({ isParty }) => isParty).flatMap((each) => each.owners);
    expect(
      signing.reduce((sum, page) => sum + page.filter(({ text }) => text.trim() === '年').length, 0),
    ).toBe(owners.length);
  });
});

it.each([
  ['tower', tower],
  ['odd building', odd],
  ['Changchun case', changchun],
] as const)('no heading of the %s stands alone at the foot of a page', async (_, content) => {
  for (const paper of [signingAgreement, shareNotice]) {
    for (const page of await segmentsOf(await bytesOf(paper, content))) {
      const last = above(page).at(-1);
      expect(last?.text ?? '').not.toMatch(/^第.{1,3}条　|^[一二三四五]、|^附件|^签　字/);
    }
  }
});

describe('the size of the file', () => {
  it('stays below 1 MB for the agreement of 300 households', async () => {
    const bytes = await bytesOf(signingAgreement, manyHouseholds(300));
    expect(bytes.length).toBeLessThan(1_000_000);
  });

  it.each(DOCUMENTS.map((paper) => [paper.title, paper] as const))(
    'is small because the fonts of the %s are embedded and cut down to what occurs',
    async (_, paper) => {
      const file = new TextDecoder('latin1').decode(await bytesOf(paper, odd));
      const names = [...new Set(file.match(/\/FontName \/[^\s/]+/g))];
      expect(names.length).toBeGreaterThan(0);
      for (const name of names) expect(name).toMatch(/\/FontName \/[A-Z]{6}\+/);
      expect(file.match(/\/FontFile2 /g)).toHaveLength(names.length);
    },
  );
});
