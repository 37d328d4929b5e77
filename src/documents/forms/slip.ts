import type { Content } from 'pdfmake/interfaces';
import type { PaperContent, PaperHousehold } from '../../domain/agreement/content';
import { ZERO_FEN } from '../../domain/money/fen';
import { formalRenminbi } from '../../text/formal-yuan';
import { figures, printedYuan, squareMetres } from '../../text/format';
import { parseYuan } from '../../text/parse';
import { householdInstalments } from '../agreement/instalments-annex';
import type { PaperOptions } from '../document';
import { codePicture } from '../parts/code-picture';
import { led } from '../parts/form';
import { contactText, ownersText, printedLine, stairwellName, versionLine } from '../parts/naming';
import { markWords } from '../parts/sheet';
import { sharingCount } from '../parts/sums';
import { column, mm, type Setting, set } from '../parts/type';
import { floorShares } from './floor-shares';

const WORDS: Setting = { size: 14, pitch: 19.5 };
const SMALL: Setting = { size: 12.5, pitch: 17.5 };
const FOOT: Setting = { size: 10.5, pitch: 14, face: 'Hei' };
const WIDTH = mm(179);

/** One household's slip, which says all that concerns it and nothing of anybody else. */
export function slip(content: PaperContent, options: PaperOptions, household: PaperHousehold): Content[] {
  const code = options.codeFor(household.id);
  return [
    headLine(content),
    { canvas: [{ type: 'line', x1: 0, y1: 0, x2: WIDTH, y2: 0, lineWidth: 1 }], margin: [0, 2, 0, 7] },
    set(roomLine(content, household), { size: 16, pitch: 23 }, { margin: [0, 0, 0, 6] }),
    {
      columns: [
        { width: '*', stack: [...amountLines(household), ...workingLines(content, household)] },
        ...(code === null ? [] : [column(mm(36), codeColumn(code))]),
      ],
      columnGap: 10,
    },
    led('各层', floorShares(content), SMALL, 8),
    led('有疑问找', `${contactText(content)}。本单只供核对，不收款；金额以签字的协议书为准。`, SMALL, 6),
    {
      margin: [0, 9, 0, 0],
      columns: [set(versionLine(content), FOOT), set(printedLine(options), FOOT, { alignment: 'right' })],
    },
  ];
}

const headLine = (content: PaperContent): Content => ({
  columns: [
    set('加装电梯　本户分摊通知单', { size: 20, pitch: 28, face: 'Hei' }),
    column(
      150,
      set([...markWords(content), '本单共1页　第1页'].join('　'), FOOT, {
        alignment: 'right',
        margin: [0, 11, 0, 0],
      }),
    ),
  ],
});

const roomLine = (content: PaperContent, household: PaperHousehold): string =>
  [
    `${stairwellName(content)}${household.room}室`,
    ownersText(household, { masked: false }),
    household.area === null ? '面积待核' : `${squareMetres(household.area)} ㎡`,
  ]
    .filter((part) => part !== '')
    .join('　　');

const amountLines = ({ share }: PaperHousehold): Content[] => [
  {
    columns: [
      column(84, set('本户应出资', { size: 15, pitch: 24 }, { margin: [0, 11, 0, 0] })),
      set(printedYuan(share), { size: 30, pitch: 42, face: 'Hei' }, { noWrap: true }),
    ],
  },
  set(share === 0 ? '本户不分摊费用' : formalRenminbi(share), { size: 18, pitch: 26, bold: true }),
];

function workingLines(content: PaperContent, household: PaperHousehold): Content[] {
  const { voluntary, compensation, share, formula, room } = household;
  const back = content.refunds?.find((refund) => refund.room === room)?.refund ?? ZERO_FEN;
  const parts = householdInstalments(content, household);
  const sum = `大家要筹 ${figures(content.net)} 元`;
  const working =
    share === 0 ? `${sum}，由${sharingCount(content)}户分摊，本户${formula}` : `${sum}。${formula}`;
  return [
    led('怎么算的', `${working}。`, WORDS, 6),
    ...(voluntary > 0 ? [led('自愿出资', `${figures(voluntary)} 元`, WORDS, 4)] : []),
    ...(compensation > 0 ? [led('本户获补偿', `${figures(compensation)} 元`, WORDS, 4)] : []),
    ...(parts === null || share === 0
      ? []
      : [led('分三期', `${parts.map((part) => figures(part)).join('、')} 元`, WORDS, 4)]),
    ...(back > 0 ? [led('补助到账后退还', `${figures(back)} 元（以批复为准）`, WORDS, 4)] : []),
    ...(share === 0 ? [] : yearlyLine(content)),
  ];
}

function yearlyLine({ terms }: PaperContent): Content[] {
  const running = parseYuan(terms['runningCost'] ?? '');
  const reserve = parseYuan(terms['yearlyReserve'] ?? '');
  const words = [
    ...(running.ok
      ? [
          `运行费全单元约 ${figures(running.value)} 元${terms['runningSplit'] ? `，${terms['runningSplit']}` : ''}`,
        ]
      : []),
    ...(reserve.ok ? [`维修储备金每户 ${figures(reserve.value)} 元`] : []),
  ];
  return words.length === 0 ? [] : [led('每年另交', words.join('；'), WORDS, 4)];
}

const codeColumn = (code: string): { readonly stack: Content[] } => ({
  stack: [codePicture(code), set('扫一扫核对', SMALL, { alignment: 'center', margin: [0, 3, 0, 0] })],
});
