import type { PaperLaw } from '../domain/agreement/content';
import { jurisdictionOf } from '../domain/jurisdictions';
import { CIVIL_CODE_278 } from '../domain/jurisdictions/civil-code';
import { testLines } from './law-sentences';

/**
 * The rule by which a place counts the vote, as its papers cite it (表决依据); `undefined` where it is article 278 of the
 * Civil Code, which the papers have in full.
 */
export function paperLaw(code: string): PaperLaw | undefined {
  const { requirement, sources } = jurisdictionOf(code);
  const [source] = sources;
  if (requirement === CIVIL_CODE_278 || source === undefined) return undefined;
  const title = source.title.replace(/（[^（）]*）$/, '');
  return { title: `《${title}》`, tests: testLines(requirement) };
}
