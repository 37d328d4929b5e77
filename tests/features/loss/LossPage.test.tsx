import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { LossPage } from '../../../src/features/loss/LossPage';
import { encodeBackup } from '../../../src/persistence/backup';
import { memoryLog } from '../../../src/persistence/memory-log';
import { noteWhole, withWitness, witnessOver } from '../../../src/persistence/witness';
import { changchun } from '../../../src/sample/changchun';
import { playSample, sampleProjectId } from '../../../src/sample/sample';
import { backupText } from '../../../src/text/zh-cn/backup';
import { lossText } from '../../../src/text/zh-cn/loss';
import { renderAtDesk, stillWorld } from '../../builders/screen';
import { pageNotebook } from '../../persistence/notebook';

const PROJECT = sampleProjectId('changchun');
const FACTS = playSample(changchun);

/** An empty log over which the whole sample was once seen. */
async function lost() {
  const notebook = pageNotebook();
  noteWhole(notebook, PROJECT, FACTS);
  const log = withWitness(memoryLog(), notebook);
  const witness = witnessOver(log, notebook);
  const onChanged = vi.fn();
  const losses = await witness.losses();
  const rendered = renderAtDesk(
    <LossPage losses={losses} onChanged={onChanged} />,
    log,
    stillWorld(),
    witness,
  );
  return { ...rendered, log, witness, onChanged };
}

test('a loss names the project and how much is gone', async () => {
  await lost();
  expect(screen.getByRole('heading', { level: 1, name: lossText.title })).toBeTruthy();
  expect(
    screen.getByText(
      new RegExp(FACTS[0]?.fact.body.kind === 'stairwellOpened' ? FACTS[0].fact.body.place.estate : 'none'),
    ),
  ).toBeTruthy();
  expect(screen.getByText(new RegExp(`上次有 ${FACTS.length} 条记录`))).toBeTruthy();
});

test('what is left is taken for the whole only after a second, explicit word', async () => {
  const { witness, onChanged } = await lost();
  await userEvent.click(screen.getByRole('button', { name: lossText.accept }));
  expect(await witness.losses()).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: lossText.acceptConfirm }));
  await waitFor(() => expect(onChanged).toHaveBeenCalled());
  expect(await witness.losses()).toEqual([]);
});

test('a backup makes the loss good; an older one is taken in, and the page stays', async () => {
  const { witness, onChanged, desk } = await lost();
  const choose = (facts: typeof FACTS): Promise<void> =>
    userEvent.upload(
      screen.getByLabelText(backupText.fileInput),
      new File(
        [encodeBackup(facts, { project: PROJECT, savedAt: '2026-11-24T06:32:00.000Z' })],
        '备份.linti.json',
      ),
    );
  await choose(FACTS.slice(0, 3));
  await waitFor(() => expect(onChanged).toHaveBeenCalledTimes(1));
  expect((await witness.losses())[0]).toMatchObject({ noted: FACTS.length, held: 3 });
  await expect(desk.open(PROJECT)).rejects.toMatchObject({ fault: { kind: 'behind' } });
  await choose(FACTS);
  await waitFor(() => expect(onChanged).toHaveBeenCalledTimes(2));
  expect(await witness.losses()).toEqual([]);
  expect(await desk.open(PROJECT)).not.toBeNull();
});
