import fc from 'fast-check';

/** One seed for every property of a run, so that `npm test` can print the command that draws the same again. */
const seed = process.env['LINTI_SEED'];
if (seed !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
