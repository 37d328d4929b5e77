import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main';
import { openProject } from '../../src/domain/project/project';
import { encodeBackup } from '../../src/persistence/backup';
import { openText } from '../../src/persistence/open-file';

const at = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const MINIMAL = at('docs/examples/minimal.linti.json');

type Ran = { readonly code: number; readonly out: string; readonly complaint: string };

/** Runs the command line as a person does: a process of its own. */
const linti = (words: readonly string[], cwd = folder): Promise<Ran> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [at('scripts/linti.mjs'), ...words],
      { cwd, env: { PATH: process.env['PATH'] } },
      (_, out, complaint) => resolve({ code: child.exitCode ?? -1, out, complaint }),
    );
  });

const inFolder = (name: string) => path.join(folder, name);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'linti-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the command line', { timeout: 60_000 }, () => {
  it('tells how it is used, and what it does not know', async () => {
    expect(await linti([])).toMatchObject({ code: 2, out: '', complaint: expect.stringContaining('用法') });
    expect(await main(['help'])).toMatchObject({ code: 0, out: expect.stringContaining('用法') });
    expect(await main(['dance'])).toMatchObject({
      code: 2,
      complaint: expect.stringContaining('没有「dance」这个命令'),
    });
  });

  it('works out shares, their working and the thresholds of the example in the manual', async () => {
    const { code, out, complaint } = await linti(['compute', MINIMAL]);
    expect({ code, complaint }).toEqual({ code: 0, complaint: '' });
    const { money, vote } = JSON.parse(out);
    expect(money.net).toBe(20_000_000);
    expect(money.shares.map(({ room, payable }: Record<string, unknown>) => [room, payable])).toEqual([
      ['101', 6_000_000],
      ['201', 8_000_000],
      ['301', 6_000_000],
    ]);
    expect(money.shares[0].exact).toBe('6000000');
    expect(money.trace.length).toBeGreaterThan(3);
    expect(vote.met).toBe(false);
    expect(vote.tests).toContainEqual(
      expect.objectContaining({ measure: 'heads', fraction: [2, 3], part: 0, whole: 3, short: 2 }),
    );
    expect(out).not.toContain('孙玉珍');
  });

  it('finds nothing wrong with the example, whichever folder one stands in', async () => {
    const checked = await linti(['check', path.basename(MINIMAL)], path.dirname(MINIMAL));
    expect(checked).toMatchObject({ code: 0, complaint: '', out: expect.stringContaining('没有发现问题') });
  });

  it('says in Chinese what is missing, and answers 1', async () => {
    const typed = JSON.parse(await readFile(MINIMAL, 'utf8'));
    delete typed.households[1].area;
    await writeFile(path.join(folder, 'bare.linti.json'), JSON.stringify(typed));
    const checked = await main(['check', inFolder('bare.linti.json')]);
    expect(checked.code).toBe(1);
    expect(checked.out).toContain('201 还没有面积');
    const computed = await main(['compute', inFolder('bare.linti.json')]);
    expect(computed.code).toBe(1);
    expect(computed.complaint).toContain('201 还没有面积');
    expect(JSON.parse(computed.out)).toMatchObject({ money: { shares: null }, vote: null });
  });

  it('refuses a file that is not there, no file of ours, or damaged', async () => {
    await writeFile(path.join(folder, 'other.json'), '{"a":1}');
    const whole = await readFile(at('tests/fixtures/saved/v1.json'), 'utf8');
    await writeFile(path.join(folder, 'cut.json'), whole.slice(0, -40));
    expect(await main(['check', inFolder('nowhere.json')])).toMatchObject({
      code: 1,
      complaint: expect.stringContaining('nowhere.json'),
    });
    expect(await main(['check', folder])).toMatchObject({
      code: 1,
      complaint: expect.stringContaining('读不出来'),
    });
    expect(await main(['compute', inFolder('other.json')])).toMatchObject({
      code: 1,
      out: '',
      complaint: expect.stringContaining('这不是邻梯的文件'),
    });
    expect(await main(['papers', inFolder('cut.json'), inFolder('out')])).toMatchObject({
      code: 1,
      complaint: expect.stringContaining('没有下载完'),
    });
  });

  it('gives the same figures for a typed project and for the backup made of it', async () => {
    const typed = openText(await readFile(MINIMAL, 'utf8'));
    if (!typed.ok) throw new Error(typed.error.kind);
    const { id, recorded } = openProject(typed.value.project, typed.value.recorded);
    const backup = encodeBackup(recorded, { project: id, savedAt: '2026-11-24T08:00:00.000Z' });
    await writeFile(path.join(folder, 'backup.linti.json'), backup);
    const [first, second] = await Promise.all([
      main(['compute', MINIMAL]),
      main(['compute', inFolder('backup.linti.json')]),
    ]);
    expect(JSON.parse(second.out)).toEqual(JSON.parse(first.out));
  });

  it('prints the papers it is asked for as PDFs', async () => {
    const { code, complaint } = await linti(['papers', MINIMAL, 'out', '--only', 'survey,attendance']);
    expect({ code, complaint }).toEqual({ code: 0, complaint: '' });
    const files = (await readdir(path.join(folder, 'out'))).sort();
    expect(files.map((name) => name.split('-')[0])).toEqual(['会议签到表', '意见征询表'].sort());
    for (const name of files) {
      const bytes = await readFile(path.join(folder, 'out', name));
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    }
  });

  it('knows the papers by name, and the one option', async () => {
    expect(await main(['papers', MINIMAL, 'out', '--only=poster'])).toMatchObject({
      code: 2,
      complaint: expect.stringContaining('survey'),
    });
    expect(await main(['papers', MINIMAL, 'out', '--all'])).toMatchObject({ code: 2 });
    expect(await main(['papers', MINIMAL])).toMatchObject({ code: 2 });
    expect(await main(['check'])).toMatchObject({ code: 2 });
  });
});
