import type { Content, TableCell } from 'pdfmake/interfaces';
import type { PaperContent, PaperHousehold } from '../domain/agreement/content';
import { figures, printedYuan } from '../text/format';
import { defineDocument } from './document';
import { led, subtitle } from './parts/form';
import { closedUp, contactText, placeName, schemeName } from './parts/naming';
import { roundingWords } from './parts/project-words';
import { SINGLE, sheet } from './parts/sheet';
import { sharingCount, totalCost } from './parts/sums';
import { cell, table } from './parts/table';
import { paragraph, type Setting, set, title } from './parts/type';

/** The building as a poster (楼栋图海报), A3: every flat in its place with what it pays, and nobody's name. */
export const buildingPoster = defineDocument({
  name: 'buildingPoster',
  title: '楼栋图海报',
  purpose: 'A3 一张，开会和张贴用，各户金额写在楼栋图上，不写姓名',
  needs: ['shares'],
  choices: [],
  describe: (content, options) =>
    sheet(content, { ...options, isLarge: true }, { title: '加装电梯费用分摊楼栋图', margins: SINGLE }, [
      title('加装电梯，每户出多少', 26, 0),
      subtitle(`${placeName(content)}　${schemeName(content)}`),
      paragraph([sumWords(content)], { size: 14, pitch: 20 }),
      buildingTable(content),
      led('怎么算', `${closedUp(content.rule.sentences.join(''))}${roundingWords(content)}`, WORDS, 6),
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

/** Height of the table of flats on the page, in points. */
const ROOM_FOR_FLOORS = 520;

function buildingTable(content: PaperContent): Content {
  const floors = [...new Set(content.households.map(({ floor }) => floor))].sort((a, b) => b - a);
  const rows = floors.map((floor) => content.households.filter((household) => household.floor === floor));
  const most = Math.max(1, ...rows.map(({ length }) => length));
  const height = Math.min(64, Math.max(14, ROOM_FOR_FLOORS / Math.max(1, floors.length) - 3));
  return table(
    [38, ...Array.from({ length: most }, () => '*' as const)],
    rows.map((row, index) => [
      cell(`${floors[index]}层`, 'center', { size: Math.min(15, height * 0.6), face: 'Hei' }),
      ...row.map((household) => flatCell(household, height, most)),
      ...Array.from({ length: most - row.length }, () => cell('')),
    ]),
    { headerRows: 0, padding: 1, sides: 2, margin: [0, 8, 0, 0] },
  );
}

/** Room above amount where the row is high enough, else beside it. */
function flatCell({ room, share, standing }: PaperHousehold, height: number, columns: number): TableCell {
  const words = share > 0 ? figures(share) : standing === 'notPaying' ? '暂不出资' : '不分摊';
  const isStacked = height >= 30;
  const ems = isStacked
    ? Math.max(widthOf(room), widthOf(words))
    : 0.8 * widthOf(room) + widthOf(words) + 0.8;
  const size = Math.min(
    24,
    isStacked ? height * 0.42 : height * 0.55,
    (430 / columns - 5) / Math.max(3, ems),
  );
  const amount: Setting = { size, pitch: size * 1.3, ...(share > 0 ? { face: 'Hei' as const } : {}) };
  const label: Setting = { size: size * 0.75, pitch: size };
  const text = isStacked
    ? [set(room, label, CENTRED), set(words, amount, CENTRED)]
    : [set([set(`${room}　`, label), set(words, amount)], amount, CENTRED)];
  const air = Math.max(0, (height - (isStacked ? size * 2.3 : size * 1.3)) / 2);
  return { stack: text, margin: [0, air, 0, air], verticalAlignment: 'middle' };
}

/** Width of a text in ems: figures are a little over half as wide as they are high. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (character > '\u2e7f' ? 1 : 0.6), 0);

const CENTRED = { alignment: 'center', noWrap: true } as const;
