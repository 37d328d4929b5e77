/**
 * The oldest browsers that people of the building may have (CONTRIBUTING.md), by name and version. The build is lowered
 * to them, and tests hold every emitted file to them.
 * @type {Readonly<Record<'chrome' | 'edge' | 'firefox' | 'safari', string>>}
 */
export const oldestBrowsers = { chrome: '109', edge: '109', firefox: '115', safari: '15.4' };

/** The same as the build tool names them. */
export const buildTargets = Object.entries(oldestBrowsers).map(([name, version]) => `${name}${version}`);
