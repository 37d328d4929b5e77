import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { uiText } from '../../text/zh-cn/ui';
import { useSteady } from '../use-steady';
import { VisuallyHidden } from '../VisuallyHidden';
import { rootFontSize, useViewport, type Viewport } from '../viewport';
import styles from './BuildingPicture.module.css';
import { Cell } from './Cell';
import { fitsRows } from './fit';
import type { PictureCell, PictureFloor, PictureLayout } from './picture';
import { nextCell } from './roving';
import { Storeys } from './Storeys';
import { usePictureFit } from './use-picture-fit';

export type BuildingPictureProps = {
  /** From the top floor down. */
  readonly floors: readonly PictureFloor[];
  readonly variant?: 'full' | 'mini';
  readonly selectedId?: string | undefined;
  /** Opens a flat. Without it the picture is only looked at. */
  readonly onOpen?: (id: string) => void;
  readonly label?: string;
  readonly shaft?: boolean;
};

/**
 * The front of the building, every flat with its state and its share. One tab stop; arrow keys move between
 * flats, Enter or Space opens one. On a phone it becomes a list of floors.
 */
export const BuildingPicture = ({
  floors,
  variant = 'full',
  selectedId,
  onOpen,
  label = uiText.picture,
  shaft = true,
}: BuildingPictureProps): ReactNode => {
  const frame = useRef<HTMLDivElement>(null);
  const [roving, setRoving] = useState<string>();
  const layout = layoutFor(useViewport(), variant, floors);
  const { fit, measured } = usePictureFit(floors, variant, layout);
  const tabStop =
    presentId(floors, roving) ?? presentId(floors, selectedId) ?? floors.flatMap((f) => f.cells)[0]?.id;
  const move = useSteady((from: string, event: KeyboardEvent): void => {
    const next = nextCell(floors, from, event.key, layout);
    if (next === undefined) return;
    event.preventDefault();
    const cells = frame.current?.querySelectorAll<HTMLElement>('[data-cell]') ?? [];
    [...cells].find((one) => one.dataset['cell'] === next.id)?.focus();
  });
  const open = useSteady((id: string): void => onOpen?.(id));
  const drawCell = (cell: PictureCell): ReactNode => (
    <Cell
      key={cell.id}
      cell={cell}
      selected={cell.id === selectedId}
      amountSize={fit.amountSize}
      inTabOrder={cell.id === tabStop}
      onFocus={setRoving}
      onKeyDown={move}
      {...(onOpen === undefined ? {} : { onOpen: open })}
    />
  );
  const drawn = { drawCell, measured, minRow: fit.minRow };
  const above = floors.filter((floor) => floor.belowGround !== true);
  const below = floors.filter((floor) => floor.belowGround === true);
  const shaftAbove = shaft && layout === 'elevation' ? 'drawn' : 'none';
  const shaftBelow = below.some((floor) => floor.stop !== undefined) ? shaftAbove : 'space';
  return (
    <div
      ref={frame}
      className={styles['frame']}
      data-variant={variant}
      data-layout={layout}
      data-density={fit.density}
      data-notes={fit.showNotes}
      {...(onOpen === undefined && variant === 'full' ? { tabIndex: 0 } : {})}
    >
      {onOpen === undefined ? null : <VisuallyHidden>{uiText.pictureHelp}</VisuallyHidden>}
      <fieldset className={styles['building']} aria-label={label}>
        <Storeys {...drawn} floors={above} shaft={shaftAbove} named={variant === 'full'} />
        <div className={styles['ground']} />
        {below.length === 0 ? null : (
          <Storeys
            {...drawn}
            floors={below}
            shaft={shaftAbove === 'none' ? 'none' : shaftBelow}
            named={false}
          />
        )}
      </fieldset>
    </div>
  );
};

const layoutFor = (
  { width, em }: Viewport,
  variant: 'full' | 'mini',
  floors: readonly PictureFloor[],
): PictureLayout => {
  if (variant === 'mini' || width >= 600) return 'elevation';
  return em >= 20 && fitsRows(floors, width, rootFontSize()) ? 'rows' : 'cards';
};

const presentId = (floors: readonly PictureFloor[], id: string | undefined): string | undefined =>
  floors.some((floor) => floor.cells.some((cell) => cell.id === id)) ? id : undefined;
