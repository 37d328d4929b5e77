import type { Page } from 'playwright-core';
import { encodeCard } from '../../src/card/card-code';
import { cardOf } from '../../src/card/card-of';
import { day } from '../../src/domain/kernel/day';
import { openProject } from '../../src/domain/project/project';
import { routes } from '../../src/routes/routes';
import { changchun } from '../../src/sample/changchun';
import { playSample, sampleProjectId } from '../../src/sample/sample';
import { paperContentOf } from '../../src/text/paper-content';
import type { App } from './app.ts';

const project = openProject(sampleProjectId(changchun.key), playSample(changchun));

/** A household of the sample that shares the cost: 501. */
export const household = idOf('501');

/** The text of its card, as it stands behind `#`. */
export const cardCode = codeOf(household);

function idOf(room: string): string {
  const found = project.state.households.find((each) => each.room === room);
  if (found === undefined) throw new Error(`The sample has a room ${room}.`);
  return found.id;
}

function codeOf(id: string): string {
  const content = paperContentOf(project.state, { asOf: day('2026-11-25'), issuedOn: null });
  const paper = content.ok ? content.value.households.find((each) => each.id === id) : undefined;
  if (!content.ok || paper === undefined) throw new Error('The sample has figures.');
  return encodeCard(cardOf(content.value, paper));
}

/** Every address there is, for the sample: read off the table of routes, so that a new one is looked at too. */
export const everyRoute: readonly string[] = [
  ...new Set([
    ...Object.values(routes).flatMap((route) => {
      if (typeof route === 'string') return [route];
      const made: (...parts: never[]) => string = route;
      const filled = made as (...parts: string[]) => string;
      return [filled(project.id), filled(project.id, household)];
    }),
    routes.handedCard(cardCode),
  ]),
];

/** Opens the sample, so that its addresses lead somewhere. */
export async function openSample({ page, click }: App): Promise<void> {
  await click(page.getByRole('button', { name: /看示例：长春首例/ }));
  await page.waitForURL(/#\/p\/sample-changchun/);
}

/** What a person finds with a finger or a mouse that is smaller than it should be, one line each. */
export function smallTargets(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate((size) => {
    const pressable = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
    return [...document.querySelectorAll<HTMLElement>(pressable)].flatMap((element) => {
      const isInsideLabel = element.matches('[type=radio], [type=checkbox], [type=file]');
      const target = (isInsideLabel && element.closest('label')) || element;
      const { width, height } = target.getBoundingClientRect();
      const style = getComputedStyle(target);
      const isHidden = style.visibility === 'hidden' || style.clipPath !== 'none' || width * height === 0;
      const isInSentence = style.display === 'inline' && target.closest('p') !== null;
      if (isHidden || isInSentence || (width > size - 0.5 && height > size - 0.5)) return [];
      const name = element.getAttribute('aria-label') ?? element.textContent;
      return [`${element.tagName} ${name.trim().slice(0, 20)} ${Math.round(width)}×${Math.round(height)}`];
    });
  }, least);
}

/** By how many pixels the page is wider than the window. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
