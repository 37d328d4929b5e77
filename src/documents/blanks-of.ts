import type { PaperContent } from '../domain/agreement/content';
import { isDay } from '../domain/kernel/day';
import type { DocumentName } from '.';
import { blanksIn } from './agreement/blanks';
import { labelOf } from './agreement/placeholders';

/** Something that chosen papers leave open as a ruled line, by the name under which people know it. */
export type OpenPlace = { readonly key: string; readonly label: string };

/** Whom to ask (联系人) is no term: it is told with the place. */
export const CONTACT = 'contact';

/** What each paper asks for beside the clauses of the agreement; forms that are filled in by hand leave the rest open on purpose. */
const ASKED: Readonly<Record<DocumentName, readonly string[]>> = {
  proposalComparison: [CONTACT],
  buildingPoster: [CONTACT],
  survey: [CONTACT],
  shareNotice: ['publicity', 'objectionsTo', 'fullTextAt', CONTACT],
  householdSlips: [CONTACT],
  resultNotice: ['publicity', 'objectionsTo', CONTACT],
  objectionResult: ['publicity', 'objectionsTo', CONTACT],
  signingAgreement: [CONTACT],
  proxy: [],
  attendance: [],
  minutes: [],
  paymentCertificate: [CONTACT],
};

/** Everything that the papers would print as a ruled blank because nobody has filled it in (空项), each once. */
export function blanksOf(names: readonly DocumentName[], content: PaperContent): readonly OpenPlace[] {
  const clauses = names.includes('signingAgreement') ? blanksIn(content) : [];
  const others = names
    .flatMap((name) => ASKED[name])
    .filter((key) => !isFilledIn(key, content))
    .map((key) => ({ key, label: key === CONTACT ? '联系人' : labelOf(key) }));
  return [...new Map([...clauses, ...others].map(({ key, label }) => [key, { key, label }])).values()];
}

function isFilledIn(key: string, { terms, place }: PaperContent): boolean {
  if (key === CONTACT) return place.contact.trim() !== '';
  if (key === 'publicity') return isDay(terms['publicityFrom'] ?? '') && isDay(terms['publicityTo'] ?? '');
  return (terms[key] ?? '').trim() !== '';
}
