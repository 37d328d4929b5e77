import { describe, expect } from 'vitest';
import { type App, test } from './app';

/** Opens the sample, records that 301 agrees, and waits until that is on disk. */
async function recordOne({ page, click }: App): Promise<void> {
  await click(page.getByRole('button', { name: /看示例：长春首例/ }));
  await click('继续登记意见');
  await click(page.getByRole('button', { name: /301/ }).first());
  await click(page.getByRole('radio', { name: '同意并出资' }));
  await click(page.getByRole('button', { name: /^记下 301/ }));
  await page.getByText('已自动保存').waitFor();
}

const stateOf301 = ({ page }: App): Promise<string | null> =>
  page.getByRole('group', { name: '楼栋图' }).getByRole('button', { name: /301/ }).getAttribute('aria-label');

describe.each(['site', 'file'] as const)('what was recorded (%s)', (kind) => {
  test('is there again after a reload, and can still be undone and redone by name', async ({
    site,
    file,
  }) => {
    const app = kind === 'site' ? site : file;
    await recordOne(app);
    const recorded = await stateOf301(app);
    expect(recorded).toContain('同意');

    await app.page.reload();
    await app.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await stateOf301(app)).toBe(recorded);

    await app.click(app.page.getByRole('button', { name: '撤销：登记 301 的意见' }));
    expect(await stateOf301(app)).toContain('未表态');
    await app.click(app.page.getByRole('button', { name: '重做：登记 301 的意见' }));
    expect(await stateOf301(app)).toBe(recorded);
  });
});
