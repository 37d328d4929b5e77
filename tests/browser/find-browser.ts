import { existsSync } from 'node:fs';
import { chineseFonts } from './chinese-fonts.ts';
import { packedBrowser } from './packed-browser.ts';

/** A Chromium to test in, and what its process must find in its environment. */
export type TestBrowser = { readonly path: string; readonly env: Readonly<Record<string, string>> };

/** Plain flags only: those that the packed browser's own package suggests would switch off the security under test. */
export const browserFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Where a Chromium usually lies; Debian's real binary comes before its wrapper, which prints a warning. */
const usualPlaces: readonly string[] = [
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The browser named by CHROME_PATH, else one of this machine, else the one that comes with the packages. */
export async function findBrowser(
  chromePath: string | undefined = process.env['CHROME_PATH'],
  isThere: (path: string) => boolean = existsSync,
): Promise<TestBrowser> {
  if (chromePath) {
    if (!isThere(chromePath))
      throw new Error(`CHROME_PATH 指的文件不存在。CHROME_PATH names no file: ${chromePath}`);
    return { path: chromePath, env: chineseFonts() };
  }
  const own = usualPlaces.find(isThere);
  if (own !== undefined) return { path: own, env: chineseFonts() };
  const packed = await packedBrowser();
  if (packed !== undefined) return { path: packed.path, env: { ...chineseFonts(), ...packed.env } };
  throw new Error(
    '没有找到可以用来测试的浏览器：请安装 Chrome、Edge 或 Chromium，或者用 CHROME_PATH 写明它的位置。' +
      ' No browser to test in was found: install Chrome, Edge or Chromium, or name one in CHROME_PATH.',
  );
}
