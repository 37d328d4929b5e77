import { describe, expect, it } from 'vitest';
import { readBasis } from '../../../src/domain/apportionment/rules';

const broken: readonly (readonly [unknown, string])[] = [
  [null, 'kind'],
  [[], 'kind'],
  [{ kind: 'toString' }, 'kind'],
  [{ kind: 'coef', table: { '2': 0.5 } }, 'table'],
  [{ kind: 'coef', table: { '2': '1e3' } }, 'table'],
  [{ kind: 'coefArea' }, 'table'],
  [{ kind: 'floorThenArea', table: [] }, 'table'],
  [{ kind: 'floorThenEqual', table: 'x' }, 'table'],
  [{ kind: 'floorPercent', within: 'area' }, 'table'],
  [{ kind: 'floorPercent', table: {}, within: 'x' }, 'within'],
  [{ kind: 'householdPercent' }, 'percents'],
  [{ kind: 'steps' }, 'table'],
  [{ kind: 'arithmetic', d: '1', f0: 2 }, 'c0'],
  [{ kind: 'arithmetic', c0: '1', f0: 2 }, 'd'],
  [{ kind: 'arithmetic', c0: '1', d: '1', f0: 2.5 }, 'f0'],
  [{ kind: 'geometric', c0: '1', f0: 2 }, 'r'],
  [{ kind: 'height', stopHeightMm: { '2': 2.5 } }, 'stopHeightMm'],
  [{ kind: 'shapley', standAlone: { '2': '1' } }, 'standAlone'],
  [{ kind: 'custom', amounts: { a: 0.5 } }, 'amounts'],
  [{ kind: 'usage' }, 'uses'],
];

describe('a basis from a file', () => {
  it.each(broken)('%j is refused, naming the field', (raw, part) => {
    expect(readBasis(raw)).toEqual({ ok: false, error: { kind: 'malformed', part } });
  });

  it('keeps what it says and drops what no rule knows', () => {
    expect(readBasis({ kind: 'area', areaRounding: 'round1', colour: 'red' })).toEqual({
      ok: true,
      value: { kind: 'area', areaRounding: 'round1' },
    });
  });
});
