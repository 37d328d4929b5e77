import type { Content } from 'pdfmake/interfaces';
import type { PaperContent, PaperHousehold } from '../domain/agreement/content';
import { formalRenminbi } from '../text/formal-yuan';
import { printedYuan, squareMetres } from '../text/format';
import { defineDocument } from './document';
import { chosenHouseholds } from './parts/chosen';
import { FORM, formCell, formRow, led, publisher, subtitle } from './parts/form';
import { contactText, ownersText, placeName, schemeName } from './parts/naming';
import { SINGLE, sheet } from './parts/sheet';
import { signLine } from './parts/signing';
import { totalCost } from './parts/sums';
import { table } from './parts/table';
import { column, paragraph, type Setting, set, title } from './parts/type';

const WORDS: Setting = { size: 14, pitch: 23 };

/** What one household has paid (分户付款证明), for the housing provident fund; whoever received the money fills it in. */
export const paymentCertificate = defineDocument({
  name: 'paymentCertificate',
  title: '分户付款证明',
  purpose: '出资户提取住房公积金用，收到款以后由收款方填写盖章',
  needs: ['shares'],
  choices: ['households', 'blank', 'large'],
  copies: 'one',
  describe: (content, options) => {
    const paying = chosenHouseholds(content, options).filter(
      ({ share, voluntary }) => share > 0 || voluntary > 0,
    );
    const forms = options.blank || paying.length === 0 ? [null] : paying;
    return sheet(
      content,
      options,
      { title: '加装电梯分户付款证明', margins: SINGLE, pageGroups: forms.map(() => 1) },
      forms.flatMap((household, index) => form(content, household, index > 0)),
    );
  },
});

const form = (content: PaperContent, household: PaperHousehold | null, startsPage: boolean): Content[] => [
  {
    ...title('加装电梯分户付款证明', 22, 1),
    ...(startsPage ? { pageBreak: 'before' as const } : {}),
  },
  subtitle(`编号 付-${household?.room ?? '______'}-______`),
  paragraph(
    [
      `兹证明${placeName(content)}${household?.room ?? '________'}室业主为本单元既有住宅加装电梯，按照${schemeName(content)}交纳工程费用，情况如下。`,
    ],
    WORDS,
  ),
  table(
    [104, '*'],
    [
      formRow('产权人', formCell(owners(household))),
      formRow('证件号码', formCell('')),
      formRow('房屋坐落', formCell(`${placeName(content)}${household?.room ?? '________'}室`)),
      formRow('建筑面积', formCell(areaText(household))),
      formRow('不动产权证号', formCell('')),
      formRow('工程总费用', formCell(amount(totalCost(content)))),
      formRow('本户应出资', formCell(household === null ? BLANK : amount(household.share))),
      ...(household !== null && household.voluntary > 0
        ? [formRow('另自愿出资', formCell(amount(household.voluntary)))]
        : []),
      formRow('本次实付', formCell(BLANK)),
      formRow('累计实付', formCell(BLANK)),
      formRow('付款日期', formCell('______年____月____日　　□转账　□其他______')),
      formRow('收款账户', formCell(account(content))),
    ],
    { headerRows: 0, padding: 6, sides: 5, margin: [0, 8, 0, 0] },
  ),
  led('附件', '□付款凭证　□收据或者发票　□加装电梯协议书　□施工合同', FORM, 10),
  led(
    '说明',
    '实付金额由收款方按收到的款填写，没有收到的不得填写；以后退款的，由收款方另行出具说明。能否提取、提取多少和需要的材料，以当地住房公积金管理机构的规定为准。',
    FORM,
    6,
  ),
  led('联系人', `${contactText(content)}。`, FORM, 6),
  { margin: [0, 14, 0, 0], stack: [signLine(['经手人', '复核人'], FORM, 18)] },
  {
    unbreakable: true,
    margin: [0, 14, 0, 0],
    columns: [
      set('社区居民委员会（盖章）：', FORM),
      column(200, { stack: publisher(['收款方（签字盖章）：', '______年____月____日']) }),
    ],
  },
];

const BLANK = '￥____________　人民币______________________';

const amount = (fen: PaperHousehold['share']): string => `${printedYuan(fen)}　${formalRenminbi(fen)}`;

const owners = (household: PaperHousehold | null): string =>
  household === null ? '' : ownersText(household, { masked: false });

const areaText = (household: PaperHousehold | null): string =>
  household === null || household.area === null ? '____________ ㎡' : `${squareMetres(household.area)} ㎡`;

const account = ({ terms }: PaperContent): string =>
  [terms['accountName'], terms['bank'], terms['accountNumber']]
    .filter((part) => part !== undefined && part !== '')
    .join('　') || '户名____________________________________\n开户行________________　账号________________';
