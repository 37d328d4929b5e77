import type { Content, TableCell } from 'pdfmake/interfaces';
import { defineDocument } from './document';
import { FORM, FORM_LABEL, formHeading, led, publisher, subtitle, tickBox } from './parts/form';
import { contactText, placeName, schemeName } from './parts/naming';
import { publicityWords, termOr } from './parts/project-words';
import { SINGLE, sheet } from './parts/sheet';
import { signLine } from './parts/signing';
import { cell, headCell, table } from './parts/table';
import { column, mm, paragraph, set, title } from './parts/type';

/** Lines for written objections; a further sheet is printed where there are more. */
const LINES = 5;

/** The result of the public notice (公示结果): what was objected in writing and what became of it, filled in by hand. */
export const objectionResult = defineDocument({
  name: 'objectionResult',
  title: '公示结果',
  purpose: '公示期满后手填，写明有没有书面异议、怎样处理，张贴并存档',
  needs: [],
  choices: ['large'],
  copies: 'perPlace',
  describe: (content, options) =>
    sheet(content, options, { title: '加装电梯公示结果', margins: SINGLE }, [
      title('加装电梯公示结果', 22, 1),
      subtitle(placeName(content)),
      paragraph(
        [
          `${schemeName(content)}（校验码${content.scheme.code}）和表决结果已在本单元公示，公示期为${publicityWords(content)}。`,
        ],
        FORM,
      ),
      led('张贴处', '□单元门　□各层楼道　□小区公告栏　□其他：________________', FORM, 6),
      led('张贴时拍照', '□起始日　□期满日，照片存放于__________________________', FORM, 4),
      formHeading('一、书面异议（只选一项，在方框内打“√”）'),
      tickBox('公示期内没有收到书面异议'),
      tickBox('收到书面异议______件，都已答复，处理情况见下表'),
      tickBox('收到书面异议______件，其中______件还没有处理完；处理完以前不收款、不开工'),
      formHeading('二、异议和处理情况（张贴时不写姓名，只写编号）'),
      objectionTable(),
      set('编号和异议人、书面异议原件、答复和回执另行存档，不张贴。', { size: 12, pitch: 16.5 }, SMALL_GAP),
      led(
        '三、说明',
        '收到异议和处理完异议，都不代替表决和签订协议。认为决定侵害合法权益的业主，可以依照《民法典》第二百八十条请求人民法院撤销。',
        FORM,
        8,
      ),
      led('四、联系人', `${contactText(content)}；书面异议交${termOr(content, 'objectionsTo', 10)}。`, FORM),
      { margin: [0, 10, 0, 4], stack: [signLine(['填写人', '见证人', '日期'], FORM, 14)] },
      {
        unbreakable: true,
        margin: [0, 8, 0, 0],
        columns: [
          set('社区居民委员会见证（盖章）：', FORM),
          column(170, { stack: publisher(['加装电梯工作小组', '______年____月____日']) }),
        ],
      },
    ]),
});

const SMALL_GAP = { margin: [0, 4, 0, 0] as [number, number, number, number] };

const objectionTable = (): Content =>
  table(
    [40, 66, '*', '*', 66],
    [
      ['编号', '收到日期', '异议内容', '怎样处理', '答复日期'].map((text) => headCell(text, FORM_LABEL)),
      ...Array.from({ length: LINES }, (_, index): TableCell[] => [
        cell(`${index + 1}`, 'center', FORM),
        ...Array.from({ length: 4 }, () => cell('')),
      ]),
    ],
    { padding: (mm(15) - 18) / 2, headPadding: 3 },
  );
