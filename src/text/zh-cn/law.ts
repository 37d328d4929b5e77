import type { Counting } from '../../domain/consent/counting';
import type { MergeRule } from '../../domain/consent/electorate';
import type { NoticeLength } from '../../domain/consent/notice';
import type { Gate } from '../../domain/consent/provisions';
import type { Scope, Source } from '../../domain/jurisdictions/jurisdiction';

/** Words of the page that says by which law the vote is counted. */
export const lawText = {
  title: '依据',
  inForce: (city: string): string => `现在按：${city}`,
  intro: '下面写着表决按哪一条法、怎么数。没有人核对过原文的，都列在「待核实」里，请先问清楚再办。',
  ruleTitle: '怎么算通过',
  topics: {
    tests: '法定比例',
    scope: '表决范围',
    heads: '人数怎么数',
    areas: '面积按哪个算',
    notice: '公示期',
    noWrittenObjection: '有人书面反对',
    occupied: '占到某户的房屋',
    secondScope: '另外一次表决',
    counting: '两种意见怎么计',
    subsidy: '补贴',
  },
  and: '并且',
  or: '或者',
  inclusive: '「以上」包括本数：正好三分之二、正好四分之三，都算达到（民法典第一千二百五十九条）。',
  atLeast: (part: string, whole: string, n: string, d: string): string =>
    `${part}占${whole}的${d}分之${n}以上`,
  moreThan: (part: string, whole: string, n: string, d: string): string =>
    `${part}超过${whole}的${n === '一' && d === '二' ? '一半' : `${d}分之${n}`}`,
  scopes: { stairwell: '本单元（梯）', building: '本幢', compound: '整个小区' } satisfies Record<
    Scope,
    string
  >,
  widerScope: (scope: string): string =>
    `这里要按${scope}的全体业主算，名单里只有本单元的话，比例只能参考。请问清社区，按全部业主另行核算。`,
  merge: {
    exactOwnerSet: '一套算一人；同一位业主有几套，合算一人；开发商没卖出或没交付的，合算一人',
    connected: '一套算一人；有共同业主的几套合算一人；开发商没卖出或没交付的，合算一人',
    perUnit: '一套算一人',
  } satisfies Record<MergeRule, string>,
  areaCascade: '按不动产登记簿；没登记的按测绘；没测绘的按买卖合同（司法解释第八条）。本单元：',
  areaCount: (source: string, count: number): string => `${source} ${count} 户`,
  noAreas: '还没填面积',
  notice: ({ days, kind }: NoticeLength): string => `${days} 个${kind === 'working' ? '工作日' : '自然日'}`,
  noNotice: '没有查到天数，请问社区、街道办',
  gates: {
    noWrittenObjection: {
      block: '有书面反对没解决，不能往下办',
      warn: '可能要先解决，请问清楚；这里只提醒，不拦',
      off: '不影响，按比例算',
    } satisfies Record<Gate, string>,
    occupied: {
      block: '必须那一户业主同意',
      warn: '应当先征得那一户业主同意；这里只提醒，不拦',
      off: '没有另外要求',
    } satisfies Record<Gate, string>,
  },
  secondScope: (when: string, scope: string, tests: string): string =>
    `${when}，${scope}再表决一次：${tests}`,
  noSecondScope: '不用',
  countsAs: {
    consents: '计为同意',
    participates: '计为参与，不计为同意',
    absent: '不计为参与',
  },
  answers: { consentsNotPaying: '同意，暂不出资', notBlocking: '不阻挡' } satisfies Record<
    keyof Counting,
    string
  >,
  countingTitle: '「不阻挡」和「暂不出资」怎么计',
  countingNote: '法条里没有写这两种意见。大家先商量好再改；怎么计的，会和表决结果一起印出来。',
  countingSaved: '已按这样重新算过',

  subsidyTitle: '补贴',
  subsidyYears: '哪年装好',
  subsidyAmount: '每部电梯',
  years: (from: number, to: number): string => (from === to ? `${from} 年` : `${from}–${to} 年`),
  noSubsidy: '没有查到补贴标准，请问区住建局',
  sourcesTitle: '出处',
  sourceColumns: { title: '文件', article: '条文和内容', inForce: '施行日期', grade: '可靠程度' },
  noDate: '日期没查到',
  grades: {
    A: '法律、法院、政府或报纸原文',
    B: '转载，要核对原文',
    C: '网上问答，不能作为依据',
  } satisfies Record<Source['grade'], string>,
  read: { full: '读过全文', excerpt: '只看到一部分' } satisfies Record<Source['read'], string>,
  unverifiedTitle: '待核实',
  unverifiedColumns: { what: '还没有人核对过的', whom: '问谁' },
  examplesTitle: '举例：正好够和差一户',
  exampleNote: '假设每户面积一样大。',
  example: (flats: number, consents: number, others: number): string =>
    others === 0
      ? `${flats} 户，${consents} 户同意，其他没表态`
      : `${flats} 户，${consents} 户同意，${others} 户参与但没同意`,
  exampleColumns: { vote: '表决', result: '结果' },
  met: '达到',
  notMet: '没达到',
  cityTitle: '换一个城市',
  city: '按哪里的规定',
  change: '看看换了有什么不同',
  sameCity: '现在就是按这里算的。要换，请先选别的城市。',
  askTitle: (city: string): string => `改按 ${city} 的规定算？`,
  differs: (topic: string, before: string, after: string): string => `${topic}：${before} → ${after}`,
  nothingDiffers: '算法都一样，只是出处和待核实的事项不同。',
  resultNow: (words: string): string => `现在：${words}`,
  resultThen: (words: string): string => `换了以后：${words}`,
  keepsOpinions: '各户的意见都留着，不用再问。',
  doChange: (city: string): string => `改按 ${city} 算`,
  keepCity: (city: string): string => `不改，还按 ${city}`,
  changed: (city: string): string => `已改按 ${city} 算`,
} as const;
