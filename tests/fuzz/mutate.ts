/** A stream of numbers that a seed fixes, so that every case can be made again. */
export type Chance = (below: number) => number;

/** xorshift32 of Marsaglia: enough for a choice of bytes. */
export function chanceFrom(seed: number): Chance {
  let state = seed | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** Text that readers have stumbled over before. */
const SPLICES = [
  '"',
  '""',
  ',',
  '\t',
  '\r\n',
  '\0',
  '__proto__',
  '{"__proto__":{"polluted":1}}',
  '=1+1',
  '<table>',
  '</td>',
  '<!DOCTYPE x [<!ENTITY a "aaaa">]>',
  '&a;',
  '单元',
  '101',
  '合计',
  '\uFEFF',
  '\u202e',
  '９',
  '1e999',
  '-1',
  'PK\u0003\u0004',
].map((text) => new TextEncoder().encode(text));

/** One case: random bytes one time in eight, else a seed with up to eight changes. */
export function caseFrom(seeds: readonly Uint8Array[], chance: Chance): Uint8Array {
  if (chance(8) === 0) return Uint8Array.from({ length: chance(400) }, () => chance(256));
  let bytes = seeds[chance(seeds.length)] ?? new Uint8Array();
  for (let left = 1 + chance(8); left > 0; left -= 1) bytes = changed(bytes, chance);
  return bytes;
}

function changed(bytes: Uint8Array, chance: Chance): Uint8Array {
  const at = chance(bytes.length + 1);
  const to = Math.min(bytes.length, at + 1 + chance(40));
  switch (chance(6)) {
    case 0:
      return bytes.map((byte, index) => (index === at ? byte ^ (1 << chance(8)) : byte));
    case 1:
      return bytes.map((byte, index) => (index >= at && index < to ? chance(256) : byte));
    case 2:
      return bytes.subarray(0, at);
    case 3:
      return joined(bytes.subarray(0, at), bytes.subarray(to));
    case 4:
      return joined(bytes.subarray(0, to), bytes.subarray(at));
    default:
      return joined(bytes.subarray(0, at), SPLICES[chance(SPLICES.length)] ?? bytes, bytes.subarray(at));
  }
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
