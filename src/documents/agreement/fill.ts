import { type Piece, unbroken } from '../parts/type';
import type { Fact } from './facts';

/** How long a blank is, in underscores, where it is not the usual length; and blanks with printed words in them. */
const BLANKS: Readonly<Record<string, string>> = {
  voteDay: '______年____月____日',
  publicity: '______年____月____日至____月____日',
  firstPercent: '______%',
  secondPercent: '______%',
  bank: '____________',
  accountNumber: '________________',
  accountName: '____________________',
  exemptUse: '________________________________',
  subsidyHandling: '________________________________',
  pipes: '________________________',
  builder: '____________________',
  compensated: '________________________',
  runningCost: '人民币________________元（￥__________）',
  yearlyReserve: '人民币____________元（￥________）',
  conclusion: '表决结果：____________________。',
  totalArea: '__________',
  totalHeads: '______',
  participatingHeads: '______',
  consentingHeads: '______',
  copies: '______',
};

const USUAL = '____________';

/** What must not be broken over two lines. */
const WHOLE: ReadonlySet<string> = new Set(['code']);

/** Puts facts where the braces are; a brace without a fact becomes a ruled blank. */
export const fill = (text: string, facts: Readonly<Record<string, Fact>>): Piece[] =>
  text
    .split(/\{(\w+)\}/)
    .map((piece, at) => (at % 2 === 0 ? piece : filled(piece, facts)))
    .filter((piece) => piece !== '');

/** The names in the braces of a text. */
export const braces = (text: string): readonly string[] =>
  text.split(/\{(\w+)\}/).filter((_, at) => at % 2 === 1);

function filled(key: string, facts: Readonly<Record<string, Fact>>): Piece {
  if (!(key in facts)) throw new TypeError(`No fact and no term is called ${key}.`);
  const fact = facts[key] ?? null;
  if (fact === null) return BLANKS[key] ?? USUAL;
  return WHOLE.has(key) ? unbroken(fact) : fact;
}
