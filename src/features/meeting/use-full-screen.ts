import { useEffect, useState } from 'react';

export type FullScreen = {
  /** Fills the whole screen; `null` where it does already, or where the browser does not let it. */
  readonly enter: (() => void) | null;
};

/** The whole screen for the meeting, from the press that led here; given back when the meeting ends. */
export function useFullScreen(): FullScreen {
  const [isFull, setFull] = useState(() => Boolean(document.fullscreenElement));
  useEffect(() => {
    const read = (): void => setFull(Boolean(document.fullscreenElement));
    document.addEventListener('fullscreenchange', read);
    if (wasPressed()) fill();
    return () => {
      document.removeEventListener('fullscreenchange', read);
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    };
  }, []);
  return { enter: isFull || document.fullscreenEnabled !== true ? null : fill };
}

/** Browsers give the screen only shortly after a press, and complain of any other try. */
const wasPressed = (): boolean => navigator.userActivation?.isActive === true;

/** A browser that refuses leaves the window as it is; F11 still works. */
const fill = (): void => {
  if (document.fullscreenEnabled) void document.documentElement.requestFullscreen().catch(() => undefined);
};
