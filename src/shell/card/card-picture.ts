import type { Card } from '../../card/card';
import type { WhyPoint } from '../../text/why/told';
import { drawLines, heightOf, WIDTH } from './draw-lines';
import { pictureLines } from './picture-lines';

/** The card as a picture (PNG) for a chat, in black on white, as long as its words need; `null` where it cannot be drawn. */
export async function cardPicture(card: Card, points: readonly WhyPoint[]): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  const measuring = canvas.getContext('2d');
  if (measuring === null) return null;
  const lines = pictureLines(card, points);
  canvas.height = heightOf(measuring, lines);
  const drawing = canvas.getContext('2d');
  if (drawing === null) return null;
  drawLines(drawing, lines, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
