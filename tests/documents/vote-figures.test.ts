import { describe, expect, it } from 'vitest';
import { runsOf } from '../../src/documents/glyphs';
import { objectionResult } from '../../src/documents/objection-result';
import { resultNotice } from '../../src/documents/result-notice';
import { signingAgreement } from '../../src/documents/signing-agreement';
import { consentOf } from '../../src/domain/project/consent-view';
import { openProject, type Project } from '../../src/domain/project/project';
import { changchun } from '../../src/sample/changchun';
import { playSample, sampleProjectId } from '../../src/sample/sample';
import { testsInWords } from '../../src/text/consent-sentences';
import { squareMetres } from '../../src/text/format';
import { paperContentOf } from '../../src/text/paper-content';
import { oddBuilding, tower } from '../builders/buildings';
import { ISSUED_ON } from '../builders/issue';
import { agreed } from '../builders/project';
import { paperOptions } from './printed';

const drawn: Readonly<Record<string, Project>> = {
  'Changchun case': openProject(sampleProjectId(changchun.key), playSample(changchun)),
  tower: tower(),
  'odd building': oddBuilding(),
  'stairwell that agrees': agreed(),
};

/** Words without the spaces in which screen and paper differ. */
const closed = (text: string): string => text.replace(/\s/g, '');

describe.each(Object.entries(drawn))('the vote of the %s', (_, { state }) => {
  const { vote } = consentOf(state);
  if (vote === null) throw new Error('There is a vote.');
  const content = paperContentOf(state, { asOf: ISSUED_ON, issuedOn: null });
  if (!content.ok) throw new Error('It can be printed.');
  const wordsOf = (paper: typeof resultNotice | typeof signingAgreement | typeof objectionResult): string =>
    closed(
      runsOf(paper.describe(content.value, paperOptions()))
        .map(({ text }) => text)
        .join('|'),
    );
  const result = wordsOf(resultNotice);

  it('is posted with the figures that the screen shows: part, whole, percentage and verdict of each test', () => {
    const tests = testsInWords(vote.outlook.finding);
    expect(tests.length).toBeGreaterThan(0);
    for (const { figures, reached, met } of tests) {
      const [, part = '', whole = ''] = /([\d,.]+) \/ ([\d,.]+)/.exec(figures) ?? [];
      const unit = figures.includes('㎡') ? '㎡' : '人';
      expect(result).toContain(`|${part}${unit}|${whole}${unit}|${reached}|`);
      expect(result).toMatch(
        new RegExp(`\\|${reached.replace('.', '\\.')}\\|[^|]+\\|${met ? '达到' : '未达到'}\\|`),
      );
    }
    expect(result.includes('本事项表决通过')).toBe(vote.outlook.finding.met);
  });

  it('says how much is lacking where the screen does', () => {
    for (const { verdict } of testsInWords(vote.outlook.finding).filter((test) => !test.met))
      if (verdict.startsWith('还差')) expect(result).toContain(closed(verdict));
  });

  it('stands in the agreement with the same areas and heads', () => {
    const { participating, consenting } = vote.outlook.closed;
    const clause = wordsOf(signingAgreement).replaceAll('|', '');
    expect(clause).toContain(
      `参与表决${squareMetres(participating.area)}平方米、${participating.heads}人；同意${squareMetres(consenting.area)}平方米、${consenting.heads}人。`,
    );
  });

  it('leaves to hand on the result of the posting what only the posting brings', () => {
    expect(wordsOf(objectionResult)).toContain('公示期内没有收到书面异议');
    expect(wordsOf(objectionResult)).toContain(closed(content.value.scheme.code));
  });
});
