/** The smallest amount of money a share may differ by (取整单位): 1, 100, 1 000 or 10 000 fen. */
export const UNITS = { fen: 1, yuan: 100, '10yuan': 1_000, '100yuan': 10_000 } as const;
export type Unit = keyof typeof UNITS;
