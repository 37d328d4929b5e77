import type { PictureLine } from './picture-lines';

/** Wide enough to stay readable after a chat program has made the picture smaller. */
export const WIDTH = 1080;
const MARGIN = 56;
const GAP = 24;
const PITCH = 1.45;
const INK = '#1b1f24';
const FONTS =
  '"HarmonyOS Sans SC", "MiSans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

type Canvas = CanvasRenderingContext2D;

/** How tall a picture of these lines is. */
export const heightOf = (canvas: Canvas, lines: readonly PictureLine[]): number =>
  Math.ceil(MARGIN * 2 + lines.reduce((sum, line) => sum + lineHeight(canvas, line), 0));

/** Draws the lines one below another, ink on white. */
export function drawLines(canvas: Canvas, lines: readonly PictureLine[], height: number): void {
  canvas.fillStyle = '#ffffff';
  canvas.fillRect(0, 0, WIDTH, height);
  canvas.fillStyle = INK;
  canvas.textBaseline = 'middle';
  let top = MARGIN;
  for (const line of lines) {
    drawLine(canvas, line, top);
    top += lineHeight(canvas, line);
  }
}

function drawLine(canvas: Canvas, line: PictureLine, top: number): void {
  setFont(canvas, line);
  const below = line.rule === true ? 2 * GAP : 0;
  if (below > 0) canvas.fillRect(MARGIN, top + GAP - 2, WIDTH - 2 * MARGIN, 4);
  const rows = rowsOf(canvas, line);
  const pitch = line.size * PITCH;
  rows.forEach((row, index) => {
    canvas.fillText(row, MARGIN, top + below + pitch * (index + 0.5));
  });
  if (line.figure === undefined) return;
  const at = WIDTH - MARGIN - canvas.measureText(line.figure).width;
  canvas.fillText(line.figure, at, top + below + pitch * (rows.length - 0.5));
}

const setFont = (canvas: Canvas, { size, bold = false }: PictureLine): void => {
  canvas.font = `${bold ? 700 : 400} ${size}px ${FONTS}`;
};

function lineHeight(canvas: Canvas, line: PictureLine): number {
  setFont(canvas, line);
  return rowsOf(canvas, line).length * line.size * PITCH + (line.rule === true ? 2 * GAP : 0);
}

/** The words broken into rows, by character as Chinese is; a figure gets a row of its own where it has no room. */
function rowsOf(canvas: Canvas, { words, figure }: PictureLine): readonly string[] {
  const room = WIDTH - 2 * MARGIN;
  const rows: string[] = [];
  let row = '';
  for (const piece of words.match(/[\w.,:×÷＝-]+|./gu) ?? []) {
    if (row !== '' && canvas.measureText(row + piece).width > room) {
      rows.push(row);
      row = '';
    }
    row += piece;
  }
  const taken =
    canvas.measureText(row).width + (figure === undefined ? 0 : canvas.measureText(figure).width + GAP);
  return taken > room ? [...rows, row, ''] : [...rows, row];
}
