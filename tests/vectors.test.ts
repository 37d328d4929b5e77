import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runFile } from './vectors-runner/run';

const FOLDER = 'tests/vectors';

describe.each(readdirSync(FOLDER).filter((name) => name.endsWith('.json')))('%s', (name) => {
  const file = JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'));

  it.each(runFile(file))('$id ($kind) comes out as it was worked out elsewhere', ({ faults }) => {
    expect(faults).toEqual([]);
  });
});
