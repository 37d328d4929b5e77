import { type TextSize, textSizes } from '../../src/ui/header/text-size';
import type { App } from './app.ts';
import { cutChoices, setTextSize, sidewaysScroll, smallTargets } from './screens.ts';
import { resize } from './window-size.ts';

/** A desk, a phone, and what is left of the desk at 400 %: 320 by 200 px of the page. */
export const desk = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };
const enlarged = { width: 320, height: 200 };

/** 44 px with the smallest text, 60 px for who chose larger text. */
export const least = (size: TextSize): number => (size === 'standard' ? 44 : 60);

/** Waits for a page that is still arranging itself; gives what is wrong when it no longer changes. */
export async function settled(look: () => Promise<readonly string[]>): Promise<readonly string[]> {
  const until = Date.now() + 5000;
  let found = await look();
  while (found.length > 0 && Date.now() < until) found = await look();
  return found;
}

export async function tooWide({ page }: App): Promise<readonly string[]> {
  const pixels = await sidewaysScroll(page);
  return pixels > 0 ? [`${pixels} px too wide`] : [];
}

/** What is wrong with the page as it stands, on a desk, on a phone and at 400 %, with text of every size. */
export async function unsound(app: App): Promise<readonly string[]> {
  const found: string[] = [];
  for (const size of textSizes) found.push(...(await unsoundAt(app, size)).map((each) => `${size}: ${each}`));
  return found;
}

async function unsoundAt(app: App, size: TextSize): Promise<readonly string[]> {
  const { page } = app;
  const small = () => smallTargets(page, least(size));
  const cut = () => cutChoices(page);
  await setTextSize(page, size);
  await resize(page, desk);
  const onDesk = [...(await settled(app.axe)), ...(await settled(small)), ...(await settled(cut))];
  await resize(page, phone);
  const onPhone = [...(await settled(() => tooWide(app))), ...(await settled(cut))];
  await resize(page, enlarged);
  const atFour = [...(await settled(() => tooWide(app))), ...(await settled(small))];
  return [
    ...onDesk,
    ...onPhone.map((finding) => `on a phone: ${finding}`),
    ...atFour.map((finding) => `at 400 %: ${finding}`),
  ];
}
