import type { PaperHousehold } from '../../domain/agreement/content';
import type { AreaSource, Title } from '../../domain/building/household';

/** Where an area comes from, as a narrow column says it. */
export const AREA_SOURCE_WORDS: Readonly<Record<AreaSource, string>> = {
  register: '登记簿',
  survey: '实测',
  contract: '合同',
  unknown: '待核',
};

/** Kind of title, as a narrow column says it. */
export const TITLE_WORDS: Readonly<Record<Title, string>> = {
  private: '私产',
  unit: '单位',
  public: '公房',
  developer: '开发商',
};

/** As what a household stands in the agreement (签约身份). */
export function partyWord({ isParty, standing, voluntary }: PaperHousehold): string {
  if (!isParty) return '未签约';
  if (standing === 'shares') return '出资';
  if (standing === 'fixed') return '定额出资';
  if (voluntary > 0) return '自愿出资';
  return standing === 'notPaying' ? '暂不出资' : '免出资';
}
