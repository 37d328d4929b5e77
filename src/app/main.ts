import './older-browsers';
import './first-glance/first-glance.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { sayNotOpened } from './first-glance/say-not-opened';

/** Whatever the page already shows is painted before the app asks for the processor. */
const painted = new Promise<void>((resolve) => {
  if (document.visibilityState === 'hidden') resolve();
  else requestAnimationFrame(() => setTimeout(resolve));
});

const root = document.getElementById('root');
if (root) {
  painted
    .then(() => Promise.all([import('./open-storage'), import('./start')]))
    .then(([{ openStorage }, { start }]) => start(root, openStorage()))
    .catch(sayNotOpened);
}
