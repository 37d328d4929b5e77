import type { Content } from 'pdfmake/interfaces';
import type { PaperAnswer, PaperContent, PaperHousehold } from '../../domain/agreement/content';
import { formCell, tickBox } from '../parts/form';
import { table } from '../parts/table';
import type { Setting } from '../parts/type';

const ANSWER: Setting = { size: 14, pitch: 19, bold: true };

/** The five answers in their fixed order, how each of them counts, a ceiling, and room for reasons. */
export const surveyAnswers = (
  content: PaperContent,
  household: PaperHousehold | null,
  isTight: boolean,
): Content =>
  table(
    ['*'],
    [
      [
        {
          stack: answersFor(content, household).map(([label, counts]) =>
            tickBox(label, { remark: counts, setting: ANSWER, labelWidth: 178 }),
          ),
        },
      ],
      [formCell('同意的条件（可不填）：本户出资不超过 ￥________，大写______________')],
      [{ ...formCell(`理由、要求或建议（可不填）：${isTight ? '' : '\n　'}`), verticalAlignment: 'top' }],
    ],
    { headerRows: 0, padding: 4, sides: 5 },
  );

function answersFor(
  { vote }: PaperContent,
  household: PaperHousehold | null,
): readonly (readonly [label: string, counts: string])[] {
  // In the order of the survey; a stairwell may have settled how the two that stand in no statute count.
  const [, notPaying, notBlocking] = vote?.answers ?? [];
  return [
    household !== null && household.share === 0
      ? [`同意加装，本户${household.standing === 'notPaying' ? '暂不出资' : '不分摊'}`, '（计入“同意”）']
      : ['同意，并按上述金额出资', '（计入“同意”）'],
    ['同意，暂不出资', `（${COUNTED[notPaying?.counts ?? 'consents']}；不承担费用）`],
    ['不阻挡', `（${COUNTED[notBlocking?.counts ?? 'participates']}）`],
    ['弃权', `（${COUNTED.participates}）`],
    ['不同意', '（参加表决；理由可填在下面）'],
  ];
}

const COUNTED: Readonly<Record<PaperAnswer['counts'], string>> = {
  consents: '计入“同意”',
  participates: '参加表决，但不计入“同意”',
  absent: '不计入参加表决',
};
