import { type ReactNode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { pictureFloors } from '../../src/shell/picture/picture-floors';
import { BuildingPicture } from '../../src/ui/building-picture/BuildingPicture';
import { answersOf, type BuildingSpec, projectFor } from './generated-building';

/** One generated building after another, as the browser test asks for them by a `show` event. */
export const FitRoom = (): ReactNode => {
  const [spec, setSpec] = useState<BuildingSpec | null>(null);
  useEffect(() => {
    const show = (event: Event): void => {
      if (event instanceof CustomEvent) flushSync(() => setSpec(event.detail));
    };
    window.addEventListener('show', show);
    return () => window.removeEventListener('show', show);
  }, []);
  if (spec === null) return <h1>楼栋图</h1>;
  const { state } = projectFor(spec);
  const floors = pictureFloors(state, spec.view, answersOf(state)).map((floor) => ({
    ...floor,
    // Every other household has signed, so that the mark stands beside each kind of words.
    cells: floor.cells.map((cell, at) =>
      spec.view === 'signed' && at % 2 === 0 ? { ...cell, sealed: true } : cell,
    ),
  }));
  return (
    <div style={{ width: spec.width, padding: 8 }}>
      <BuildingPicture floors={floors} variant={spec.variant} onOpen={() => undefined} />
    </div>
  );
};
