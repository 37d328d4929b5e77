import type { PaperContent } from '../../domain/agreement/content';
import { TERMS, type Term } from '../../domain/agreement/terms';
import type { TieKey } from '../../domain/apportionment/scheme';
import { day, isDay } from '../../domain/kernel/day';
import { type Fen, sumFen } from '../../domain/money/fen';
import { formalRenminbi } from '../../text/formal-yuan';
import { dayRange, dayText, printedYuan, squareMetres } from '../../text/format';
import { numeral } from '../../text/numeral';
import { parseYuan } from '../../text/parse';
import { closedUp, placeName, roomsText, schemeName } from '../parts/naming';
import { oddUnitsText, totalCost, UNIT_WORDS } from '../parts/sums';
import type { ClauseId } from './clause';
import { numberOf } from './shown-clauses';

/** What stands in a brace of a clause: its words, or `null` for a ruled blank. */
export type Fact = string | null;

/** 人民币伍拾陆万元整（￥560,000）: words first, because they hold where the two differ. */
export const inWords = (amount: Fen): string => `${formalRenminbi(amount)}（${printedYuan(amount)}）`;

/** Every brace of the clauses with what the project says there. */
export const agreementFacts = (content: PaperContent): Readonly<Record<string, Fact>> => ({
  ...Object.fromEntries(TERMS.map((term) => [term.key, termText(term, content)])),
  ...voteFacts(content),
  ...moneyFacts(content),
  place: placeName(content),
  scheme: schemeName(content),
  code: content.scheme.code,
  publicity: publicityText(content),
  community: content.place.community || null,
  rule: closedUp(content.rule.name),
  ruleText: closedUp(content.rule.sentences.join('')),
  formula: closedUp(content.rule.formula),
  law: content.law?.title ?? null,
  lawTests: content.law?.tests.join('；') ?? null,
  costClause: clauseWords(content, 'cost'),
  ruleClause: clauseWords(content, 'rule'),
  settlementClause: clauseWords(content, 'settlement'),
  tie: content.rule.tie.map((key) => TIE_WORDS[key]).join('，'),
});

/** 第十六条: how one clause names another; what was left out has to be settled elsewhere. */
function clauseWords(content: PaperContent, id: ClauseId): string {
  const number = numberOf(content, id);
  return number === null ? '另行签订的书面约定' : `第${numeral(number)}条`;
}

/** One term as the clauses say it; `null` where nobody has filled it in. */
export function termText({ key, kind }: Term, { terms }: PaperContent): Fact {
  const typed = terms[key]?.trim() ?? '';
  if (typed === '') return null;
  if (kind === 'percent') return `${typed}%`;
  if (kind === 'day') return isDay(typed) ? dayText(day(typed)) : typed;
  if (kind !== 'money') return typed.replace(/。$/, '');
  const amount = parseYuan(typed);
  return amount.ok ? inWords(amount.value) : typed;
}

const TIE_WORDS: Readonly<Record<TieKey, string>> = {
  floorDesc: '楼层高者先',
  areaDesc: '面积大者先',
  seqAsc: '房号小者先',
};

function publicityText({ terms }: PaperContent): Fact {
  const { publicityFrom = '', publicityTo = '' } = terms;
  return isDay(publicityFrom) && isDay(publicityTo) ? dayRange(day(publicityFrom), day(publicityTo)) : null;
}

function voteFacts({ vote }: PaperContent): Readonly<Record<string, Fact>> {
  return {
    voteDay: vote && dayText(vote.asOf),
    totalArea: vote?.totalArea ? squareMetres(vote.totalArea) : null,
    totalHeads: vote && `${vote.totalHeads}`,
    participatingArea: vote && squareMetres(vote.participatingArea),
    participatingHeads: vote && `${vote.participatingHeads}`,
    consentingArea: vote && squareMetres(vote.consentingArea),
    consentingHeads: vote && `${vote.consentingHeads}`,
    conclusion:
      vote && (vote.met ? `${numeral(vote.tests.length)}项均达到上述比例。` : '没有全部达到上述比例。'),
  };
}

/** Who gave: rooms, and whoever gave from outside the stairwell. */
function giversText({ households, contributions }: PaperContent): string {
  const givers = households.filter(({ voluntary }) => voluntary > 0);
  const isAll = sumFen(givers.map(({ voluntary }) => voluntary)) === contributions;
  const rooms = givers.length > 0 ? roomsText(givers.map(({ room }) => room)) : '';
  return [rooms, ...(isAll ? [] : ['本单元以外的捐助人'])].filter((part) => part !== '').join('和');
}

function moneyFacts(content: PaperContent): Readonly<Record<string, Fact>> {
  const { households, funding } = content;
  const compensated = households.filter(({ compensation }) => compensation > 0);
  return {
    gross: inWords(totalCost(content)),
    funding: funding.map(({ label, amount }) => `${label}${inWords(amount)}`).join('、'),
    refunds: inWords(sumFen((content.refunds ?? []).map(({ refund }) => refund))),
    givers: giversText(content),
    contributions: inWords(content.contributions),
    net: inWords(content.net),
    reserve: inWords(content.reserve),
    unit: UNIT_WORDS[content.unit],
    oddUnits: oddUnitsText(content),
    compensated:
      compensated.length > 0
        ? compensated.map(({ room, compensation }) => `${room}室${inWords(compensation)}`).join('、')
        : null,
  };
}
