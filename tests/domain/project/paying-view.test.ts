import { expect, it } from 'vitest';
import { fen } from '../../../src/domain/money/fen';
import { payingOf } from '../../../src/domain/project/paying-view';
import type { Project } from '../../../src/domain/project/project';
import { COEFFICIENTS, carryOut, idOf, opened, opinionOn, settled } from '../../builders/project';

const paying = (project: Project, room: string) => payingOf(project.state).get(idOf(project, room));
const START = settled();

it('is promised, put off or left open by the answer where something is due', () => {
  const agreed = carryOut(START, opinionOn(START, '301'));
  const later = carryOut(agreed, opinionOn(agreed, '302', 'consentsNotPaying'));
  const all = carryOut(later, opinionOn(later, '201', 'objects'));
  expect(['301', '302', '201', '202'].map((room) => paying(all, room))).toEqual([
    'promised',
    'later',
    'open',
    'open',
  ]);
});

it('owes nothing where the household is exempt, whatever it answered', () => {
  expect(paying(carryOut(START, opinionOn(START, '101')), '101')).toBe('nothing');
});

it('receives where compensation exceeds the share', () => {
  const compensated = carryOut(START, {
    kind: 'setProposal',
    proposal: { ...COEFFICIENTS, compensation: [{ household: idOf(START, '101'), amount: fen(50_000) }] },
  });
  expect(paying(compensated, '101')).toBe('receives');
});

it('is open again once the promise was about an earlier version', () => {
  const agreed = carryOut(START, opinionOn(START, '301'));
  const changed = carryOut(agreed, { kind: 'setProposal', proposal: { ...COEFFICIENTS, unit: 'fen' } });
  expect(paying(changed, '301')).toBe('open');
});

it('goes by the answer alone while there are no amounts', () => {
  const bare = opened();
  expect(paying(carryOut(bare, opinionOn(bare, '301')), '301')).toBe('promised');
  expect(paying(bare, '302')).toBe('open');
});
