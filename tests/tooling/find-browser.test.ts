import { describe, expect, it } from 'vitest';
import { browserFlags, findBrowser } from '../browser/find-browser.ts';

describe('the browser to test in', () => {
  it('is the one that CHROME_PATH names', async () => {
    const { path } = await findBrowser('/opt/my-chrome', (file) => file === '/opt/my-chrome');
    expect(path).toBe('/opt/my-chrome');
  });

  it('is one of this machine where nothing is named', async () => {
    const { path } = await findBrowser(undefined, (file) => file === '/usr/bin/google-chrome');
    expect(path).toBe('/usr/bin/google-chrome');
  });

  it('is refused in one sentence where CHROME_PATH names no file', async () => {
    await expect(findBrowser('/nowhere/chrome', () => false)).rejects.toThrow('/nowhere/chrome');
  });

  it('keeps its security switched on', () => {
    expect(browserFlags.join(' ')).not.toMatch(
      /disable-web-security|insecure-content|site-isolation|single-process/,
    );
  });
});
