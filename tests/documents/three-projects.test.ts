import { describe, expect, it } from 'vitest';
import { DOCUMENTS } from '../../src/documents';
import { boxed } from '../../src/documents/boxed';
import { describePapers } from '../../src/documents/describe-papers';
import type { DocumentDefinition, PaperOptions } from '../../src/documents/document';
import { slipCodes } from '../../src/documents/slip-code';
import { USUAL_OPTIONS } from '../../src/documents/usual-options';
import type { PaperContent } from '../../src/domain/agreement/content';
import { day } from '../../src/domain/kernel/day';
import { openProject, type Project } from '../../src/domain/project/project';
import { isCovered } from '../../src/fonts/covered-characters';
import { loadFonts } from '../../src/fonts/fonts';
import { renderPaper } from '../../src/pdf/render';
import { changchun } from '../../src/sample/changchun';
import { playSample, sampleProjectId } from '../../src/sample/sample';
import { paperComparison } from '../../src/text/paper-comparison';
import { paperContentOf } from '../../src/text/paper-content';
import { oddBuilding, tower } from '../builders/buildings';
import { linesOnPages, type PageLine } from './lines-on-pages';
import { textOfPages } from './text-of-pages';

const PRINTED_ON = day('2026-11-23');

const contentOf = ({ state }: Project): PaperContent => {
  const content = paperContentOf(state, { asOf: PRINTED_ON, issuedOn: null });
  if (!content.ok) throw new Error('The project has shares.');
  return { ...content.value, comparison: paperComparison(state) };
};

const PROJECTS = {
  changchun: contentOf(openProject(sampleProjectId(changchun.key), playSample(changchun))),
  tower: contentOf(tower()),
  odd: contentOf(oddBuilding()),
} as const;

/** Of what is printed household by household, the lowest, one in the middle and the highest stand for all. */
function optionsFor(content: PaperContent): PaperOptions {
  const { households } = content;
  const some = [households[0], households[Math.floor(households.length / 2)], households.at(-1)];
  return {
    ...USUAL_OPTIONS,
    printedOn: PRINTED_ON,
    codeFor: slipCodes(content),
    households: households.length > 20 ? some.flatMap((each) => (each ? [each.id] : [])) : null,
  };
}

const bytesOf = async (content: PaperContent, document: DocumentDefinition) =>
  renderPaper(
    boxed(describePapers({ documents: [document], content, options: optionsFor(content) }), isCovered),
    await loadFonts(),
  );

const CLOSING = /^[，。、；：？！）》」』”’〉】·…%％]/;
const OPENING = /[（《「『“‘〈【￥]$/;

/** Punctuation that stands where it may not (避头尾): a closing one at the start, an opening one at the end of a line. */
const misplaced = (lines: readonly PageLine[]): readonly string[] =>
  lines.map(({ text }) => text.trim()).filter((text) => CLOSING.test(text) || OPENING.test(text));

const HEADING = /^(第[一二三四五六七八九十]+条　|[一二三四五六七]、)/;

/** What a page ends with above its foot. */
const lastLine = (lines: readonly PageLine[], page: number): string =>
  lines.filter((line) => line.page === page && !/校验码|共\d+页/.test(line.text.replace(/\s/g, ''))).at(-1)
    ?.text ?? '';

describe.each(Object.keys(PROJECTS) as (keyof typeof PROJECTS)[])('printed for the project %s', (key) => {
  const content = PROJECTS[key];

  describe.each(DOCUMENTS.map((paper) => [paper.title, paper] as const))(
    '%s',
    (_, paper: DocumentDefinition) => {
      const bytes = bytesOf(content, paper);
      const pages = bytes.then(textOfPages);
      const lines = bytes.then(linesOnPages);

      it('reads as the golden file has it', async () => {
        await expect((await pages).join('\n\f\n')).toMatchFileSnapshot(`../golden/${key}/${paper.name}.txt`);
      });

      it('starts no line with closing and ends none with opening punctuation', async () => {
        expect(misplaced(await lines)).toEqual([]);
      });

      it('leaves no heading alone at the end of a page', async () => {
        const all = await lines;
        const numbers = [...new Set(all.map(({ page }) => page))];
        expect(numbers.map((page) => lastLine(all, page)).filter((line) => HEADING.test(line))).toEqual([]);
      });

      it('carries its stairwell or version, its code, the day and its place on every page', async () => {
        const { scheme, place } = content;
        for (const page of await pages) {
          const text = page.replace(/\s/g, '');
          expect(text).toContain(`第${scheme.version}版校验码${scheme.code}`);
          expect(text).toContain('2026年11月23日印');
          expect(text).toMatch(/第\d+页共\d+页|共1页第1页/);
          expect(text).toContain(place.estate);
          expect(text).toContain('草稿');
        }
      });

      it('breaks no amount over two lines', async () => {
        const cut = (await lines).filter(
          ({ text }) => /￥[\d,]*,$|￥$/.test(text.trim()) || /^,\d/.test(text.trim()),
        );
        expect(cut).toEqual([]);
      });
    },
  );
});
