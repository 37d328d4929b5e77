import type { Page } from 'playwright-core';
import { encodeCard } from '../../src/card/card-code';
import { cardOf } from '../../src/card/card-of';
import { day } from '../../src/domain/kernel/day';
import { openProject } from '../../src/domain/project/project';
import { routes } from '../../src/routes/routes';
import { changchun } from '../../src/sample/changchun';
import { playSample, sampleProjectId } from '../../src/sample/sample';
import { paperContentOf } from '../../src/text/paper-content';
import type { TextSize } from '../../src/ui/header/text-size';
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

const { id } = project;

/** Every address there is, for the sample, by the name of its route: a new route does not compile before it is here. */
export const addresses: Readonly<Record<keyof typeof routes, readonly string[]>> = {
  start: [routes.start],
  setUp: [routes.setUp],
  home: [routes.home(id)],
  place: [routes.place(id)],
  households: [routes.households(id)],
  importHouseholds: [routes.importHouseholds(id)],
  costs: [routes.costs(id)],
  scheme: [routes.scheme(id)],
  fairness: [routes.fairness(id)],
  compare: [routes.compare(id)],
  why: [routes.why(id, household)],
  building: [routes.building(id), routes.building(id, household)],
  meeting: [1, 2, 3, 4, 5].map((page) => routes.meeting(id, page)),
  opinions: [routes.opinions(id)],
  door: [routes.door(id), routes.door(id, household)],
  notice: [routes.notice(id)],
  signing: [routes.signing(id), routes.signing(id, household)],
  check: [routes.check(id)],
  terms: [routes.terms(id)],
  print: [routes.print(id)],
  card: [routes.card(id), routes.card(id, household)],
  export: [routes.export(id)],
  law: [routes.law(id)],
  log: [routes.log(id)],
  disagreements: [routes.disagreements(id)],
  erase: [routes.erase(id)],
  help: [routes.help],
  paying: [routes.paying],
  handedCard: [routes.handedCard(cardCode), routes.handedCard('x')],
  privacy: [routes.privacy],
  verify: [routes.verify],
};

export const everyRoute: readonly string[] = Object.values(addresses).flat();

/** Opens the sample, so that its addresses lead somewhere. */
export async function openSample({ page, click }: App): Promise<void> {
  await click(page.getByRole('button', { name: /看示例：长春首例/ }));
  await page.waitForURL(/#\/p\/sample-changchun/);
}

/** Sets the size of text in place, as 字号 does; a meeting keeps the size of its room. */
export const setTextSize = (page: Page, size: TextSize): Promise<void> =>
  page.evaluate((chosen) => {
    localStorage.setItem('linti.text-size', chosen);
    const { dataset } = document.documentElement;
    if (dataset['textSize'] !== 'projector') dataset['textSize'] = chosen;
  }, size);

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

/** Which lists show what is chosen in them cut off, one line each. */
export function cutChoices(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d');
    if (pen === null) return ['nothing to measure with'];
    return [...document.querySelectorAll('select')].flatMap((select) => {
      const style = getComputedStyle(select);
      const room =
        select.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
      pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const chosen = select.selectedOptions[0]?.label ?? '';
      const missing = Math.round(pen.measureText(chosen).width - room);
      const isSeen = select.getClientRects().length > 0 && style.opacity !== '0';
      return isSeen && missing > 1 ? [`${chosen} is cut by ${missing} px`] : [];
    });
  });
}

/** By how many pixels the page is wider than the window. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
