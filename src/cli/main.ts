import { commandLineText } from '../text/zh-cn/command-line';
import { type Answer, BAD_USAGE } from './answer';
import { check } from './check';
import { compute } from './compute';
import { readOrder } from './order';

/** Runs one command of the command line. Nothing is written but to the folder that `papers` names. */
export async function main(words: readonly string[]): Promise<Answer> {
  const order = readOrder(words);
  if (!order.ok) {
    const { usage } = commandLineText;
    return { code: BAD_USAGE, out: '', complaint: order.error === '' ? usage : `${order.error}\n\n${usage}` };
  }
  switch (order.value.command) {
    case 'help':
      return { code: 0, out: `${commandLineText.usage}\n`, complaint: '' };
    case 'compute':
      return compute(order.value.file);
    case 'check':
      return check(order.value.file);
    case 'papers': {
      // Brings fonts and the typesetter, which the other commands do without.
      const { papers } = await import('./papers');
      return papers(order.value);
    }
  }
}
