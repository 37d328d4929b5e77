import { describe, expect, it } from 'vitest';
import { deviceId, projectId } from '../../src/domain/log/fact';
import { memoryLog } from '../../src/persistence/memory-log';
import { checkWitness, findLosses, noteWhole, withWitness } from '../../src/persistence/witness';
import { PROJECT, someFacts } from './chain';
import { pageNotebook } from './notebook';

const witnessedLog = () => {
  const notebook = pageNotebook();
  return { notebook, log: withWitness(memoryLog(), notebook) };
};

describe('the witness outside the database', () => {
  it('knows nothing of a project it never saw', () => {
    expect(checkWitness(pageNotebook(), PROJECT, [])).toBe('unknown');
    expect(checkWitness(pageNotebook(), PROJECT, someFacts(2))).toBe('unknown');
  });

  it('agrees with the log it saw written, and with a longer one', async () => {
    const { log, notebook } = witnessedLog();
    await log.append(someFacts(2));
    expect(checkWitness(notebook, PROJECT, await log.read(PROJECT))).toBe('agrees');
    expect(checkWitness(notebook, PROJECT, someFacts(5))).toBe('agrees');
  });

  it('finds an emptied log, a rolled-back one, and one that others have written in its place', async () => {
    const { log, notebook } = witnessedLog();
    await log.append(someFacts(3));
    expect(checkWitness(notebook, PROJECT, [])).toBe('behind');
    expect(checkWitness(notebook, PROJECT, someFacts(2))).toBe('behind');
    expect(checkWitness(notebook, PROJECT, someFacts(9, { device: deviceId('DEV2') }))).toBe('behind');
  });

  it('counts facts that are appended twice once', async () => {
    const { log, notebook } = witnessedLog();
    await log.append(someFacts(3));
    await log.append(someFacts(3));
    await log.append(someFacts(2));
    expect(checkWitness(notebook, PROJECT, await log.read(PROJECT))).toBe('agrees');
    expect(checkWitness(notebook, PROJECT, someFacts(2))).toBe('behind');
  });

  it('sees what is merged, and finds a loss made good by a backup', async () => {
    const { log, notebook } = witnessedLog();
    noteWhole(notebook, PROJECT, someFacts(4));
    await log.merge(someFacts(3));
    expect(checkWitness(notebook, PROJECT, await log.read(PROJECT))).toBe('behind');
    await log.merge(someFacts(6));
    expect(checkWitness(notebook, PROJECT, await log.read(PROJECT))).toBe('agrees');
    expect(checkWitness(notebook, PROJECT, someFacts(5))).toBe('behind');
  });

  it('does not note what was not written', async () => {
    const { log, notebook } = witnessedLog();
    await log.append(someFacts(1));
    await log.append(someFacts(3, {}, 'other')).catch(() => undefined);
    expect(checkWitness(notebook, PROJECT, await log.read(PROJECT))).toBe('agrees');
  });

  it('forgets a project that was erased on purpose', async () => {
    const { log, notebook } = witnessedLog();
    await log.append(someFacts(3));
    await log.erase(PROJECT);
    expect(await findLosses(log, notebook)).toEqual([]);
    expect(checkWitness(notebook, PROJECT, [])).toBe('unknown');
  });

  it('lists the projects that are gone or short, and no others', async () => {
    const { log, notebook } = witnessedLog();
    const whole = projectId('whole');
    await log.append(someFacts(2, { project: whole }));
    noteWhole(notebook, PROJECT, someFacts(3));
    expect(await findLosses(log, notebook)).toEqual([{ project: PROJECT, name: '', noted: 3, held: 0 }]);
    await log.append(someFacts(3));
    expect(await findLosses(log, notebook)).toEqual([]);
  });

  it('takes a restored log for whole once it is noted as such', () => {
    const notebook = pageNotebook();
    noteWhole(notebook, PROJECT, someFacts(5));
    expect(checkWitness(notebook, PROJECT, someFacts(3))).toBe('behind');
    noteWhole(notebook, PROJECT, someFacts(3));
    expect(checkWitness(notebook, PROJECT, someFacts(3))).toBe('agrees');
    noteWhole(notebook, PROJECT, []);
    expect(checkWitness(notebook, PROJECT, [])).toBe('unknown');
  });

  it('ignores a note that nobody can read', () => {
    const notebook = pageNotebook();
    notebook.write('linti.witness.P1', 'x');
    expect(checkWitness(notebook, PROJECT, [])).toBe('unknown');
  });
});
