import { type PersonalDetails, personalDetails } from '../log/personal-details';
import type { Supplies } from './draft';

/** Words that may be erased one day, kept apart from the fact; `undefined` where nothing was said. */
export function keep(
  words: Readonly<Record<string, string>>,
  { newSalt }: Pick<Supplies, 'newSalt'>,
): PersonalDetails | undefined {
  const said = Object.fromEntries(Object.entries(words).filter(([, text]) => text !== ''));
  return Object.keys(said).length > 0 ? personalDetails(newSalt(), said) : undefined;
}
