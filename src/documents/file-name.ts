import type { PaperContent } from '../domain/agreement/content';
import type { DocumentDefinition } from './document';
import { schemeName, stairwellName } from './parts/naming';
import { markWords } from './parts/sheet';

/** 加装电梯协议书-向阳小区5号楼2单元-方案B第2版.pdf; drafts and samples say so. Nothing that a file system refuses. */
export const paperFileName = (
  { title }: Pick<DocumentDefinition, 'title'>,
  content: PaperContent,
  ending = 'pdf',
): string =>
  `${[title, stairwellName(content), schemeName(content), ...markWords(content)]
    .map(safe)
    .filter((part) => part !== '')
    .join('-')}.${ending}`;

/** One part of the name, at most 40 characters: a path has its limits on Windows. */
const safe = (part: string): string =>
  Array.from(part.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, '').trim())
    .slice(0, 40)
    .join('');
