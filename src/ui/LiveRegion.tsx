import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { VisuallyHidden } from './VisuallyHidden';

const Announce = createContext<(words: string) => void>(() => {});

/** One polite live region for the whole app: saved, recalculated, pasted. Place it once, around everything. */
export const LiveRegion = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const [said, setSaid] = useState({ words: '', turn: 0 });
  const announce = useCallback((words: string) => setSaid(({ turn }) => ({ words, turn: turn + 1 })), []);
  return (
    <Announce.Provider value={announce}>
      {children}
      <div aria-live="polite" role="status">
        <VisuallyHidden key={said.turn}>{said.words}</VisuallyHidden>
      </div>
    </Announce.Provider>
  );
};

/** Says words to people who cannot see the change. */
export const useAnnounce = (): ((words: string) => void) => useContext(Announce);
