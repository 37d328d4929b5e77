import type { Content, TableCell } from 'pdfmake/interfaces';
import type { PaperContent, PaperVote } from '../domain/agreement/content';
import { dayText, squareMetres } from '../text/format';
import { mergingWords } from '../text/paper-merging';
import { defineDocument } from './document';
import { conclusionBox, testsTable } from './forms/vote-tests';
import { formHeading, led, publisher, subtitle } from './parts/form';
import { contactText, placeName, schemeName } from './parts/naming';
import { objectionsUntil, publicityWords, termOr } from './parts/project-words';
import { SINGLE, sheet } from './parts/sheet';
import { cell, figure, headCell, table } from './parts/table';
import { column, paragraph, type Setting, set, title } from './parts/type';
import { lawOfTests } from './parts/vote-law';

const WORDS: Setting = { size: 13, pitch: 18 };
const NOTE: Setting = { size: 12, pitch: 16.5 };
const ROW: Setting = { size: 13, pitch: 17 };
const BOLD: Setting = { ...ROW, bold: true };
const HEAD: Setting = { ...ROW, face: 'Hei' };

/** The notice of the result of the vote (表决结果公示): totals only, nobody's answer by name. */
export const resultNotice = defineDocument({
  name: 'resultNotice',
  title: '表决结果公示',
  purpose: '张贴在单元门口，四项法定比例和结论，不列各户的选择',
  needs: ['vote'],
  choices: [],
  copies: 'perPlace',
  describe: (content, options) => {
    const { vote } = content;
    return sheet(content, options, { title: '加装电梯业主表决结果公示', margins: SINGLE }, [
      title('加装电梯业主表决结果公示', 22, 1),
      subtitle(placeName(content)),
      paragraph(
        [
          `表决事项：按${schemeName(content)}加装电梯并分摊费用，逐户书面征询，截至${vote === null ? '______年____月____日' : dayText(vote.asOf)}。公示期：${publicityWords(content)}。`,
        ],
        WORDS,
      ),
      ...(vote === null ? [formHeading('表决还没有结果')] : voteParts(content, vote)),
      closing(content, dayText(options.printedOn)),
    ]);
  },
});

/** How to object, whom to ask, and who publishes: all on one page, so that the last lines never stand alone. */
const closing = (content: PaperContent, printedOn: string): Content => ({
  unbreakable: true,
  stack: [
    led(
      '三、异议',
      `请于${objectionsUntil(content)}书面提交${termOr(content, 'objectionsTo', 10)}。认为决定侵害合法权益的业主，可以自知道或者应当知道之日起一年内请求人民法院撤销（《民法典》第二百八十条）。`,
      WORDS,
      5,
    ),
    led('四、联系人', `${contactText(content)}。`, WORDS),
    {
      margin: [0, 6, 0, 0],
      columns: [
        set('社区居民委员会见证（盖章）：', WORDS),
        column(150, { stack: publisher(['加装电梯工作小组', printedOn]) }),
      ],
    },
  ],
});

const voteParts = (content: PaperContent, vote: PaperVote): Content[] => [
  formHeading('一、法定比例'),
  testsTable(vote),
  set(lawOfTests(content), NOTE, { margin: [0, 3, 0, 5] }),
  conclusionBox(vote),
  formHeading('二、意见汇总'),
  answersTable(vote),
  set(
    `计法：${vote.answers.slice(1, 3).map(countedAs).join('；')}。人数：${content.merging === undefined ? '每套按一人，同一业主有几套的仍按一人（建筑物区分所有权司法解释第九条）' : mergingWords(content.merging)}。不列各户的选择；业主可以查阅表决记录。`,
    NOTE,
    { margin: [0, 4, 0, 0] },
  ),
];

const COUNTED: Readonly<Record<PaperVote['answers'][number]['counts'], string>> = {
  consents: '计为同意',
  participates: '计为参与，不计为同意',
  absent: '不计为参与',
};

/** 「不阻挡」计为参与，不计为同意: two of the answers stand in no statute, so the notice says how each was counted. */
const countedAs = ({ label, counts }: PaperVote['answers'][number]): string => `${label}，${COUNTED[counts]}`;

function answersTable({
  answers,
  participatingArea,
  participatingHeads,
  totalArea,
  totalHeads,
}: PaperVote): Content {
  const tookPart = answers.filter(({ counts }) => counts !== 'absent');
  const absent = answers.filter(({ counts }) => counts === 'absent');
  const flats = (some: PaperVote['answers']): number =>
    some.reduce((sum, { households }) => sum + households, 0);
  return table(
    ['*', 62, 62, 96],
    [
      ['意见', '套数', '人数', '面积（㎡）'].map((text) => headCell(text, HEAD)),
      ...tookPart.map(answerRow),
      row(
        '参与表决小计',
        [`${flats(tookPart)}`, `${participatingHeads}`, squareMetres(participatingArea)],
        BOLD,
      ),
      ...absent.map((answer) => answerRow({ ...answer, label: `${answer.label}（不计入参与）` })),
      row(
        '全单元合计',
        [`${flats(answers)}`, `${totalHeads}`, totalArea === null ? '待核' : squareMetres(totalArea)],
        BOLD,
      ),
    ],
    { padding: 1.4, sides: 4 },
  );
}

const answerRow = ({ label, households, heads, area }: PaperVote['answers'][number]): TableCell[] =>
  row(label, [`${households}`, `${heads}`, squareMetres(area)]);

const row = (label: string, values: readonly string[], setting: Setting = ROW): TableCell[] => [
  cell(label, 'left', setting),
  ...values.map((value) => figure(value, 'right', setting)),
];
