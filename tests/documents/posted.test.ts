import { describe, expect, test } from 'vitest';
import { DOCUMENTS, type DocumentName } from '../../src/documents';
import { describePapers } from '../../src/documents/describe-papers';
import { USUAL_OPTIONS } from '../../src/documents/usual-options';
import { day } from '../../src/domain/kernel/day';
import { maskName } from '../../src/text/mask';
import { aPaperContent } from '../builders/paper-content';

/** Papers that are signed by a household or handed to it, and name it in full. Every other one may be posted. */
const NAMING: ReadonlySet<DocumentName> = new Set([
  'survey',
  'householdSlips',
  'signingAgreement',
  'proxy',
  'attendance',
  'minutes',
  'paymentCertificate',
]);

const NAMES = [
  '王建国',
  '高堃',
  '欧阳志刚',
  '司马相如',
  '诸葛亮',
  '李王建国',
  '买买提·艾力',
  '𠮷田一',
  '第五元方',
];

/** A stairwell in which somebody of every kind of name lives. */
const content = aPaperContent({
  households: aPaperContent().households.map((household, index) => ({
    ...household,
    title: 'private' as const,
    owners: [NAMES[index % NAMES.length] ?? '', `共有${NAMES[(index + 4) % NAMES.length]}`],
  })),
});

const textOf = (name: DocumentName, masked: boolean): string =>
  JSON.stringify(
    describePapers({
      documents: DOCUMENTS.filter((each) => each.name === name),
      content,
      options: { ...USUAL_OPTIONS, masked, printedOn: day('2026-11-25'), codeFor: () => null },
    }),
  );

describe.each(DOCUMENTS.filter(({ name }) => !NAMING.has(name)))(
  '$title, which may be posted',
  ({ name, choices }) => {
    test('holds nobody’s full name unless the organiser chose so', () => {
      const text = textOf(name, true);
      expect(NAMES.filter((each) => text.includes(each))).toEqual([]);
    });

    test('shows full names where the choice is offered, and else not even then', () => {
      const text = textOf(name, false);
      const shown = NAMES.filter((each) => text.includes(each));
      expect(shown.length > 0).toBe(choices.includes('masked'));
      if (choices.includes('masked')) expect(textOf(name, true)).toContain(maskName('欧阳志刚'));
    });
  },
);

test('the choice stands at hidden until somebody changes it', () => {
  expect(USUAL_OPTIONS.masked).toBe(true);
});

test('compound surnames stay whole, and two characters hide one', () => {
  expect(NAMES.map((name) => maskName(name))).toEqual([
    '王*国',
    '高*',
    '欧阳**',
    '司马**',
    '诸葛*',
    '李**国',
    '买**·**',
    '𠮷*一',
    '第五**',
  ]);
});
