/**
 * What a list of households may weigh: a hundred times the largest real one. Beyond that a file is
 * something else, or means harm: 700 KB can unpack to 300 MB.
 */
export const LIMITS = {
  bytes: 20 * 1024 * 1024,
  /** Of an .xlsx, which is a zip archive. */
  unpackedBytes: 40 * 1024 * 1024,
  zipEntries: 1000,
  sheets: 100,
  rows: 5000,
  columns: 200,
  /** On a machine that is busy with other things, too. */
  seconds: 30,
} as const;
