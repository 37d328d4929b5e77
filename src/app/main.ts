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

/** Lets a finger or a key be heard between two parts that each take the processor for a while. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function open(root: HTMLElement): Promise<void> {
  await painted;
  const { openStorage } = await import('./open-storage');
  const storage = openStorage();
  await breath();
  await import('react-dom/client');
  await breath();
  const { start } = await import('./start');
  await breath();
  await start(root, storage);
}

const root = document.getElementById('root');
if (root) open(root).catch(sayNotOpened);
