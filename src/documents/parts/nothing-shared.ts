import type { PaperHousehold } from '../../domain/agreement/content';

/** What stands for the words of an amount of 0: exempt (免摊), or not paying for now (暂不出资). */
export const nothingShared = ({ standing }: Pick<PaperHousehold, 'standing'>): string =>
  standing === 'notPaying' ? '本户暂不出资，以后要用再补交' : '本户不分摊费用';
