import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { keptTextSize } from '../shell/text-size-setting';
import { createDesk } from '../store/desk';
import { applyTextSize } from '../ui/header/text-size';
import { App } from './App';
import type { OpenedStorage } from './open-storage';
import { realWorld } from './ports';
import { windowPen } from './window-pen';

/** Puts the app in the place of what stands on the page, as soon as it is known what this browser keeps. */
export async function start(root: HTMLElement, storage: Promise<OpenedStorage>): Promise<void> {
  applyTextSize(keptTextSize());
  const [world, { log, witness, fault, losses }] = await Promise.all([realWorld(), storage]);
  const screen = (
    <StrictMode>
      <App
        desk={createDesk(log, world, witness, windowPen)}
        world={world}
        fault={fault}
        losses={losses}
        isNewcomer={!document.documentElement.hasAttribute('data-known-here')}
      />
    </StrictMode>
  );
  // As a transition it is drawn in small steps, between which the page can be used.
  startTransition(() => createRoot(root).render(screen));
}
