import { describe, expect, it } from 'vitest';
import { apportion } from '../../../src/domain/apportionment/apportion';
import {
  type Basis,
  RULES,
  readBasis,
  ruleInWords,
  weigh,
  weightInWords,
} from '../../../src/domain/apportionment/rules';
import { replay } from '../../../src/domain/apportionment/trace/replay';
import { aPool, aScheme } from './scheme';

const cases = Object.values(RULES).flatMap((rule) =>
  rule.examples.map((example) => ({
    kind: rule.kind,
    name: `${rule.names.zh}：${example.name}`,
    example,
    basis: { kind: rule.kind, ...example.config },
  })),
);

/** The same basis through the reader, as a file brings it. */
function read(raw: unknown): Basis {
  const basis = readBasis(JSON.parse(JSON.stringify(raw)));
  if (!basis.ok) throw new Error(JSON.stringify(basis.error));
  return basis.value;
}

describe('worked examples', () => {
  it.each(cases)('$name', ({ example, basis }) => {
    const outcome = apportion(
      aScheme({
        households: example.households,
        unit: example.unit,
        costs: [{ id: 'all', label: '总费用', amount: example.total }],
        pools: [aPool({ basis: read(basis), exempt: { floors: example.exemptFloors } })],
      }),
    );
    if (example.expected.kind === 'refused') {
      expect(outcome.ok ? null : outcome.error[0]?.code).toBe(example.expected.code);
      return;
    }
    if (!outcome.ok)
      throw new Error(
        JSON.stringify(outcome.error, (_key, value) => (typeof value === 'bigint' ? `${value}` : value)),
      );
    const shares = Object.fromEntries(
      outcome.value.shares.map(({ household, amount }) => [household, amount]),
    );
    expect(shares).toEqual(example.expected.shares);
    expect(replay(outcome.value.trace)).toEqual([]);
  });

  it.each(cases.filter(({ example }) => example.expected.kind === 'shares'))(
    'says in words: $name',
    ({ example, basis }) => {
      const known = read(basis);
      const weighed = weigh(known, example.households, example.total);
      if (!weighed.ok) throw new Error('No weights.');
      expect(ruleInWords(known)).toMatch(/。$/);
      example.households.forEach((household, index) => {
        const weighing = weighed.value[index];
        if (weighing === undefined) throw new Error('A household was not weighed.');
        expect(weightInWords(known, household, weighing)).toMatch(/^本户.*。$/);
      });
    },
  );

  it.each(Object.entries(RULES))(
    '%s carries its own kind, a name, a reason and an example that is checked',
    (kind, rule) => {
      expect(rule.kind).toBe(kind);
      expect(rule.names.zh).not.toBe('');
      expect(rule.fairness.zh).toMatch(/。$/);
      expect(rule.examples.some(({ expected }) => expected.kind === 'shares')).toBe(true);
    },
  );
});
