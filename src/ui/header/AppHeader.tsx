import type { ReactNode } from 'react';
import { uiText } from '../../text/zh-cn/ui';
import { ArrowLeft } from '../icons';
import { Logo } from '../Logo';
import { useViewport } from '../viewport';
import styles from './AppHeader.module.css';
import { HelpLink } from './HelpLink';
import { type SaveState, SaveStatus } from './SaveStatus';
import { TextSizeSwitch, type TextSizeSwitchProps } from './TextSizeSwitch';
import type { TextSize } from './text-size';
import { UndoButton, type UndoStep } from './UndoButton';

export type AppHeaderProps = {
  /** Where ← goes; without it the header shows the logo (first screen). */
  readonly back?: { readonly href: string; readonly label: string };
  readonly title?: string;
  /** 5 号楼 2 单元, where the whole name has no room. */
  readonly shortTitle?: string;
  /** 示例数据. */
  readonly tag?: ReactNode;
  readonly save?: SaveState;
  readonly undo?: UndoStep;
  readonly redo?: UndoStep;
  readonly textSize: TextSize;
  readonly onTextSize: (size: TextSize) => void;
  readonly helpHref: string;
};

/**
 * The header of every page, always in one order: back, name, saved, undo, redo, text size, help. With less
 * room words get shorter, then the name moves to the page's own heading; on a phone three things stay and
 * the rest is in the PageFoot.
 */
export const AppHeader = ({
  save,
  undo,
  redo,
  textSize,
  onTextSize,
  helpHref,
  ...start
}: AppHeaderProps): ReactNode => {
  const room = headerRoom(useViewport().em);
  const phone = room === 'phone';
  return (
    <header className={styles['header']} data-room={room}>
      <HeaderStart {...start} room={room} />
      <div className={styles['end']}>
        {save === undefined || phone ? null : <SaveStatus save={save} short={room !== 'full'} />}
        {undo === undefined || phone ? null : <UndoButton kind="undo" undo={undo} />}
        {redo === undefined || phone || room === 'narrow' ? null : <UndoButton kind="redo" undo={redo} />}
        <TextSizeSwitch
          size={textSize}
          onChange={onTextSize}
          look={sizeLook(room, start.back === undefined)}
        />
        {undo === undefined || !phone ? null : <UndoButton kind="undo" undo={undo} />}
        {phone && undo !== undefined ? null : <HelpLink href={helpHref} />}
      </div>
    </header>
  );
};

type HeaderRoom = 'full' | 'compact' | 'narrow' | 'phone';

const headerRoom = (em: number): HeaderRoom => {
  if (em >= 62) return 'full';
  if (em >= 45) return 'compact';
  return em >= 26 ? 'narrow' : 'phone';
};

const sizeLook = (room: HeaderRoom, firstScreen: boolean): TextSizeSwitchProps['look'] => {
  if (room === 'full') return firstScreen ? 'full' : 'segments';
  return room === 'phone' ? 'short' : 'menu';
};

const HeaderStart = ({
  back,
  title,
  shortTitle,
  tag,
  room,
}: Pick<AppHeaderProps, 'back' | 'title' | 'shortTitle' | 'tag'> & { readonly room: HeaderRoom }) => {
  if (back === undefined) return <Logo />;
  return (
    <div className={styles['start']}>
      <a
        className={styles['action']}
        href={back.href}
        aria-label={room === 'full' ? back.label : uiText.backTo(back.label)}
      >
        <ArrowLeft className={styles['icon']} aria-hidden="true" />
        {room === 'full' ? back.label : uiText.back}
      </a>
      {title === undefined || room === 'phone' ? null : (
        <strong className={styles['title']}>{room === 'full' ? title : (shortTitle ?? title)}</strong>
      )}
      {room === 'phone' ? null : tag}
    </div>
  );
};
