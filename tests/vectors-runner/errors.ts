import { apportion } from '../../src/domain/apportionment/apportion';
import { readScheme } from './read-scheme';
import { type JsonObject, listAt, objectAt, type Runner } from './vector';

/** Schemes that must be refused: the code of each. */
export const errors: Runner = (input) => {
  const codes = (input['cases'] === undefined ? [input] : listAt(input['cases'])).map((each) => {
    const held = objectAt(each);
    return codeOf(objectAt(held['scheme'] ?? held['input'] ?? held));
  });
  const [code = 'no error'] = codes;
  return { codes, errors: codes, code, error: code };
};

/** What cannot even be read is refused before the engine sees it, under the same codes. */
function codeOf(scheme: JsonObject): string {
  try {
    const outcome = apportion(readScheme(scheme));
    return outcome.ok ? 'no error' : (outcome.error[0]?.code ?? 'no error');
  } catch (error) {
    if (error instanceof Error && error.name.startsWith('E_')) return error.name;
    throw error;
  }
}
