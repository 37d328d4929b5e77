import {
  ceilOf,
  floorOf,
  halfUp,
  least,
  minus,
  most,
  over,
  plus,
  type Ratio,
  ratio,
  times,
} from '../../kernel/ratio';
import { type Token, tokens } from './tokens';

type Values = Readonly<Record<string, Ratio>>;

/** An expression read so far: its value, and what is still to be read. */
type Read = { readonly value: Ratio; readonly rest: readonly Token[] };

/** The exact value of a line of working such as `A*w/W`; throws on anything it cannot read. */
export function evaluate(expr: string, values: Values): Ratio {
  const { value, rest } = readSum(tokens(expr), values);
  if (rest.length > 0) throw new SyntaxError(`Left over in ${expr}: ${rest.join(' ')}`);
  return value;
}

function readSum(input: readonly Token[], values: Values): Read {
  let read = readProduct(input, values);
  for (let sign = read.rest[0]; sign === '+' || sign === '-'; sign = read.rest[0]) {
    const next = readProduct(read.rest.slice(1), values);
    const value = sign === '+' ? plus(read.value, next.value) : minus(read.value, next.value);
    read = { value, rest: next.rest };
  }
  return read;
}

function readProduct(input: readonly Token[], values: Values): Read {
  let read = readAtom(input, values);
  for (let sign = read.rest[0]; sign === '*' || sign === '/'; sign = read.rest[0]) {
    const next = readAtom(read.rest.slice(1), values);
    const value = sign === '*' ? times(read.value, next.value) : over(read.value, next.value);
    read = { value, rest: next.rest };
  }
  return read;
}

function readAtom([first = '', ...rest]: readonly Token[], values: Values): Read {
  if (first === '(') return close(readSum(rest, values));
  if (/^\d/.test(first)) return { value: ratio(BigInt(first)), rest };
  if (rest[0] === '(') return call(first, rest.slice(1), values);
  const value = values[first];
  if (value === undefined) throw new SyntaxError(`No value for “${first}”.`);
  return { value, rest };
}

function close({ value, rest }: Read): Read {
  if (rest[0] !== ')') throw new SyntaxError('A bracket is not closed.');
  return { value, rest: rest.slice(1) };
}

const ONE_ARGUMENT: Readonly<Record<string, (value: Ratio) => bigint>> = {
  floor: floorOf,
  ceil: ceilOf,
  halfUp,
};
const TWO_ARGUMENTS: Readonly<Record<string, (a: Ratio, b: Ratio) => Ratio>> = { min: least, max: most };

function call(name: string, input: readonly Token[], values: Values): Read {
  const first = readSum(input, values);
  const whole = ONE_ARGUMENT[name];
  if (whole !== undefined) return close({ value: ratio(whole(first.value)), rest: first.rest });
  const choose = TWO_ARGUMENTS[name];
  if (choose === undefined || first.rest[0] !== ',') throw new SyntaxError(`Cannot read “${name}(”.`);
  const second = readSum(first.rest.slice(1), values);
  return close({ value: choose(first.value, second.value), rest: second.rest });
}
