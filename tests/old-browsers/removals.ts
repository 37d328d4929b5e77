import { api, featuresOf, javascript, lacking, type OldBrowser } from './compatibility.ts';

/**
 * What an old browser lacks altogether, as paths from the global object: `Array.prototype.toSorted`, `ImageDecoder`.
 * Trusted types stay: a browser that has none does not enforce them either.
 */
export const namesToRemove = (browser: OldBrowser): readonly string[] =>
  pathsLacking(browser).filter((path) => !/trusted/i.test(path));

function pathsLacking(browser: OldBrowser): readonly string[] {
  return [...featuresOf(javascript['builtins']), ...featuresOf(api)].flatMap(([type, node, compat]) => {
    if (lacking(compat, 'part').includes(browser)) return [type];
    return featuresOf(node)
      .filter(([key, , member]) => isName(key) && lacking(member, 'part').includes(browser))
      .flatMap(([key]) => pathsOf(type, key));
  });
}

const isName = (key: string): boolean => /^[A-Za-z][A-Za-z0-9]*(_static)?$/.test(key);

/** MDN lists static members of the language among the others. */
function pathsOf(type: string, key: string): readonly string[] {
  const name = key.replace(/_static$/, '');
  return key === name ? [`${type}.prototype.${name}`, `${type}.${name}`] : [`${type}.${name}`];
}
