import { enterList, openFrom } from './building-script';
import { type Line, line } from './line';
import { householdIn } from './rooms';
import { proposalFrom } from './scheme-script';
import type { TypedOpinion, TypedProject } from './typed-project';

/** The commands that a typed project stands for, in the order of the screens. */
export const scriptOf = (typed: TypedProject): readonly Line[] => [
  openFrom(typed),
  ...enterList(typed),
  ...costsFrom(typed),
  ...(typed.scheme ? proposalFrom(typed.scheme) : []),
  ...(typed.opinions ?? []).map(opinionFrom),
  ...(typed.terms ? [termsFrom(typed.terms)] : []),
];

function costsFrom({ costs = [], funding = [] }: TypedProject): readonly Line[] {
  if (costs.length === 0 && funding.length === 0) return [];
  return [
    line('costs', () => ({
      kind: 'setCosts',
      costs: costs.map(({ label, yuan }, index) => ({ id: `cost-${index + 1}`, label, amount: yuan })),
      funding: funding.map(({ label, yuan, mode = 'deducted' }, index) => ({
        kind: 'fixed',
        id: `funding-${index + 1}`,
        label,
        amount: yuan,
        mode,
      })),
    })),
  ];
}

const opinionFrom = (
  { room, answer, on, channel = 'paper', ceilingYuan, reason, note }: TypedOpinion,
  index: number,
): Line =>
  line(`opinions.${index}`, (project) => ({
    kind: 'recordOpinion',
    input: {
      household: householdIn(project, room),
      answer,
      signer: { kind: 'owner' },
      on,
      channel,
      ...(ceilingYuan === undefined ? {} : { ceiling: ceilingYuan }),
      words: { ...(reason === undefined ? {} : { reason }), ...(note === undefined ? {} : { note }) },
    },
  }));

const termsFrom = (terms: Readonly<Record<string, string>>): Line =>
  line('terms', () => ({ kind: 'setTerms', terms }));
