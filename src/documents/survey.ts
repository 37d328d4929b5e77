import type { Content } from 'pdfmake/interfaces';
import type { PaperContent, PaperHousehold } from '../domain/agreement/content';
import { defineDocument } from './document';
import { surveyAnswers } from './forms/survey-answers';
import { surveyFacts } from './forms/survey-facts';
import { surveyRoom } from './forms/survey-room';
import { chosenHouseholds } from './parts/chosen';
import { FORM, formHeading, led, subtitle } from './parts/form';
import { contactText, placeName } from './parts/naming';
import { SINGLE, sheet } from './parts/sheet';
import { continuationPages, pagesFor, type Signer, signerTable } from './parts/signer-table';
import { signLine } from './parts/signing';
import { type Setting, title } from './parts/type';
import { lawForHouseholds } from './parts/vote-law';

/** The survey of opinions (意见征询表): one form for each household, or an empty one to be filled in by hand. */
export const survey = defineDocument({
  name: 'survey',
  title: '意见征询表',
  purpose: '每户一张，写明本户金额，请全体产权人填写签字',
  needs: ['shares'],
  choices: ['households', 'blank', 'large'],
  copies: 'one',
  describe: (content, options) => {
    const forms = options.blank ? [null] : chosenHouseholds(content, options);
    const firstPage = (household: PaperHousehold | null): number =>
      surveyRoom(content, household, signersOf(household).length).signers;
    return sheet(
      content,
      options,
      {
        title: '既有住宅加装电梯意见征询表',
        margins: SINGLE,
        pageGroups: forms.map((household) => pagesFor(signersOf(household), firstPage(household))),
      },
      forms.flatMap((household, index) => form(content, household, index > 0)),
    );
  },
});

/** The last words where the form is short of room. */
const TIGHT: Setting = { size: 12, pitch: 16 };

const signersOf = (household: PaperHousehold | null): readonly Signer[] =>
  household === null || household.owners.length === 0
    ? [{ name: '' }, { name: '' }]
    : household.owners.map((name) => ({ name }));

function form(content: PaperContent, household: PaperHousehold | null, startsPage: boolean): Content[] {
  const signers = signersOf(household);
  const { signers: firstPage, isTight } = surveyRoom(content, household, signers.length);
  const words = isTight ? TIGHT : FORM;
  const columns = { nameHead: '共有人', signHead: '签名', hasAgent: true };
  return [
    {
      ...title('既有住宅加装电梯意见征询表', 22, 1),
      ...(startsPage ? { pageBreak: 'before' as const } : {}),
    },
    subtitle(`${placeName(content)}　　表号 征-${household?.room ?? '______'}`),
    surveyFacts(content, household),
    formHeading('本户意见（只选一项，在方框内打“√”）', isTight ? 5 : 8),
    surveyAnswers(content, household, isTight),
    formHeading('签字（每位共有人都要签；签名或者按指印均可）', isTight ? 5 : 8),
    signerTable(signers.slice(0, firstPage), columns),
    {
      margin: [0, 7, 0, 0],
      stack: [signLine(['经手人', '见证人', '送达日期'], { size: 13, pitch: 20 }, 12)],
    },
    led('法律规定', lawForHouseholds(content), words),
    led(
      '请您放心',
      `本表不代替签订协议，不产生付款义务；本户金额有变，会重新征求意见；您的意见不张贴公布。联系人：${contactText(content)}。`,
      words,
    ),
    ...continuationPages(signers, firstPage, columns, {
      title: '意见征询表（签字续页）',
      subtitle: `${placeName(content)}　　表号 征-${household?.room ?? '______'}`,
    }),
  ];
}
