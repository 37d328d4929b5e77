import { expect, test } from 'vitest';
import { decimalText } from '../../../src/domain/kernel/ratio';
import { deviceId, projectId } from '../../../src/domain/log/fact';
import { fen } from '../../../src/domain/money/fen';
import { modelAfter } from '../../../src/domain/project/model';
import { noProject, openProject } from '../../../src/domain/project/project';
import { agreed, COEFFICIENTS, carryOut, countedSupplies, idOf } from '../../builders/project';

const world = { ...countedSupplies('M'), device: deviceId('MODEL001'), at: '2026-11-25T01:00:00.000Z' };

function copied() {
  const before = agreed();
  const project = carryOut(before, {
    kind: 'setProposal',
    proposal: {
      ...COEFFICIENTS,
      exemptHouseholds: [idOf(before, '201')],
      discounts: [{ household: idOf(before, '301'), factor: decimalText('0.8') }],
      bounds: [
        { of: { kind: 'all' }, max: fen(4_000_000) },
        { of: { kind: 'household', household: idOf(before, '302') }, min: fen(100) },
      ],
      nonPayers: [idOf(before, '302')],
    },
  });
  const id = projectId('P2');
  return { project, recorded: modelAfter(project.state, noProject(id), world), id };
}

test('a model brings shape, costs and schemes by floor', () => {
  const { project, recorded, id } = copied();
  const { state } = openProject(id, recorded);
  expect(state).toMatchObject({ shape: project.state.shape, costs: project.state.costs, adopted: 'A' });
  expect(state.funding).toEqual(project.state.funding);
  expect(state.proposals).toEqual([{ ...COEFFICIENTS, bounds: [{ of: { kind: 'all' }, max: 4_000_000 }] }]);
  expect(state.households.length).toBe(6);
});

test('a model leaves out a scheme that goes household by household, and brings how answers count', () => {
  const before = agreed();
  const percents = Object.fromEntries(
    before.state.households.map(({ id }, index) => [id, decimalText(index === 0 ? '100' : '0')]),
  );
  const counting = { consentsNotPaying: 'participates', notBlocking: 'absent' } as const;
  const byHousehold = { ...COEFFICIENTS, basis: { kind: 'householdPercent', percents } } as const;
  const project = carryOut(carryOut(before, { kind: 'setProposal', proposal: byHousehold }), {
    kind: 'setCounting',
    counting,
  });
  const id = projectId('P3');
  const { state } = openProject(id, modelAfter(project.state, noProject(id), world));
  expect(state).toMatchObject({ proposals: [], adopted: null, counting });
});

test('a model brings nothing of the people', () => {
  const { project, recorded, id } = copied();
  const { state } = openProject(id, recorded);
  expect(state.persons.size + state.opinions.length + state.objections.length).toBe(0);
  expect(state.households.every(({ area, owners }) => area === null && owners.length === 0)).toBe(true);
  const text = JSON.stringify(recorded);
  const personal = [...project.state.persons.values()].flatMap(({ id: person, name }) => [
    person,
    name ?? '',
  ]);
  expect(personal.filter((each) => each !== '' && text.includes(`"${each}"`))).toEqual([]);
  expect(project.state.households.filter((each) => text.includes(`"${each.id}"`))).toEqual([]);
  expect(text).not.toContain(project.state.place.contact);
});
