import type { Content, TableCell } from 'pdfmake/interfaces';
import type { PaperContent, PaperHousehold } from '../domain/agreement/content';
import { figures, printedYuan } from '../text/format';
import { defineDocument } from './document';
import { led, subtitle } from './parts/form';
import { closedUp, contactText, floorName, placeName, schemeName } from './parts/naming';
import { roundingWords } from './parts/project-words';
import { SINGLE, sheet } from './parts/sheet';
import { sharingCount, totalCost } from './parts/sums';
import { cell, table } from './parts/table';
import { emsOf, inParts, paragraph, type Setting, set, title } from './parts/type';

/** The building as a poster (楼栋图海报), A3: every flat in its place with what it pays, and nobody's name. */
export const buildingPoster = defineDocument({
  name: 'buildingPoster',
  title: '楼栋图海报',
  purpose: 'A3 一张，开会和张贴用，各户金额写在楼栋图上，不写姓名',
  needs: ['shares'],
  choices: [],
  copies: 'perPlace',
  describe: (content, options) =>
    sheet(content, { ...options, isLarge: true }, { title: '加装电梯费用分摊楼栋图', margins: SINGLE }, [
      title('加装电梯，每户出多少', 26, 0),
      subtitle(`${placeName(content)}　${schemeName(content)}`),
      paragraph([sumWords(content)], { size: 14, pitch: 20 }),
      buildingTable(content),
      led('怎么算', inParts(`${ruleWords(content)}${roundingWords(content)}`), WORDS, 6),
      led('有疑问找', `${contactText(content)}。本图只供核对，不收款；金额以签字的协议书为准。`, WORDS, 3),
    ]),
});

const WORDS: Setting = { size: 12, pitch: 16.5 };

const sumWords = (content: PaperContent): string =>
  `总费用${printedYuan(totalCost(content))}${
    content.external > 0 ? `，减去补助等${printedYuan(content.external)}` : ''
  }${
    content.contributions > 0 ? `，减去自愿出资${printedYuan(content.contributions)}` : ''
  }，由${sharingCount(content)}户分摊${printedYuan(content.net)}。下面是每户的应出资额，单位为元。`;

/** Above so many floors the coefficients of all of them would leave no room for the amounts. */
const TALL = 14;

const ruleWords = ({ rule, storeys }: PaperContent): string =>
  storeys > TALL
    ? `按“${closedUp(rule.name)}”分摊，详见费用分摊方案公示。`
    : closedUp(rule.sentences.join(''));

/** Height of the table of flats on the page, in points: more where fewer words stand below it. */
const roomForFloors = ({ storeys }: PaperContent): number => (storeys > TALL ? 585 : 520);

function buildingTable(content: PaperContent): Content {
  const floors = [...new Set(content.households.map(({ floor }) => floor))].sort((a, b) => b - a);
  const rows = floors.map((floor) => content.households.filter((household) => household.floor === floor));
  const most = Math.max(1, ...rows.map(({ length }) => length));
  const height = Math.min(64, Math.max(14, roomForFloors(content) / Math.max(1, floors.length) - 3));
  const size = sizeFor(content.households, height, most);
  return table(
    [38, ...Array.from({ length: most }, () => '*' as const)],
    rows.map((row, index) => [
      cell(floorName(floors[index] ?? 0), 'center', {
        size: Math.min(15, height * 0.6, 36 / emsOf(floorName(floors[index] ?? 0))),
        face: 'Hei',
      }),
      ...row.map((household) => flatCell(household, height, size)),
      ...Array.from({ length: most - row.length }, () => cell('')),
    ]),
    { headerRows: 0, padding: 1, sides: 2, margin: [0, 8, 0, 0] },
  );
}

/** How large the figures of all flats are set: what the fullest of them has room for. */
const sizeFor = (households: readonly PaperHousehold[], height: number, columns: number): number =>
  Math.min(
    24,
    isStacked(height) ? height * 0.42 : height * 0.55,
    ...households.map(({ room, ...household }) => {
      const words = wordsOf(household);
      const ems = isStacked(height)
        ? Math.max(emsOf(room), emsOf(words))
        : LABEL * emsOf(room) + emsOf(words) + 0.5;
      return (430 / columns - 5) / Math.max(3, ems);
    }),
  );

/** Room above amount where the row is high enough, else beside it. */
const isStacked = (height: number): boolean => height >= 30;

/** The room's size against the amount's. */
const LABEL = 0.82;

const wordsOf = ({ share, standing }: Pick<PaperHousehold, 'share' | 'standing'>): string =>
  share > 0 ? figures(share) : standing === 'notPaying' ? '暂不出资' : '不分摊';

function flatCell(household: PaperHousehold, height: number, size: number): TableCell {
  const { room, share } = household;
  const words = wordsOf(household);
  const amount: Setting = { size, pitch: size * 1.3, ...(share > 0 ? { face: 'Hei' as const } : {}) };
  const label: Setting = { size: size * LABEL, pitch: size };
  const text = isStacked(height)
    ? [set(room, label, CENTRED), set(words, amount, CENTRED)]
    : [set([set(`${room} `, label), set(words, amount)], amount, CENTRED)];
  const air = Math.max(0, (height - (isStacked(height) ? size * 2.3 : size * 1.3)) / 2);
  return { stack: text, margin: [0, air, 0, air], verticalAlignment: 'middle' };
}

const CENTRED = { alignment: 'center', noWrap: true } as const;
