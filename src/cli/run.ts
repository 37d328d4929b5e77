import { main } from './main';

/**
 * The answer to this process's own command line. Worked out while the module is being imported: Vite's
 * runner serves imports, the lazy ones of `papers` among them, only until then.
 */
export const answer = await main(process.argv.slice(2));
