import type { Pen } from '../store/pen';

/** Milliseconds after which a lock that has not come is held by another window. */
const PATIENCE = 150;

/**
 * The pen as a Web Lock for each project, held as long as the window has it open. The browser gives it to the next
 * window in line when this one closes or crashes. Where there are no locks, every window writes: facts merge.
 */
export const windowPen: Pen = (project, onChange) => {
  const { locks } = navigator;
  if (locks === undefined) return { takeOver: () => undefined, release: () => undefined };
  const name = `linti.writer.${project}`;
  let isReleased = false;
  let letGo = (): void => undefined;
  let line = new AbortController();

  const hold = (): Promise<void> | undefined => {
    clearTimeout(waiting);
    if (isReleased) return undefined;
    onChange(true);
    return new Promise<void>((resolve) => {
      letGo = resolve;
    });
  };
  const queue = (): void => {
    line = new AbortController();
    const { signal } = line;
    locks.request(name, { signal }, hold).catch(() => {
      if (!signal.aborted) lose();
    });
  };
  const lose = (): void => {
    if (isReleased) return;
    onChange(false);
    queue();
  };

  const waiting = setTimeout(() => onChange(false), PATIENCE);
  queue();
  return {
    takeOver: () => {
      line.abort();
      locks.request(name, { steal: true }, hold).catch(lose);
    },
    release: () => {
      isReleased = true;
      clearTimeout(waiting);
      line.abort();
      letGo();
    },
  };
};
