/** A whole number, a name, an operator, a bracket or a comma. */
export type Token = string;

const TOKEN = /\s*(\d+|[A-Za-z][A-Za-z0-9]*|[-+*/(),])/y;

/** Cuts a line of working into its tokens; throws on a character that does not belong there. */
export function tokens(expr: string): readonly Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < expr.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(expr)?.[1];
    if (token === undefined) throw new SyntaxError(`Cannot read ${expr.slice(at)}`);
    found.push(token);
  }
  return found;
}
