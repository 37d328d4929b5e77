import { useEffect, useState } from 'react';

type Steps = { readonly index: number; readonly goOn: () => void; readonly goBack: () => void };

/**
 * Which question is asked, kept in the browser's own history: its back button leads to the question
 * before, not out of the form, and a reload stays on the page.
 */
export function useQuestion(): Steps {
  const [index, setIndex] = useState(indexIn(history.state));
  useEffect(() => {
    const onPop = (event: PopStateEvent): void => setIndex(indexIn(event.state));
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  }, []);
  return {
    index,
    goOn: () => {
      history.pushState({ [KEY]: index + 1 }, '');
      setIndex(index + 1);
    },
    goBack: () => history.back(),
  };
}

const KEY = 'lintiQuestion';

function indexIn(state: unknown): number {
  if (typeof state !== 'object' || state === null || !(KEY in state)) return 0;
  const index = state[KEY];
  return typeof index === 'number' ? index : 0;
}
