import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultsOf } from './vectors-runner/run';
import type { Vector } from './vectors-runner/vector';

const FOLDER = 'tests/vectors';

describe.each(readdirSync(FOLDER).filter((name) => name.endsWith('.json')))('%s', (name) => {
  const { vectors }: { vectors: readonly Vector[] } = JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'));

  it.each(vectors.map((vector) => ({ ...vector, vector })))(
    '$id ($kind) comes out as it was worked out elsewhere',
    ({ vector }) => {
      expect(faultsOf(vector, vectors)).toEqual([]);
    },
  );
});
