/** The three text sizes, 18, 24 and 30 px; the largest is the 长辈版 of the ageing-friendly standard. */
export type TextSize = 'standard' | 'large' | 'extra-large';

export const textSizes: readonly TextSize[] = ['standard', 'large', 'extra-large'];

/** Puts a text size into force for the whole page; `projector` grows with the screen, for a room. */
export const applyTextSize = (size: TextSize | 'projector'): void => {
  document.documentElement.dataset['textSize'] = size;
};
