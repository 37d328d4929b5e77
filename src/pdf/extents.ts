import type { ContentSection, DynamicContent } from 'pdfmake/interfaces';
import type { PaperDescription } from '../documents/document';
import type { Extent } from '../documents/packet';

/** A packet that tells what its parts take while it is set in type: the head of each is asked for once a page. */
export function counting(description: PaperDescription): {
  readonly description: PaperDescription;
  readonly extents: () => readonly Extent[];
} {
  const sections = Array.isArray(description.content) ? description.content.filter(isSection) : [];
  const pages = sections.map(() => new Set<number>());
  const large = new Set<number>();
  const content = sections.map((section, index): ContentSection => {
    const header: DynamicContent = (page, all, size) => {
      pages[index]?.add(page);
      if (size.width * size.height > LARGER_THAN_A4) large.add(index);
      return typeof section.header === 'function' ? section.header(page, all, size) : (section.header ?? '');
    };
    return { ...section, header };
  });
  return {
    description: { ...description, content },
    extents: () => pages.map(({ size }, index) => ({ pages: size, isA3: large.has(index) })),
  };
}

/** In square points: A4 has 501,000 of them, A3 twice as many. */
const LARGER_THAN_A4 = 700_000;

const isSection = (content: unknown): content is ContentSection =>
  typeof content === 'object' && content !== null && 'section' in content;
