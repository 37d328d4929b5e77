import { expect, test } from 'vitest';
import { isIntact } from '../../../src/domain/log/fact';
import { openProject } from '../../../src/domain/project/project';
import { restamp } from '../../../src/domain/project/restamp';
import { ONE, workedOn } from '../../builders/copies';
import { opinionOn, settled } from '../../builders/project';

const START = settled();
const stored = workedOn(START, ONE, opinionOn(START, '101'));

test('facts stamped once more keep their steps, and an undo follows the step that it takes back', () => {
  const other = workedOn(START, ONE, opinionOn(START, '201'), opinionOn(START, '202'), { kind: 'undo' });
  const { project, recorded } = restamp(stored, other.recorded.slice(START.recorded.length), ONE);
  expect(recorded.every(({ fact }) => isIntact(fact))).toBe(true);
  expect(project.state.opinions).toHaveLength(2);
  expect(openProject(project.id, project.recorded).state).toEqual(project.state);
});

test('an undo of a step that is on disk already still takes that step back', () => {
  const other = workedOn(stored, ONE, { kind: 'undo' });
  const further = workedOn(stored, ONE, opinionOn(stored, '202'));
  const { project } = restamp(further, other.recorded.slice(stored.recorded.length), ONE);
  expect(project.state.opinions.map((each) => each.kind === 'opinion' && each.opinion.household)).toEqual([
    START.state.households.find(({ room }) => room === '202')?.id,
  ]);
});
