import { describe, expect } from 'vitest';
import { meetingText } from '../../src/text/zh-cn/meeting.ts';
import { homes, screenStands, test } from './app.ts';
import { axeFindings } from './axe.ts';
import { lastBlank, lastTerm, openSampleHere, setTerm, setTermOnDisk } from './example.ts';

const READING = '另一个窗口正在改这个项目';
/** Within this many milliseconds of its death the window that reads gets the pen. */
const SOON = 1_000;

describe.each(homes)('two windows of one browser (%s)', (home) => {
  test('one writes and the other reads, takes over, and gets the pen when the first is closed', async ({
    site,
    file,
  }) => {
    const app = home === 'site' ? site : file;
    const project = await openSampleHere(app.page);
    const other = await app.context.newPage();
    await other.goto(`${app.home}#${project}`);
    await other.getByText(READING).waitFor();
    expect(await app.page.getByText(READING).count()).toBe(0);

    await lastTerm(other, app.home, project);
    await setTerm(other, '读的窗口里写的');
    await other.getByText('这一步没有记下').waitFor();
    expect(await other.getByText('约定已保存').count()).toBe(0);

    await other.getByRole('button', { name: '在这里改' }).click();
    await app.page.getByText(READING).waitFor();
    expect(await other.getByText(READING).count()).toBe(0);
    expect(await lastBlank(other).inputValue()).toBe('读的窗口里写的');
    await other.getByRole('button', { name: '保存约定', exact: true }).click();
    await other.getByText('约定已保存').waitFor();

    await other.close();
    await app.page.getByText(READING).waitFor({ state: 'detached', timeout: SOON });
  });

  test('a meeting in the one that reads says so on a ground on which it can be read, and keeps its try after taking over', async ({
    site,
    file,
  }) => {
    const app = home === 'site' ? site : file;
    const project = await openSampleHere(app.page);
    const other = await app.context.newPage();
    await other.goto(`${app.home}#${project}/meet/2`);
    const press = (name: string): Promise<void> => other.getByRole('button', { name, exact: true }).click();
    await press(meetingText.tries.glassStep);
    await press(meetingText.tries.save);
    await press(meetingText.save.confirmMoney);
    await other.getByText('刚才那一步没有记下').waitFor();
    expect(await axeFindings(other)).toEqual([]);
    expect(await other.locator('main').evaluate((main) => main.scrollHeight - main.clientHeight)).toBe(0);

    await press('在这里改');
    await other.getByText('请再按一次').waitFor();
    expect(await axeFindings(other)).toEqual([]);
    await press(meetingText.save.confirmMoney);
    await other.getByText('540,000').first().waitFor();
    await other.getByText(meetingText.save.titleMoney).waitFor({ state: 'detached' });
  });

  test('the one that reads gets the pen when the other crashes, and shows all that was saved', async ({
    site,
    file,
  }) => {
    const app = home === 'site' ? site : file;
    const project = await openSampleHere(app.page);
    await lastTerm(app.page, app.home, project);
    const other = await app.context.newPage();
    await other.goto(`${app.home}#${project}/terms`);
    await other.getByText(READING).waitFor();
    await setTermOnDisk(app.page, '崩溃之前保存的');

    const crashed = app.page.waitForEvent('crash');
    const devtools = await app.context.newCDPSession(app.page);
    // The page dies of it and never answers.
    devtools.send('Page.crash').catch(() => undefined);
    await crashed;
    await other.getByText(READING).waitFor({ state: 'detached', timeout: SOON });
    await other.reload();
    await lastBlank(other).waitFor();
    expect(await lastBlank(other).inputValue()).toBe('崩溃之前保存的');
    await setTermOnDisk(other, '崩溃之后保存的');
  });

  test('each writes to a project of its own at once, and nothing of either is lost', async ({
    site,
    file,
  }) => {
    const app = home === 'site' ? site : file;
    const one = await openSampleHere(app.page);
    const second = await app.context.newPage();
    await second.goto(`${app.home}#/`);
    await screenStands(second);
    await second.getByText(/再看一个示例/).click();
    await second.waitForURL(/#\/p\//);
    const other = new URL(second.url()).hash.slice(1);
    expect(other).not.toBe(one);
    await Promise.all([lastTerm(app.page, app.home, one), lastTerm(second, app.home, other)]);

    const write = async (page: typeof second, label: string): Promise<void> => {
      for (let count = 1; count <= 12; count += 1) await setTermOnDisk(page, `${label}${count}`);
    };
    await Promise.all([write(app.page, '甲'), write(second, '乙')]);
    await Promise.all([app.page.reload(), second.reload()]);
    expect(await lastTerm(app.page, app.home, one)).toBe('甲12');
    expect(await lastTerm(second, app.home, other)).toBe('乙12');
  });

  test('one in which an old version stays open keeps no later layout from opening, and writes nothing into it', async ({
    site,
    file,
  }) => {
    const app = home === 'site' ? site : file;
    app.forgive(/requested version \(5\) is less than the existing version/);
    const project = await openSampleHere(app.page);
    await lastTerm(app.page, app.home, project);
    const later = await app.context.newPage();
    await later.goto(`${app.home}#/help`);
    await screenStands(later);
    const opened = await later.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const request = indexedDB.open('_pouch_linti', 99);
          request.onblocked = () => resolve('blocked');
          request.onerror = () => resolve('refused');
          request.onsuccess = () => resolve('opened');
        }),
    );
    expect(opened).toBe('opened');

    await lastBlank(app.page).fill('旧版本写的');
    await app.page.getByRole('button', { name: '保存约定', exact: true }).click();
    await app.page.getByText('没有保存成功').first().waitFor();
    expect(await app.page.getByRole('button', { name: '立即导出备份' }).count()).toBe(1);
  });
});
