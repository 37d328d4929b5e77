import { describe, expect, it } from 'vitest';
import { minutes } from '../../src/documents/minutes';
import { resultNotice } from '../../src/documents/result-notice';
import { provisionsIn } from '../../src/domain/project/provisions-in';
import { mergingWords, paperMerging } from '../../src/text/paper-merging';
import { stepDetail } from '../../src/text/zh-cn/steps';
import { aPaperContent } from '../builders/paper-content';
import { carryOut, idOf, settled } from '../builders/project';
import { paperOptions, printed } from '../documents/printed';
import { textOfPages } from '../documents/text-of-pages';

/** 201 belongs to one owner, 202 to the same owner and another one. */
const CROSSING = (() => {
  const start = settled();
  const shared = carryOut(start, {
    kind: 'declareSameOwner',
    household: idOf(start, '202'),
    as: idOf(start, '201'),
  });
  return carryOut(shared, {
    kind: 'enterHouseholds',
    way: 'typed',
    rows: [{ id: idOf(shared, '202'), owners: ['业主201', '于淑芳'] }],
  });
})();
const chosen = (mergeRule: 'connected' | 'perUnit') =>
  carryOut(CROSSING, { kind: 'setProvisions', provisions: { ...provisionsIn(CROSSING.state), mergeRule } });

describe('how heads are counted where flats share some owners', () => {
  it('is left out of the papers where no flats do', () => {
    expect(paperMerging(settled().state)).toEqual({});
  });

  it('names the pair and the choice', () => {
    const { merging } = paperMerging(CROSSING.state);
    expect(merging).toEqual({ rule: 'exactOwnerSet', crossing: [{ one: '201', other: '202' }] });
    expect(merging && mergingWords(merging)).toContain(
      '业主完全相同的几套合为一人（201和202有一部分业主相同）',
    );
  });

  it('stands in the minutes and in the result as it was chosen', async () => {
    const content = aPaperContent(paperMerging(chosen('connected').state));
    for (const paper of [minutes, resultNotice]) {
      const text = (await textOfPages(await printed(paper, content, paperOptions({}))))
        .join('')
        .replace(/\s/g, '');
      expect(text).toContain('有一位共同业主的几套合为一人（201和202有一部分业主相同）');
      expect(text).not.toContain('同一业主有几套的仍按一人');
    }
  });

  it('stands on the record with the step that chose it', () => {
    const last = chosen('perUnit').recorded.at(-1)?.fact.body;
    expect(last && stepDetail(last)).toBe('人数：一套算一人');
    const first = settled().recorded.at(-1)?.fact.body;
    expect(first && stepDetail(first)).toBe('');
  });
});
