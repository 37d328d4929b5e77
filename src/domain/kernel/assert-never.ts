/** Closes a switch over a union: a member added later fails to compile wherever it is not yet thought of. */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected member: ${JSON.stringify(value)}`);
}
