import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isMet } from '../../../src/domain/consent/requirement';
import { tally } from '../../../src/domain/consent/tally';
import { JURISDICTIONS, jurisdictionOf } from '../../../src/domain/jurisdictions';
import { ballotsOf, equalFlats } from '../../builders/consent';

const examples = JURISDICTIONS.flatMap(({ names, requirement, examples: own }) =>
  own.map((example) => ({ place: names.zh, requirement, ...example })),
);

describe('the rule of each place', () => {
  it.each(examples)('$place: $name', ({ requirement, flats, consents, others, met }) => {
    const electorate = equalFlats(flats);
    const said = ballotsOf('y'.repeat(consents) + 'n'.repeat(others), electorate);
    expect(isMet(requirement, tally(electorate, said))).toBe(met);
  });

  it.each(JURISDICTIONS)('$names.zh has sources, and says what nobody has verified', (place) => {
    expect(place.sources.length).toBeGreaterThan(0);
    expect(place.examples.some(({ met }) => met) && place.examples.some(({ met }) => !met)).toBe(true);
    expect(place.unverified.every(({ what, askWhom }) => what !== '' && askWhom !== '')).toBe(true);
    const silentOnNotice = place.unverified.some(({ what }) => what.includes('公示'));
    expect(place.noticePeriod !== null || silentOnNotice).toBe(true);
  });

  it('gives no place two names and no name to two places', () => {
    expect(new Set(JURISDICTIONS.map(({ code }) => code)).size).toBe(JURISDICTIONS.length);
    expect(new Set(JURISDICTIONS.map(({ names }) => names.zh)).size).toBe(JURISDICTIONS.length);
  });

  it('lists every file of the folder', () => {
    const others = ['index', 'jurisdiction', 'civil-code', 'conditions', 'provisions', 'work-calendar'];
    const files = readdirSync('src/domain/jurisdictions').map((name) => name.replace('.ts', ''));
    const places = files
      .filter((name) => !others.includes(name))
      .map((name) => (name === 'national' ? 'CN' : name));
    expect(JURISDICTIONS.map(({ code }) => code).sort()).toEqual(places.sort());
  });

  it('is the statute where a place has none of its own', () => {
    expect(jurisdictionOf('changchun').names.zh).toBe('长春');
    expect(jurisdictionOf('nowhere').code).toBe('CN');
  });
});
