/** Words of the screen that puts proposals side by side. */
export const compareText = {
  title: (count: number): string => `${COUNTS[count] ?? count}个方案，放在一起看`,
  raise: (raise: string, gross: string, external: string): string =>
    external === '0' ? `大家要筹 ${raise} 元` : `大家要筹 ${raise} 元（总价 ${gross}，补贴 ${external}）`,
  caption: '各方案每户出多少',
  proposal: (name: string, rule: string): string => `${name} ${rule}`,
  inUse: '拟用',
  using: '正在用这个方案',
  use: (name: string): string => `改用 ${name}`,
  floor: '楼层',
  room: '房号',
  gift: (amount: string): string => `自愿 ${amount}`,
  free: '免缴',
  times: '最高是最低的',
  timesText: (times: string): string => `${times} 倍`,
  versus: (name: string): string => `和 ${name} 比`,
  itself: '—',
  more: (count: number): string => `${count} 户多出`,
  less: (count: number): string => `${count} 户少出`,
  same: (count: number): string => `${count} 户不变`,
  total: (count: number): string => `${count} 户合计`,
  addsUp: '正好',
  refused: '还算不出来',
  one: '看某一户',
  why: '为什么',
  print: '打印对比表',
  empty: '要有两个方案才能比。在分摊方案里点“照这个再拟一个来比”，改几个数再保存。',
  toScheme: '去分摊方案',
  back: '分摊方案',
  confirm: (name: string): string => `改用方案 ${name}`,
  confirmWords: (rooms: string, count: number): string =>
    `${rooms} 这 ${count} 户的意见是对现在的方案说的。意见会留着，但要请他们再确认，才算对新方案的意见。`,
  confirmUndo: '改回来，意见也就都回来了。',
  doUse: (count: number): string => `改用，并请 ${count} 户再确认`,
  cancel: '先不改',
} as const;

const COUNTS: Readonly<Record<number, string>> = { 2: '两', 3: '三', 4: '四' };
