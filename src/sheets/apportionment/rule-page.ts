import { concessionsText } from '../../documents/parts/concessions';
import { closedUp } from '../../documents/parts/naming';
import { roundingWords } from '../../documents/parts/project-words';
import { sheetText } from '../../text/zh-cn/sheet';
import { type BookPage, words } from '../book';
import { tieWords } from './part-columns';
import { across, footOf, subtitle } from './shares-page';
import type { WorkedTable } from './worked-table';

const { rule: text } = sheetText;

/** The rule in words (怎么算的), so that anybody can work a share out by hand and come to the same. */
export function rulePage(table: WorkedTable): BookPage {
  return {
    name: sheetText.pages.rule,
    widths: [16, 78],
    foot: footOf(table),
    rows: [
      across(text.title, 2, { bold: true, size: 18, height: 32, align: 'center' }),
      across(subtitle(table), 2, { height: 22, align: 'center', wrap: true }),
      ...wordsOf(table).map(([lead, said]) => [
        words(lead, { bold: true, border: true }),
        words(said, { border: true, wrap: true, height: heightOf(said) }),
      ]),
    ],
  };
}

function wordsOf(table: WorkedTable): readonly (readonly [string, string])[] {
  const { form, why, figures } = table;
  const { content, scheme } = table.source;
  const { rule } = content;
  const tie = tieWords(table);
  const unit = sheetText.units[scheme.unit];
  const conceded = concessionsText(content);
  return [
    [text.name, `${closedUp(rule.name)}。${closedUp(rule.sentences.join(''))}`],
    [text.formula, `${closedUp(rule.formula)}。`],
    ...(why === null ? [] : [[text.check, sheetText.notLive[why]] as const]),
    ...(form === null ? [] : [[text.weight, text.weights[form.kind]] as const]),
    [text.rounding, scheme.roundMode === 'ceil' ? text.up(unit) : text.hamilton(unit, tie)],
    [text.odd, roundingWords(content)],
    ...(form === null ? [] : [[text.check, text.steps] as const]),
    ...(figures.refundLater > 0 ? [[text.refunds, sheetText.refunds.note(tie)] as const] : []),
    ...(conceded === '' ? [] : [[text.concessions, conceded] as const]),
  ];
}

/** Room for so many characters, some forty to a line. */
const heightOf = (said: string): number => Math.max(1, Math.ceil(said.length / 38)) * 17 + 6;
