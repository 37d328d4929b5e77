/** Words of the page on which the address and the stops are corrected. */
export const placeText = {
  title: '楼栋和地址',
  shape: (storeys: number, perFloor: number, households: number): string =>
    `${storeys} 层，每层 ${perFloor} 户，一共 ${households} 户。各层户数不一样的，在住户名单里加一户、删一户。`,
  entry: '电梯停在哪里',
  entries: { level: '平层', halfLanding: '错层' },
  entryHints: { level: '出电梯就到家门口', halfLanding: '停在楼梯平台，再走半层' },
  entryAside: (count: number): string =>
    `已有 ${count} 户表过态。改停靠位置会变成新的一版，意见会留着，但要请他们再确认才算数。`,
  save: '保存',
  saved: '已保存',
  toHouseholds: '去住户名单',
} as const;
