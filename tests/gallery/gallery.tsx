import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../src/ui/base.css';
import { applyTextSize, textSizes } from '../../src/ui/header/text-size';
import { LiveRegion } from '../../src/ui/LiveRegion';
import { BigRoom, BuildingRoom } from './building-room';
import { ControlsRoom } from './controls-room';
import { FitRoom } from './fit-room';
import { GridRoom } from './grid-room';
import { HomeRoom } from './home-room';
import { StartRoom } from './start-room';

/** #/<room>/<text size>: one room shows one kind of component in every state. */
const rooms: Readonly<Record<string, () => ReactNode>> = {
  start: StartRoom,
  home: HomeRoom,
  controls: ControlsRoom,
  building: BuildingRoom,
  grid: GridRoom,
  big: BigRoom,
  fit: FitRoom,
};

const [, name = 'home', size = 'standard'] = location.hash.split('/');
applyTextSize(textSizes.find((one) => one === size) ?? 'standard');
const Room = rooms[name] ?? HomeRoom;
const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <LiveRegion>
        <Room />
      </LiveRegion>
    </StrictMode>,
  );
}
