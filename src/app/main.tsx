import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepOffline } from '../offline/keep-offline.ts';

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(<StrictMode>{null}</StrictMode>);
  keepOffline(() => undefined);
}
