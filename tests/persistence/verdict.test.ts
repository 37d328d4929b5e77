import { describe, expect, it } from 'vitest';
import { digest } from '../../src/domain/kernel/digest';
import { deviceId } from '../../src/domain/log/fact';
import type { Recorded } from '../../src/domain/log/log';
import { recordCodeOf } from '../../src/domain/log/record-code';
import { checksumOf, encodeBackup } from '../../src/persistence/backup';
import { differencesTo, examine, isWhole, type Verdict } from '../../src/persistence/verdict';
import { merged, ONE, OTHER, workedOn } from '../builders/copies';
import { opened } from '../builders/project';
import { chain, DEVICE, PROJECT, someFacts } from './chain';

const META = { project: PROJECT, savedAt: '2026-11-24T08:00:00.000Z' };
type Loose = Record<string, unknown>;
type Forged = Loose & { header: Loose; facts: Loose[] };

const verdictOn = (text: string): Verdict => {
  const verdict = examine(text);
  if (!verdict.ok) throw new Error(verdict.error.kind);
  return verdict.value;
};

/** A backup that somebody who knows the format has changed and given a right checksum again. */
function forged(recorded: readonly Recorded[], change: (document: Forged) => void): Verdict {
  const document: Forged = JSON.parse(encodeBackup(recorded, META));
  change(document);
  const { header, ...rest } = document;
  const { sha256: _, ...unsealed } = header;
  const sha256 = checksumOf({ ...rest, header: unsealed });
  return verdictOn(JSON.stringify({ ...rest, header: { ...unsealed, sha256 } }));
}
const resealed = ({ hash: _, ...unsealed }: Loose): Loose => ({ ...unsealed, hash: digest(unsealed) });

const FACTS = someFacts(5);

describe('a backup of a later version', () => {
  it('is not judged: a later version may seal otherwise', () => {
    const document: Forged = JSON.parse(encodeBackup(FACTS, META));
    expect(examine(JSON.stringify({ ...document, version: 99 }))).toEqual({
      ok: false,
      error: { kind: 'newerVersion', version: 99 },
    });
  });
});

describe('a backup that is examined', () => {
  it('is whole as it was saved, machine by machine', () => {
    const both = [...FACTS, ...someFacts(2, { device: deviceId('DEV2') })];
    const verdict = verdictOn(encodeBackup(both, META));
    expect(isWhole(verdict)).toBe(true);
    expect(verdict.chains.map(({ kind, device, facts }) => [kind, device, facts])).toEqual([
      ['whole', DEVICE, 5],
      ['whole', 'DEV2', 2],
    ]);
  });

  it('names the first entry that was changed, also where it was sealed again', () => {
    const edit = (fact: Loose | undefined): Loose => ({
      ...fact,
      body: { kind: 'termsSet', terms: { term: 'forged' } },
    });
    const plain = forged(FACTS, (it) => {
      it.facts[2] = edit(it.facts[2]);
    });
    const sealed = forged(FACTS, (it) => {
      it.facts[2] = resealed(edit(it.facts[2]));
    });
    for (const verdict of [plain, sealed]) {
      expect(verdict.chains).toMatchObject([{ kind: 'changed', entry: 3 }]);
      expect(isWhole(verdict)).toBe(false);
    }
  });

  it('says which entries are missing in the middle', () => {
    const verdict = forged(FACTS, (it) => {
      it.facts.splice(1, 2);
    });
    expect(verdict.chains).toMatchObject([{ kind: 'missing', from: 2, to: 3 }]);
  });

  it('says how many are missing at the end', () => {
    const verdict = forged(FACTS, (it) => {
      it.facts.splice(3);
    });
    expect(verdict).toMatchObject({ announced: 5, found: 3, chains: [{ kind: 'whole', facts: 3 }] });
    expect(isWhole(verdict)).toBe(false);
  });

  it('misses what another machine had written and a later entry stands on', () => {
    const load = (words: string) => ({ kind: 'setTerms', terms: { load: words } }) as const;
    const other = workedOn(opened(), OTHER, load('1'));
    const after = workedOn(merged(opened(), other), ONE, load('2'));
    const verdict = forged(
      after.recorded.filter(({ fact }) => fact.device !== OTHER),
      () => undefined,
    );
    expect(verdict.absent).toEqual([other.recorded.at(-1)?.fact.hash]);
    expect(isWhole(verdict)).toBe(false);
  });

  it('is not as it was saved where only a name or the head was changed', () => {
    const text = encodeBackup(FACTS, META).replace('"app":"linti', '"app":"other');
    const verdict = verdictOn(text);
    expect(verdict.chains).toMatchObject([{ kind: 'whole' }]);
    expect(verdict.isAsSaved).toBe(false);
  });

  it('may hold anything for a fact', () => {
    const verdict = forged(FACTS, (it) => {
      it.facts.push({ nonsense: true });
    });
    expect(verdict.unreadable).toBe(1);
  });

  it('is held against the record of this computer', () => {
    const older = verdictOn(encodeBackup(FACTS.slice(0, 3), META));
    const kept = FACTS.map(({ fact }) => fact);
    expect(differencesTo(older, kept).map(({ seq }) => seq)).toEqual([4, 5]);
    expect(differencesTo(verdictOn(encodeBackup(FACTS, META)), kept.slice(0, 2))).toEqual([]);
  });

  it('holds the code that a paper printed', () => {
    const code = recordCodeOf(chain([{ kind: 'termsSet', terms: { term: '0' } }])[0]?.fact ?? { hash: '' });
    expect(verdictOn(encodeBackup(FACTS, META)).links.map(recordCodeOf)).toContain(code);
  });
});

it('what is no plain backup is refused by name', () => {
  expect(examine('{"format":"linti-sealed"}')).toEqual({ ok: false, error: { kind: 'sealed' } });
  expect(examine('{"format":"linti-project"}')).toEqual({ ok: false, error: { kind: 'notLinti' } });
  expect(examine('房号')).toEqual({ ok: false, error: { kind: 'notJson' } });
});
