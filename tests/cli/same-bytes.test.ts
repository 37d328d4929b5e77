import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main';
import { DOCUMENTS } from '../../src/documents';
import { paperFileName } from '../../src/documents/file-name';
import { slipCodes } from '../../src/documents/slip-code';
import { day } from '../../src/domain/kernel/day';
import { openProject } from '../../src/domain/project/project';
import { setPaper } from '../../src/features/print/set-paper';
import { openText } from '../../src/persistence/open-file';
import { localDay } from '../../src/text/clock';
import { contentToPrint } from '../../src/text/content-to-print';
import { TypesettingThread } from '../builders/typesetting-thread';

const FULL = fileURLToPath(new URL('../../docs/examples/full.linti.json', import.meta.url));

let folder = '';
beforeAll(async () => {
  vi.stubGlobal('Worker', TypesettingThread);
  folder = await mkdtemp(path.join(tmpdir(), 'linti-same-'));
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true, force: true });
});

it('the command line makes the bytes that the print page previews and saves, for every paper', async () => {
  const names = DOCUMENTS.filter(({ needs }) => !needs.includes('comparison')).map(({ name }) => name);
  const { code, complaint } = await main(['papers', FULL, folder, '--only', names.join(',')]);
  expect({ code, complaint }).toEqual({ code: 0, complaint: '' });
  const opened = openText(await readFile(FULL, 'utf8'));
  if (!opened.ok) throw new Error(opened.error.kind);
  const today = day(localDay(new Date().toISOString()));
  const content = contentToPrint(openProject(opened.value.project, opened.value.recorded), today);
  if (!content.ok) throw new Error('The example can be printed.');
  for (const document of DOCUMENTS.filter(({ name }) => names.includes(name))) {
    const options = {
      ...{ masked: true, blank: false, isLarge: false, households: null, printedOn: today },
      codeFor: slipCodes(content.value),
    };
    const wanted = { documents: [document], content: content.value, options, given: [] };
    const { bytes, pages } = await setPaper(wanted, new AbortController().signal, () => undefined);
    await pages.close();
    const saved = await readFile(path.join(folder, paperFileName(document, content.value)));
    expect(saved.equals(bytes), document.title).toBe(true);
  }
});
