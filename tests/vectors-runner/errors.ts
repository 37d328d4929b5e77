import { apportion } from '../../src/domain/apportionment/apportion';
import { readScheme } from './read-scheme';
import { listAt, objectAt, type Runner } from './vector';

/** Schemes that must be refused: the code of each. */
export const errors: Runner = (input) => ({
  codes: listAt(input['cases']).map((each) => {
    const outcome = apportion(readScheme(objectAt(objectAt(each)['scheme'])));
    return outcome.ok ? 'no error' : (outcome.error[0]?.code ?? 'no error');
  }),
});
