import type { PaperContent } from '../../domain/agreement/content';

/** The rule by which the vote is counted (表决依据), in the one sentence that a household reads before it answers. */
export const lawForHouseholds = ({ law }: PaperContent): string =>
  law === undefined
    ? '《民法典》第二百七十八条：面积和人数均须三分之二以上参与，参与者中均须四分之三以上同意，含本数。不交表不算同意，也不算反对。'
    : `${law.title}：${law.tests.join('；')}，含本数。不交表不算同意，也不算反对。`;

/** The same below the tests that were taken by it: what they rest on, and what the shares are of. */
export const lawOfTests = ({ law }: PaperContent): string =>
  law === undefined
    ? `依据《中华人民共和国民法典》第二百七十八条；“以上”包括本数（第一千二百五十九条）。同意的面积、人数以参与表决的为分母。${CUT}`
    : `依据${law.title}；“以上”包括本数（《民法典》第一千二百五十九条）。该规定与《民法典》第二百七十八条怎样衔接，以主管部门的书面意见为准。${CUT}`;

const CUT = '占比只截取到小数点后两位，不进位。';
