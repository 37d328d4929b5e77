import type { PaperContent, PaperHousehold } from '../../domain/agreement/content';
import { dayText } from '../../text/format';
import { maskName } from '../../text/mask';
import type { PaperOptions } from '../document';

const close = (text: string): string => text.replace(/\s+/g, '');

/** Text without the spaces that screens put between Chinese and figures: on paper 3层1.0, but still 630 kg. */
export const closedUp = (text: string): string =>
  text.replace(/([\u2e80-\uffef×÷])\s+/g, '$1').replace(/\s+(?=[\u2e80-\uffef×÷])/g, '');

/** 向阳小区5号楼2单元: closed up, because on paper no space stands between Chinese and figures. */
export const stairwellName = ({ place }: PaperContent): string =>
  close(`${place.estate}${place.building}${place.stairwell}`);

/** The stairwell with its city. */
export const placeName = (content: PaperContent): string =>
  close(content.place.city) + stairwellName(content);

/** 方案B第3版, as sentences and file names have it. */
export const schemeName = ({ scheme }: PaperContent): string => `${close(scheme.name)}第${scheme.version}版`;

/** What ties a sheet to the version it was printed from: 方案B第3版　校验码 K7QF-2M9D. */
export const versionLine = (content: PaperContent): string =>
  `${schemeName(content)}　校验码 ${content.scheme.code}`;

/** What ties a sheet to the record it was made from: 记录码 H3TV-9KQ2; nothing where nobody has said. */
export const recordLine = ({ record = [] }: PaperContent): readonly string[] =>
  record.length === 0 ? [] : [`记录码 ${record.join('、')}`];

export const printedLine = ({ printedOn }: Pick<PaperOptions, 'printedOn'>): string =>
  `${dayText(printedOn)}印`;

/** All owners of a household, masked where the paper is to be posted. */
export function ownersText({ owners, title }: PaperHousehold, options: Pick<PaperOptions, 'masked'>): string {
  const kind = title === 'private' ? 'person' : 'unit';
  return owners.map((owner) => (options.masked ? maskName(owner, kind) : owner)).join('、');
}

/** The owners on a line that has no room for many: 欧阳志成等6人. */
export function ownersBrief(household: PaperHousehold, most: number): string {
  const names = ownersText(household, { masked: false });
  const [first = '', ...others] = household.owners;
  const isLong = others.length > 0 && Array.from(names).length > most;
  return isLong ? `${first}等${others.length + 1}人` : names;
}

/** 7层, 地下1层: a floor in a narrow place. */
export const floorName = (floor: number): string => (floor < 0 ? `地下${-floor}层` : `${floor}层`);

/** 301、402室: rooms in a sentence. */
export const roomsText = (rooms: readonly string[]): string => `${rooms.join('、')}室`;

/** The contact as a posted or a handed-out paper shows it; a blank where nobody has been named. */
export const contactText = ({ place }: PaperContent): string => place.contact || '________________';
