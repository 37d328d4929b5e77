import type { PaperContent } from '../../domain/agreement/content';
import { type Fen, sumFen } from '../../domain/money/fen';
import { squareMetres } from '../../text/format';

/** Total cost as people speak of it (总费用): the works and what is paid to affected households. */
export const totalCost = ({ gross, compensation }: PaperContent): Fen => sumFen([gross, compensation]);

/** What the shares come to: the net, and what rounding up collects beyond it. */
export const sharesTotal = ({ households }: PaperContent): Fen =>
  sumFen(households.map(({ share }) => share));

/** All areas together; 待核 while one of them is unknown. */
export const areaTotalText = ({ households }: PaperContent): string =>
  households.every(({ area }) => area !== null)
    ? squareMetres(households.reduce((sum, { area }) => sum + (area ?? 0), 0))
    : '待核';

/** To what the shares are rounded, as a clause says it. */
export const UNIT_WORDS: Readonly<Record<PaperContent['unit'], string>> = {
  fen: '分',
  yuan: '元',
  '10yuan': '十元',
  '100yuan': '百元',
};

/** One unit of rounding in fen. */
export const UNIT_FEN: Readonly<Record<PaperContent['unit'], number>> = {
  fen: 1,
  yuan: 100,
  '10yuan': 1000,
  '100yuan': 10_000,
};

const ONE_UNIT: Readonly<Record<PaperContent['unit'], (count: number) => string>> = {
  fen: (count) => `${count}分`,
  yuan: (count) => `${count}元`,
  '10yuan': (count) => `${count * 10}元`,
  '100yuan': (count) => `${count * 100}元`,
};

/** All odd units together: 6元. */
export const oddUnitsText = ({ unit, oddUnits }: PaperContent): string => ONE_UNIT[unit](oddUnits.length);

/** What each room got that has one: 1元. */
export const oneUnitText = ({ unit }: PaperContent): string => ONE_UNIT[unit](1);

/** The households that share, as `分摊10户` counts them. */
export const sharingCount = ({ households }: PaperContent): number =>
  households.filter(({ standing }) => standing === 'shares' || standing === 'fixed').length;
