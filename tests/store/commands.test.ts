import fc from 'fast-check';
import { expect, it } from 'vitest';
import { area } from '../../src/domain/building/area';
import { deviceId } from '../../src/domain/log/fact';
import { fen } from '../../src/domain/money/fen';
import type { Command } from '../../src/domain/project/command';
import { decide } from '../../src/domain/project/decide';
import { stamp } from '../../src/domain/project/draft';
import { extend, openProject, type Project } from '../../src/domain/project/project';
import { COEFFICIENTS, countedSupplies, opinionOn, settled } from '../builders/project';

const ROOMS = ['101', '102', '201', '202', '301', '302'];
const DEVICES = ['AAA', 'BBB'];
const AT = '2026-11-24T00:00:00.000Z';

type Deed = (project: Project) => Command;

const room = fc.constantFrom(...ROOMS);
const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc.tuple(room, fc.integer({ min: 1, max: 20_000 })).map(
    ([number, size]): Deed =>
      ({ state }) => ({
        kind: 'enterHouseholds',
        way: 'typed',
        rows: state.households
          .filter((each) => each.room === number)
          .map(({ id }) => ({ id, area: area(size) })),
      }),
  ),
  fc.tuple(room, fc.constantFrom('王芳', '李强', '')).map(
    ([number, name]): Deed =>
      ({ state }) => ({
        kind: 'enterHouseholds',
        way: 'typed',
        rows: state.households
          .filter((each) => each.room === number)
          .map(({ id }) => ({ id, owners: [name] })),
      }),
  ),
  fc.integer({ min: 1, max: 90_000_000 }).map(
    (amount): Deed =>
      () => ({ kind: 'setCosts', costs: [{ id: 'all', label: '总价', amount: fen(amount) }], funding: [] }),
  ),
  fc.constantFrom('fen' as const, 'yuan' as const, '100yuan' as const).map(
    (unit): Deed =>
      () => ({ kind: 'setProposal', proposal: { ...COEFFICIENTS, unit } }),
  ),
  fc.tuple(room, fc.constantFrom('consentsAndPays' as const, 'objects' as const, 'abstains' as const)).map(
    ([number, answer]): Deed =>
      (project) =>
        opinionOn(project, number, answer),
  ),
  fc.constant<Deed>(() => ({ kind: 'undo' })),
  fc.constant<Deed>(() => ({ kind: 'redo' })),
);

/** Carries out what is not refused, each deed on one of two devices. */
function play(deeds: readonly (readonly [Deed, string])[]): Project {
  const supplies = countedSupplies('Q');
  return deeds.reduce<Project>((project, [deed, device]) => {
    const decision = decide(project, deed(project), supplies);
    if (!decision.ok) return project;
    return extend(project, stamp(project, decision.value, { device: deviceId(device), at: AT }));
  }, settled());
}

const anyDeeds = fc.array(fc.tuple(anyDeed, fc.constantFrom(...DEVICES)), { maxLength: 25 });

it('extending step by step is folding from the beginning, whatever order the facts arrive in', () => {
  fc.assert(
    fc.property(anyDeeds, fc.infiniteStream(fc.nat()), (deeds, dice) => {
      const last = play(deeds);
      const shuffled = last.recorded
        .map((recorded) => ({ recorded, at: dice.next().value }))
        .sort((a, b) => a.at - b.at)
        .map(({ recorded }) => recorded);
      expect(openProject(last.id, shuffled)).toEqual(last);
    }),
  );
});

it('undoing everything gives back the first state, redoing everything the last', () => {
  fc.assert(
    fc.property(anyDeeds, (deeds) => {
      const last = play(deeds);
      const undoAll = Array.from({ length: 40 }, () => [(): Command => ({ kind: 'undo' }), 'AAA'] as const);
      const redoAll = Array.from({ length: 40 }, () => [(): Command => ({ kind: 'redo' }), 'AAA'] as const);
      const undone = playFrom(last, undoAll);
      expect(undone.history.done).toEqual([]);
      expect(undone.state.opinions).toEqual([]);
      expect(undone.state.costs).toEqual([]);
      const redone = playFrom(undone, redoAll);
      expect(redone.history.undone).toEqual([]);
      if (last.history.undone.length === 0) expect(redone.state).toEqual(last.state);
    }),
    { numRuns: 50 },
  );
});

function playFrom(start: Project, deeds: readonly (readonly [() => Command, string])[]): Project {
  const supplies = countedSupplies('R');
  return deeds.reduce<Project>((project, [deed, device]) => {
    const decision = decide(project, deed(), supplies);
    if (!decision.ok) return project;
    return extend(project, stamp(project, decision.value, { device: deviceId(device), at: AT }));
  }, start);
}
