/** Estimated width of bold text in em: a Chinese character is 1, a figure 0.6, a comma 0.32. */
export const textWidth = (text: string): number =>
  [...text].reduce((sum, character) => {
    if (/[,.:' ·]/.test(character)) return sum + 0.32;
    return sum + (character.charCodeAt(0) < 0x2000 ? 0.6 : 1);
  }, 0);
