import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkCode } from '../../../src/domain/kernel/digest';
import { fen } from '../../../src/domain/money/fen';
import { openProject } from '../../../src/domain/project/project';
import { adoptedProposal, codeOf } from '../../../src/domain/project/version';
import { openText } from '../../../src/persistence/open-file';
import { SAMPLES } from '../../../src/sample';
import { playSample, sampleProjectId } from '../../../src/sample/sample';
import { carryOut, idOf, settled } from '../../builders/project';

const codeIn = ({ state }: ReturnType<typeof openProject>): string => {
  const proposal = adoptedProposal(state);
  return proposal ? codeOf(state, proposal) : '';
};

const sampleCode = (key: string): string => {
  const sample = SAMPLES.find((each) => each.key === key);
  return sample ? codeIn(openProject(sampleProjectId(key), playSample(sample))) : '';
};

describe('a check code that was printed once', () => {
  it('comes out the same for the same content, for ever', () => {
    expect(checkCode({ a: 1, b: ['墙', 'x'] })).toBe('6RPS-2Z67');
    expect(sampleCode('changchun')).toBe('FDW8-V1WN');
  });

  it('comes out the same for a file that an earlier program saved', () => {
    const text = readFileSync(new URL('../../fixtures/saved/v1.json', import.meta.url), 'utf8');
    const opened = openText(text);
    if (!opened.ok) throw new Error('The saved file was not read.');
    expect(codeIn(openProject(opened.value.project, opened.value.recorded))).toBe('ZBN6-VB6H');
  });

  it('does not depend on the order of the keys or the form of a letter', () => {
    expect(checkCode({ b: 'é', a: 1 })).toBe(checkCode({ a: 1, b: 'e\u0301' }));
  });

  it('has eight Crockford characters, none of them I, L, O or U', () => {
    for (let index = 0; index < 200; index += 1)
      expect(checkCode({ index })).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  });
});

describe('a check code', () => {
  it('changes with a share or the design, and not with a name or a phone', () => {
    const project = settled();
    const named = carryOut(project, {
      kind: 'enterHouseholds',
      way: 'typed',
      rows: [{ id: idOf(project, '101'), owners: ['另一个名字'], phone: '13800002222' }],
    });
    expect(codeIn(named)).toBe(codeIn(project));
    const dearer = carryOut(project, {
      kind: 'setCosts',
      costs: [{ id: 'all', label: '总价', amount: fen(7_000_001) }],
      funding: project.state.funding,
    });
    expect(codeIn(dearer)).not.toBe(codeIn(project));
    expect(codeIn(carryOut(project, { kind: 'correctEntry', entry: 'halfLanding' }))).not.toBe(
      codeIn(project),
    );
  });
});
