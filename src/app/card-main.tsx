import '../ui/tokens.css';
import '../ui/base.css';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CardScreen } from '../shell/card/CardScreen';
import { keptTextSize } from '../shell/text-size-setting';
import { applyTextSize } from '../ui/header/text-size';

/** The card by itself, for a household's phone: none of the app, no storage, nothing but what the address holds. */
const HouseholdCard = () => {
  const [text, setText] = useState(behindHash);
  useEffect(() => {
    const read = (): void => setText(behindHash());
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  return <CardScreen text={text} />;
};

const behindHash = (): string => location.hash.slice(1);

applyTextSize(keptTextSize());
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <HouseholdCard />
    </StrictMode>,
  );
}
