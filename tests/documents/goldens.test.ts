import { describe, expect, it } from 'vitest';
import { DOCUMENTS } from '../../src/documents';
import { slipCodes } from '../../src/documents/slip-code';
import { USUAL_OPTIONS } from '../../src/documents/usual-options';
import { typeset } from '../../src/pdf/typeset';
import { ISSUED_ON } from '../builders/issue';
import { textOfPages } from './text-of-pages';
import { PROJECTS } from './three-projects';

/** Of papers with a page for each household of the tower, these are printed: the first, one in the middle, the last. */
const SHOWN = ['101', '1705', '3308'];

describe.each(Object.entries(PROJECTS))('of the project %s', (project, content) => {
  const isTower = content.households.length > 100;
  const shown = content.households.filter(({ room }) => SHOWN.includes(room)).map(({ id }) => id);

  it.each(DOCUMENTS.map((paper) => [paper.title, paper] as const))(
    'the %s reads as the golden file has it',
    async (_, paper) => {
      const options = {
        ...USUAL_OPTIONS,
        printedOn: ISSUED_ON,
        codeFor: slipCodes(content),
        households: isTower && paper.choices.includes('households') ? shown : null,
      };
      const made = await typeset({ documents: [paper], content, options });
      if (made.kind !== 'set') throw new Error(made.words);
      const pages = await textOfPages(made.bytes);
      await expect(excerpt(pages)).toMatchFileSnapshot(`../golden/${project}/${paper.name}.txt`);
    },
  );
});

/** All of a short paper; of a long one the pages that are not like the page before: opening, clauses, sums, the last. */
function excerpt(pages: readonly string[]): string {
  if (pages.length <= 20) return pages.join(PAGE_END);
  const kept = pages.map((page, at) =>
    at === 0 || at === pages.length - 1 || /第.{1,3}条　|（[一二三四五六]）|附件|合计|签　字/.test(page)
      ? page
      : '',
  );
  return kept
    .join(PAGE_END)
    .replace(/(\n\f\n){2,}/g, (left) => `${PAGE_END}（略 ${left.length / 3 - 1} 页）${PAGE_END}`);
}

const PAGE_END = '\n\f\n';
