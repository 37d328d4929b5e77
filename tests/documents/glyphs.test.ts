import { expect, it } from 'vitest';
import { DOCUMENTS } from '../../src/documents';
import { missingGlyphs } from '../../src/documents/glyphs';
import { signingAgreement } from '../../src/documents/signing-agreement';
import { coveredCharacters } from '../../src/fonts/covered-characters';
import { aPaperContent, aPaperHousehold } from '../builders/paper-content';
import { paperOptions } from './printed';

const covers = (face: 'song' | 'songTitle' | 'hei', character: string): boolean =>
  coveredCharacters(face).has(character);

it.each(DOCUMENTS.map((definition) => [definition.title, definition] as const))(
  'every character of the %s is in its fonts',
  (_, { describe }) => {
    for (const blank of [false, true]) {
      const description = describe(
        aPaperContent({ issuedOn: null, isSample: true }),
        paperOptions({ blank }),
      );
      expect(missingGlyphs(description, covers)).toEqual([]);
    }
  },
);

it('a character that no font has is found with the text it stands in', () => {
  const content = aPaperContent({ households: [aPaperHousehold({ owners: ['王𰀀𰀀'] })] });
  const missing = missingGlyphs(signingAgreement.describe(content, paperOptions()), covers);
  expect(missing).toEqual([{ character: '𰀀', face: 'song', near: '王𰀀𰀀' }]);
});

it('looks into the foot of the page', () => {
  const content = aPaperContent({ scheme: { name: '方案𰀀', version: 1, code: 'K7QF-2M9D' } });
  const faces = missingGlyphs(signingAgreement.describe(content, paperOptions()), covers).map(
    ({ face }) => face,
  );
  expect(faces).toContain('hei');
});
