import type { ReactNode } from 'react';
import { layOut } from '../../domain/building/lay-out';
import { floorsOf, type Shape } from '../../domain/building/shape';
import { pictureText } from '../../text/zh-cn/picture';
import { setUpText } from '../../text/zh-cn/set-up';
import { BuildingPicture } from '../../ui/building-picture/BuildingPicture';
import type { PictureFloor } from '../../ui/building-picture/picture';
import { Section } from '../../ui/Section';
import { useViewport } from '../../ui/viewport';

/** The building as far as the answers go: rooms only, nobody lives in it yet. */
export const GrowingBuilding = ({ shape }: { readonly shape: Shape | null }): ReactNode => {
  const { width } = useViewport();
  return (
    <Section
      title={setUpText.picture}
      end={shape === null ? undefined : setUpText.households(layOut(shape).length)}
    >
      {shape === null ? (
        <p>{setUpText.pictureWaits}</p>
      ) : (
        <BuildingPicture
          floors={floorsIn(shape)}
          variant={width < 600 || shape.storeys > 12 ? 'mini' : 'full'}
        />
      )}
    </Section>
  );
};

function floorsIn(shape: Shape): readonly PictureFloor[] {
  const slots = layOut(shape);
  return [...floorsOf(shape)].reverse().map((floor) => ({
    key: String(floor),
    label: pictureText.floor(floor),
    belowGround: floor < 0,
    ...(floor > 1 ? { stop: shape.entry === 'level' ? 'floor' : 'half-landing' } : {}),
    cells: slots
      .filter((slot) => slot.floor === floor)
      .map(({ room, use }) => ({
        id: room,
        room,
        kind: 'plain',
        ...(use === 'shop' ? { note: setUpText.ground.shops.label } : {}),
      })),
  }));
}
