import { describe, expect, it } from 'vitest';
import { fen } from '../../../src/domain/money/fen';
import { consentIf } from '../../../src/domain/project/consent-if';
import { consentOf } from '../../../src/domain/project/consent-view';
import type { Project } from '../../../src/domain/project/project';
import { carryOut, idOf, opinionOn, settled } from '../../builders/project';

/** Six equal flats, three of which consent: four have to take part. */
const nearly = (): Project =>
  ['101', '201', '301'].reduce((held, room) => carryOut(held, opinionOn(held, room)), settled());

describe('trying an answer out', () => {
  it('shows what one more consent would do', () => {
    const project = nearly();
    const recorded = consentOf(project.state);
    const tried = consentIf(recorded, new Map([[idOf(project, '202'), 'consents']]));
    expect(recorded.vote?.outlook.status).toBe('open');
    expect(tried.vote?.outlook.finding.met).toBe(true);
    expect(tried.opinionOf.get(idOf(project, '202'))?.state).toBe('consents');
  });

  it('shows that an objection can help, because it is taking part', () => {
    const project = nearly();
    const tried = consentIf(consentOf(project.state), new Map([[idOf(project, '202'), 'objects']]));
    expect(tried.vote?.outlook.finding.met).toBe(true);
  });

  it('leaves what is recorded as it is', () => {
    const project = nearly();
    const before = JSON.stringify([...consentOf(project.state).opinionOf]);
    consentIf(consentOf(project.state), new Map([[idOf(project, '101'), 'objects']]));
    expect(JSON.stringify([...consentOf(project.state).opinionOf])).toBe(before);
  });

  it('shows nothing where there is no vote', () => {
    const project = nearly();
    const bare = carryOut(project, {
      kind: 'enterHouseholds',
      way: 'typed',
      rows: [{ id: idOf(project, '101'), area: null }],
    });
    const recorded = consentOf(bare.state);
    expect(consentIf(recorded, new Map([[idOf(project, '202'), 'consents']]))).toEqual(recorded);
  });

  it('settles what one owner of two flats said twice and differently', () => {
    const start = settled();
    const owned = carryOut(start, {
      kind: 'declareSameOwner',
      household: idOf(start, '302'),
      as: idOf(start, '202'),
    });
    const torn = carryOut(carryOut(owned, opinionOn(owned, '302')), opinionOn(owned, '202', 'objects'));
    const recorded = consentOf(torn.state);
    expect(recorded.vote?.cast.conflicts).toHaveLength(1);
    const tried = consentIf(recorded, new Map([[idOf(torn, '302'), 'consents']]));
    expect(tried.vote?.cast.conflicts).toEqual([]);
  });

  it('leaves a limit open that a flat named before it was taken out of the building', () => {
    const start = settled();
    const said = carryOut(start, opinionOn(start, '302', 'consentsAndPays', { ceiling: fen(100) }));
    const gone = carryOut(said, { kind: 'removeHousehold', household: idOf(said, '302') });
    const held = consentOf(gone.state).opinionOf.get(idOf(said, '302'));
    expect(held?.condition?.payable ?? null).toBeNull();
  });

  it('tries all flats of one owner at once, who has one voice', () => {
    const start = settled();
    const project = carryOut(start, {
      kind: 'declareSameOwner',
      household: idOf(start, '302'),
      as: idOf(start, '202'),
    });
    const tried = consentIf(consentOf(project.state), new Map([[idOf(project, '302'), 'consents']]));
    expect(tried.vote?.outlook.cast.consenting).toEqual({ heads: 1, area: 16_000 });
    expect(tried.opinionOf.get(idOf(project, '202'))?.state).toBe('consents');
  });
});
