import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalText, ratioOf } from '../../../src/domain/kernel/ratio';
import { fen } from '../../../src/domain/money/fen';
import { reckon } from '../../../src/domain/project/money-view';
import { openProject } from '../../../src/domain/project/project';
import { adoptedProposal } from '../../../src/domain/project/version';
import { setInWords } from '../../../src/features/scheme/coefficient-edit';
import {
  draftOf,
  isSameProposal,
  setFigure,
  setFloorPaying,
  setOptIn,
  setUnit,
} from '../../../src/features/scheme/draft';
import { floorEntries } from '../../../src/features/scheme/floor-rows';
import { optInForm, readOptIn } from '../../../src/features/scheme/opt-in-form';
import { proposalFrom, templatesFor } from '../../../src/features/scheme/templates';
import { changchun } from '../../../src/sample/changchun';
import { playSample, sampleProjectId } from '../../../src/sample/sample';
import { flatColumns } from '../../../src/shell/flat-columns';
import { shownFigure, stepped } from '../../../src/shell/floor-figure';

const { state } = openProject(sampleProjectId('changchun'), playSample(changchun));
const { households } = state;
const saved = adoptedProposal(state);
if (!saved) throw new Error('The sample has a proposal in use.');
const idOf = (room: string) => households.find((each) => each.room === room)?.id ?? households[0]?.id;

describe('stepping a coefficient', () => {
  it('is exact however often one presses', () => {
    expect(stepped(decimalText('0.9'), 'coefficient', 'up')).toBe('1.0');
    expect(stepped(decimalText('1'), 'coefficient', 'up')).toBe('1.1');
    expect(stepped(decimalText('0.05'), 'coefficient', 'up')).toBe('0.15');
    expect(stepped(decimalText('20'), 'percent', 'down')).toBe('19');
  });

  it('never reaches zero, for that would be an exemption', () => {
    expect(stepped(decimalText('0.1'), 'coefficient', 'down')).toBeNull();
    expect(stepped(decimalText('0.05'), 'coefficient', 'down')).toBeNull();
  });

  it('comes back to the same number', () => {
    const digits = fc.integer({ min: 0, max: 999 });
    fc.assert(
      fc.property(digits, digits, (units, decimals) => {
        const text = decimalText(`${units}.${decimals + 1}`);
        const up = stepped(text, 'coefficient', 'up');
        const back = up && stepped(up, 'coefficient', 'down');
        expect(back && ratioOf(back)).toEqual(ratioOf(text));
      }),
    );
  });

  it('shows one place, so that figures line up', () => {
    expect(shownFigure(decimalText('1'), 'coefficient')).toBe('1.0');
    expect(shownFigure(decimalText('20'), 'percent')).toBe('20');
  });

  it('says what an even set has in common', () => {
    expect(setInWords(saved.basis)).toBe('每高一层，系数多 0.3');
  });
});

describe('a draft', () => {
  const draft = draftOf(saved);

  it('is the saved proposal again after a change was taken back, so that nobody is asked again', () => {
    const there = setFigure(draft, 7, decimalText('2.3'), saved);
    expect(isSameProposal(there.proposal, saved)).toBe(false);
    expect(isSameProposal(setFigure(there, 7, decimalText('2.20'), saved).proposal, saved)).toBe(true);
  });

  it('gives a floor its coefficient and its gifts back when it changes its mind', () => {
    const exempt = setFloorPaying(draft, 5, false, households);
    expect('table' in exempt.proposal.basis && exempt.proposal.basis.table['5']).toBeUndefined();
    expect(isSameProposal(setFloorPaying(exempt, 5, true, households).proposal, saved)).toBe(true);
    const paying = setFloorPaying(draft, 1, true, households);
    expect(paying.proposal.optIns).toEqual([]);
    expect(setFloorPaying(paying, 1, false, households).proposal.optIns).toHaveLength(2);
  });

  it('asks for the coefficient of a floor that pays and has none', () => {
    const { proposal } = setFloorPaying(draft, 2, true, households);
    const entry = floorEntries(households, proposal, reckon(state, proposal)).find(
      ({ floor }) => floor === 2,
    );
    expect(entry?.problem).toMatch(/^2 层（201）还没有系数。请填上/);
  });

  it('replaces a gift, and takes it back', () => {
    const given = idOf('101');
    if (!given) throw new Error('No 101.');
    const more = setOptIn(draft, given, { kind: 'gift', household: given, amount: fen(500_000) });
    expect(more.proposal.optIns).toHaveLength(2);
    expect(setOptIn(more, given, null).proposal.optIns).toHaveLength(1);
  });

  it('rounds up into the reserve where the unit is coarse, and only there', () => {
    expect(setUnit(draft, '100yuan').proposal).toMatchObject({ unit: '100yuan', roundMode: 'ceil' });
    expect(setUnit(draft, 'yuan').proposal).toMatchObject({ unit: 'yuan', roundMode: 'hamilton' });
  });
});

describe('what a household gives', () => {
  const [household] = households;
  if (!household) throw new Error('No households.');

  it('is read the way people write it', () => {
    const read = readOptIn(household.id, { ...optInForm(null), amount: '３０００元' });
    expect(read).toEqual({ ok: true, value: { kind: 'gift', household: household.id, amount: 300_000 } });
  });

  it.each([
    [{ kind: 'gift', amount: '', coefficient: '' }, '请填出多少，例如 3000'],
    [{ kind: 'gift', amount: '0', coefficient: '' }, '出多少要大于 0，例如 3000'],
    [{ kind: 'coefficient', amount: '', coefficient: '一半' }, '系数请填数字，例如 0.5'],
    [{ kind: 'coefficient', amount: '', coefficient: '0' }, '系数要大于 0，例如 0.5'],
  ] as const)('asks again for %o', (form, sentence) => {
    expect(readOptIn(household.id, form)).toEqual({ ok: false, error: sentence });
  });
});

describe('ways to begin', () => {
  const floors = households.map(({ floor }) => floor);

  it.each(templatesFor(floors))('$name can be reckoned for this building at once', (template) => {
    expect(reckon(state, proposalFrom(template, 'C')).kind).toBe('ready');
  });

  it('covers the published 8/20/31/41 where the building has six floors', () => {
    const keys = templatesFor([1, 2, 3, 4, 5, 6]).map(({ key }) => key);
    expect(keys).toContain('yuhang');
    expect(templatesFor(floors).map(({ key }) => key)).not.toContain('yuhang');
  });

  it('lets everybody pay by area where nothing is agreed, as the Civil Code has it', () => {
    expect(templatesFor(floors).find(({ key }) => key === 'areaOnly')?.exemptFloors).toEqual([]);
  });
});

describe('the columns of flats', () => {
  it('name the flats by what their rooms end in, with the area they share', () => {
    expect(flatColumns(households).map(({ label }) => label)).toEqual(['01 户 95.62 ㎡', '02 户 78.46 ㎡']);
  });

  it('are given up where floors differ in their number of flats', () => {
    expect(flatColumns(households.slice(1))).toEqual([]);
  });
});
