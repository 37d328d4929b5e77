import type { Content } from 'pdfmake/interfaces';
import type { PaperContent, PaperHousehold } from '../domain/agreement/content';
import { formalRenminbi } from '../text/formal-yuan';
import { printedYuan, squareMetres } from '../text/format';
import { defineDocument } from './document';
import { chosenHouseholds } from './parts/chosen';
import { FORM, formCell, formHeading, formRow, led, subtitle, tickBox } from './parts/form';
import { ownersText, placeName } from './parts/naming';
import { SINGLE, sheet } from './parts/sheet';
import { continuationPages, pagesFor, type Signer, signerTable } from './parts/signer-table';
import { signLine } from './parts/signing';
import { table } from './parts/table';
import { type Piece, paragraph, type Setting, set, title, unbroken } from './parts/type';

const MATTERS = [
  ['填写意见征询表', '签收通知和公示材料', '签订施工等合同'],
  ['参加会议并表决', '交款、领取收据', '办理申请、备案'],
  ['签订加装电梯协议书', '领取补偿款、退款', '其他：__________'],
] as const;

/** Signers for whom there is room on the first page: two co-owners and the agent. */
const ROOM = 3;

/** Who signs on the first page; the agent never signs alone on the next one. */
const onFirstPage = (signers: readonly Signer[]): number => (signers.length === ROOM + 1 ? ROOM - 1 : ROOM);

const COLUMNS = { nameHead: '身份', signHead: '签名或盖章', hasAgent: false };

const NOTE: Setting = { size: 12, pitch: 16.5 };

/** The power of attorney (授权委托书): for a household, or empty to be filled in by hand. */
export const proxy = defineDocument({
  name: 'proxy',
  title: '授权委托书',
  purpose: '产权人不能到场时，由全体共有人写明委托谁、办什么',
  needs: [],
  choices: ['households', 'blank', 'large'],
  copies: 'one',
  describe: (content, options) => {
    const forms = options.blank ? [null] : chosenHouseholds(content, options);
    return sheet(
      content,
      options,
      {
        title: '授权委托书',
        margins: SINGLE,
        pageGroups: forms.map((household) =>
          pagesFor(signersOf(household), onFirstPage(signersOf(household))),
        ),
      },
      forms.flatMap((household, index) => form(content, household, index > 0)),
    );
  },
});

const form = (content: PaperContent, household: PaperHousehold | null, startsPage: boolean): Content[] => [
  { ...title('授　权　委　托　书', 22, 1), ...(startsPage ? { pageBreak: 'before' as const } : {}) },
  subtitle('编号 ______________'),
  table(
    [62, '*'],
    [
      formRow('委托人', formCell(principals(household))),
      formRow('房屋坐落', formCell(property(content, household))),
      formRow('受托人', formCell('______________（委托人的________）　电话______________')),
      formRow('证件号码', formCell('可不填　委托人__________________　受托人__________________', NOTE)),
    ],
    { headerRows: 0, padding: 3.2, sides: 4 },
  ),
  {
    ...paragraph(['委托人不能亲自办理本单元加装电梯事项，自愿委托上述受托人代办。'], FORM),
    margin: [0, 8, 0, 0],
  },
  formHeading('一、代理事项（在方框内打“√”，未打“√”的无权办理）'),
  ...MATTERS.map((row) => ({ columns: row.map((matter) => tickBox(matter)) })),
  formHeading('二、代理权限（只选一项）'),
  tickBox('一般代理：按委托人已在意见征询表中写明的意见办理，不得变更'),
  tickBox([
    '特别代理：可以代为表示同意或者不同意；签约时本户出资额以',
    ...ceiling(household),
    '为限，超出的须另行取得书面同意',
  ]),
  led(
    '三、委托期限和转委托',
    '自______年____月____日起至______年____月____日止。委托人可以随时书面撤销，撤销通知到达工作小组后生效，此前已办理的事项不受影响。受托人不得转委托。',
    FORM,
    9,
  ),
  {
    margin: [0, 8, 0, 8],
    stack: [signerTable(signersOf(household).slice(0, onFirstPage(signersOf(household))), COLUMNS)],
  },
  signLine(['见证人', '日期'], FORM, 18),
  set(
    '说明：依据《民法典》第一百六十五条。房屋共有的，全体共有人都要作为委托人签字；一名受托人接受委托的户数，当地有限制的从其规定；空白处填写前不得签字。',
    NOTE,
    { margin: [0, 6, 0, 0] },
  ),
  ...continuationPages(signersOf(household), onFirstPage(signersOf(household)), COLUMNS, {
    title: '授权委托书（签字续页）',
    subtitle: '编号 ______________',
  }),
];

function signersOf(household: PaperHousehold | null): readonly Signer[] {
  const names = household === null || household.owners.length === 0 ? [''] : household.owners;
  return [...names.map((name) => ({ role: '委托人', name })), { role: '受托人', name: '' }];
}

function principals(household: PaperHousehold | null): Piece[] {
  const phone = unbroken('电话______________');
  if (household === null || household.owners.length === 0)
    return ['____________________（全体产权人）　', phone];
  const { owners, room, title: kind } = household;
  const all = kind === 'private' ? `全体产权人共${owners.length}人` : '产权人';
  return [`${ownersText(household, { masked: false })}（${room}室${all}）　`, phone];
}

function property(content: PaperContent, household: PaperHousehold | null): string {
  if (household === null) return `${placeName(content)}________室，____________㎡`;
  const { room, area } = household;
  return `${placeName(content)}${room}室，${area === null ? '____________' : squareMetres(area)} ㎡`;
}

const ceiling = (household: PaperHousehold | null): ReturnType<typeof unbroken>[] =>
  household === null || household.share === 0
    ? [unbroken('￥____________'), unbroken('（人民币________________________）')]
    : [
        { ...unbroken(printedYuan(household.share)), bold: true },
        { ...unbroken(`（${formalRenminbi(household.share)}）`), bold: true },
      ];
