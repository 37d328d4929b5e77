import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useStageSize } from './use-projector';

/** How far a page may shrink: its buttons then still have 45 px on the smallest projector. */
const SMALLEST = 0.75;
const STEP = 0.03;

/**
 * Draws a page as large as it fits between the head and the buttons of the stage, so that no figure is cut and nothing
 * scrolls in front of a room. What would shrink too far scrolls.
 */
export function useFit(isOn: boolean): RefObject<HTMLDivElement | null> {
  const page = useRef<HTMLDivElement>(null);
  useStageSize();
  // After every drawing: a try, another household or another screen all change how much there is to show.
  useLayoutEffect(() => {
    if (page.current !== null) drawFitting(page.current, isOn);
  });
  // A question or a picture in it may also say more by itself.
  useEffect(() => {
    const content = page.current;
    if (content === null || !isOn) return undefined;
    const observer = new MutationObserver(() => {
      if (overflows(content)) drawFitting(content, isOn);
    });
    observer.observe(content, { childList: true, characterData: true, subtree: true });
    return () => observer.disconnect();
  }, [isOn]);
  return page;
}

function drawFitting(content: HTMLElement, isOn: boolean): void {
  let scale = 1;
  draw(content, scale, isOn);
  while (isOn && scale - STEP >= SMALLEST && overflows(content)) {
    scale -= STEP;
    draw(content, scale, isOn);
  }
}

/** Laid out larger than its place and then drawn smaller by as much: lines get longer, and fewer. */
function draw(content: HTMLElement, scale: number, isOn: boolean): void {
  const isWhole = scale === 1 || !isOn;
  const { style } = content;
  style.margin = '';
  style.width = isWhole ? '' : `${100 / scale}%`;
  style.height = isWhole ? '' : `${100 / scale}%`;
  style.transform = isWhole ? '' : `scale(${scale})`;
  if (isWhole) return;
  const { offsetWidth, offsetHeight } = content;
  // What the drawing no longer takes is no place to scroll to.
  style.margin = `0 ${(scale - 1) * offsetWidth}px ${(scale - 1) * offsetHeight}px 0`;
}

const overflows = (content: HTMLElement): boolean =>
  content.scrollHeight > content.clientHeight + 1 || content.scrollWidth > content.clientWidth + 1;
