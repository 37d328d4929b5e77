import './older-browsers';
import '../ui/tokens.css';
import '../ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keptTextSize } from '../shell/text-size-setting';
import { createDesk } from '../store/desk';
import { applyTextSize } from '../ui/header/text-size';
import { App } from './App';
import { openStorage } from './open-storage';
import { realWorld } from './ports';
import { windowPen } from './window-pen';

async function start(root: HTMLElement): Promise<void> {
  applyTextSize(keptTextSize());
  const [world, { log, witness, fault, losses }] = await Promise.all([realWorld(), openStorage()]);
  createRoot(root).render(
    <StrictMode>
      <App desk={createDesk(log, world, witness, windowPen)} world={world} fault={fault} losses={losses} />
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
