import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/domain/apportionment/trace/evaluate';
import { replay } from '../../../src/domain/apportionment/trace/replay';
import type { TraceStep } from '../../../src/domain/apportionment/trace/trace';
import { ratio, whole } from '../../../src/domain/kernel/ratio';

const values = { A: whole(100), w: whole(3), W: whole(7), q: ratio(7n, 2n) };

describe('a line of working', () => {
  it.each([
    ['A*w/W', ratio(300n, 7n)],
    ['A-w-W', whole(90)],
    ['A-(w-W)', whole(104)],
    ['max(0,w-W)', whole(0)],
    ['min(A, w+W)', whole(10)],
    ['floor(q)+ceil(q)*halfUp(q)', whole(19)],
    ['A/w*w', whole(100)],
  ])('%s', (expr, value) => {
    expect(evaluate(expr, values)).toEqual(value);
  });

  it.each(['A+', 'A)', '(A', 'x', 'pow(A,w)', 'min(A)', 'A$w', 'floor(A,w)', 'A w'])(
    '%s cannot be read',
    (expr) => {
      expect(() => evaluate(expr, values)).toThrow(SyntaxError);
    },
  );
});

describe('replaying', () => {
  const step = (changes: Partial<TraceStep>): TraceStep => ({
    id: 'a',
    rule: 'r',
    subject: { scope: 'project' },
    inputs: [],
    expr: '2',
    exact: whole(2),
    unit: 'fen',
    ...changes,
  });
  const input = (ref: string, value: number) => ({
    label: 'x',
    ref,
    value: whole(value),
    unit: 'fen' as const,
  });

  it('finds a wrong result, a wrong input, an input from nowhere, and a line written twice', () => {
    expect(replay([step({ exact: whole(3) })])).toEqual(['a: 2 gives 2, not 3']);
    expect(replay([step({}), step({ id: 'b', inputs: [input('step:a', 5)] })])).toEqual([
      'b: x is 5, step:a 2',
    ]);
    expect(replay([step({ inputs: [input('step:z', 5)] })])).toEqual([
      'a: x names step:z, which is not there',
    ]);
    expect(replay([step({}), step({})])).toEqual(['a: written twice']);
    expect(replay([step({ inputs: [input('scheme:costs.0', 5)] })])).toEqual([]);
  });
});
