import { parseYuan } from '../text/parse';
import { parseFormalYuan } from '../text/parse-formal-yuan';
import type { PaperDescription } from './document';
import { runsOf } from './glyphs';

/** An amount in words (大写) that no figure of the paper bears out, or that is none at all. */
export type AmountFault = { readonly words: string; readonly near: string };

/**
 * Holds digits and words against each other on the finished paper, before it is printed: every amount in words must be
 * read back to an amount that stands there in figures, and where both stand together, to that one. Where they differ the
 * words hold in law, so that a slip here would cost somebody money.
 */
export function amountFaults(description: PaperDescription): readonly AmountFault[] {
  const texts = runsOf(description).map(({ text }) => text);
  const figures = new Set(texts.flatMap((text) => text.match(FIGURES) ?? []).map(fenOf));
  return texts.flatMap((text) =>
    [...text.matchAll(WORDS)].flatMap(([, words = '', beside]): readonly AmountFault[] => {
      const read = parseFormalYuan(words);
      const isBorneOut =
        read.ok && (beside === undefined ? figures.has(read.value) : fenOf(beside) === read.value);
      return isBorneOut ? [] : [{ words, near: text }];
    }),
  );
}

const FIGURES = /\d[\d,]*(?:\.\d\d)?/g;

/** Words after 人民币, and the figures in brackets behind them. */
const WORDS = /人民币(负?[零壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分整]+)(?:（￥([\d,.]+)）)?/g;

/** Figures as fen; `null` where they are none, such as a telephone number of many digits. */
function fenOf(text: string): number | null {
  const read = parseYuan(text);
  return read.ok ? read.value : null;
}
