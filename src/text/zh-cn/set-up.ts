import type { Entry, GroundFloor } from '../../domain/building/shape';

type Range = { readonly least: number; readonly most: number };

/** Words of the four questions. */
export const setUpText = {
  title: '新建一个单元',
  backToStart: '首页',
  goOn: '继续',
  goBack: '上一题',
  finish: '建好，去填住户名单',
  step: (number: number): string => `第 ${number} 题，共 4 题`,
  questions: {
    place: '是哪个单元要装电梯？',
    storeys: '这个单元一共几层？',
    flats: '每层几户？',
    ground: '一层是什么？',
  },
  estate: { label: '小区', placeholder: '例如 向阳小区', missing: '请填小区名称，例如 向阳小区' },
  building: { label: '几号楼', placeholder: '例如 5 号楼', missing: '请填几号楼，例如 5 号楼' },
  stairwell: { label: '几单元', placeholder: '例如 2 单元' },
  buildingName: (digits: string): string => `${digits} 号楼`,
  stairwellName: (digits: string): string => `${digits} 单元`,
  jurisdiction: {
    label: '城市',
    elsewhere: '别处（按民法典）',
  },
  cityName: (name: string): string => `${name}市`,
  city: { label: '城市名', placeholder: '例如 延吉市' },
  community: { label: '社区', placeholder: '例如 向阳社区' },
  contact: { label: '联系人', placeholder: '姓名和电话' },
  storeys: {
    label: '层数',
    unit: '层',
    hint: '从地面一层数到顶层，地下室不算',
    outOfRange: ({ least, most }: Range): string => `层数请填 ${least} 到 ${most} 的整数，例如 7`,
  },
  flats: {
    label: '每层户数',
    unit: '户',
    hint: '各层不一样的，先填多数楼层的户数，名单里可以加减',
    outOfRange: ({ least, most }: Range): string => `每层户数请填 ${least} 到 ${most} 的整数，例如 2`,
  },
  ground: {
    homes: { label: '住人', hint: '和上面一样的住户' },
    shops: { label: '商铺', hint: '门面房、底商' },
    open: { label: '架空层', hint: '没有住户' },
  } satisfies Record<GroundFloor, { readonly label: string; readonly hint: string }>,
  basement: { label: '有没有地下室？', no: '没有', yes: '有', hint: '地下室有产权、要算进来的才选「有」' },
  entry: {
    label: '电梯停在哪里？',
    level: '平层',
    levelHint: '出电梯就到家门口',
    halfLanding: '错层',
    halfLandingHint: '停在楼梯平台，再走半层',
    unknown: '不清楚',
    unknownHint: '以后再定',
  } satisfies Record<Entry | 'unknown' | 'label' | `${Entry | 'unknown'}Hint`, string>,
  picture: '楼栋图',
  pictureWaits: '填了层数，楼就画在这里。',
  households: (count: number): string => `一共 ${count} 户`,
  notKept: '没有建成：这个浏览器没有存上。请关掉别的窗口再试一次。填好的内容都还在。',
} as const;
