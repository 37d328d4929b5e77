import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, digest } from '../../src/domain/kernel/digest';
import { deviceId, projectId } from '../../src/domain/log/fact';
import type { Recorded } from '../../src/domain/log/log';
import { openProject } from '../../src/domain/project/project';
import { checksumOf, encodeBackup } from '../../src/persistence/backup';
import { memoryLog } from '../../src/persistence/memory-log';
import { openFile, openText } from '../../src/persistence/open-file';
import { SIZE_LIMIT } from '../../src/persistence/read-json';
import { aLog, everyKind } from './arbitrary-facts';
import { chain, PROJECT, someFacts } from './chain';

const META = { project: PROJECT, savedAt: '2026-11-24T08:00:00.000Z' };
const encode = (recorded: readonly Recorded[]) => encodeBackup(recorded, META);

/** Changes a backup and seals it again, as somebody would who knows the format. */
const forge = (recorded: readonly Recorded[], change: (document: Forged) => void): string => {
  const document: Forged = JSON.parse(encode(recorded));
  change(document);
  const { header, ...rest } = document;
  const { sha256: _, ...unsealed } = header;
  return JSON.stringify({
    ...document,
    header: { ...header, sha256: checksumOf({ ...rest, header: unsealed }) },
  });
};
type Loose = Record<string, unknown>;
type Forged = Loose & { header: Loose; facts: Loose[]; details: Loose[] };
const reseal = (fact: Loose): Loose => {
  const { hash: _, ...unsealed } = fact;
  return { ...unsealed, hash: digest(unsealed) };
};

describe('a backup file', () => {
  it('opens as what was saved, whatever the log holds', () => {
    fc.assert(
      fc.property(aLog, (recorded) => {
        expect(openText(encode(recorded))).toEqual({
          ok: true,
          value: { origin: 'backup', project: PROJECT, recorded, savedAt: META.savedAt },
        });
      }),
      { numRuns: 200 },
    );
  });

  it('keeps facts of every kind', () => {
    fc.assert(
      fc.property(everyKind, (recorded) => {
        const opened = openText(encode(recorded));
        expect(opened.ok && opened.value.recorded).toEqual(recorded);
      }),
      { numRuns: 50 },
    );
  });

  it('is the same bytes for the same facts in whatever order', () => {
    fc.assert(
      fc.property(
        aLog.chain((recorded) =>
          fc.tuple(fc.constant(recorded), fc.shuffledSubarray([...recorded], { minLength: recorded.length })),
        ),
        ([recorded, shuffled]) => {
          expect(encode(shuffled)).toBe(encode(recorded));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('is refused when cut short anywhere', () => {
    fc.assert(
      fc.property(aLog, fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), (recorded, part) => {
        const text = encode(recorded);
        const cut = text.slice(0, Math.floor(text.trimEnd().length * part));
        expect(openText(cut).ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('is refused, or opens as what was saved, whichever byte changes', () => {
    const recorded = fc.sample(aLog, { numRuns: 20, seed: 7 });
    const files = recorded.map((each) => ({ recorded: each, bytes: new TextEncoder().encode(encode(each)) }));
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (file, position, flip) => {
          const bytes = Uint8Array.from(file.bytes);
          const place = position % bytes.length;
          bytes[place] = (bytes[place] ?? 0) ^ flip;
          const opened = openText(new TextDecoder().decode(bytes));
          if (opened.ok) expect(canonical(opened.value.recorded)).toBe(canonical(file.recorded));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('opens after an editor has laid it out anew or put a byte order mark before it', () => {
    const text = encode(someFacts(3));
    expect(openText(JSON.stringify(JSON.parse(text), null, 2)).ok).toBe(true);
    expect(openText(`\uFEFF${text}`).ok).toBe(true);
    expect(openText(text.replaceAll('\n', '\r\n')).ok).toBe(true);
  });

  it('merges into the same project in whatever order files are opened', async () => {
    await fc.assert(
      fc.asyncProperty(aLog, fc.boolean(), async (recorded, mineFirst) => {
        const mine = recorded.filter(({ fact }) => fact.device === 'DEV1');
        const files = mineFirst ? [mine, recorded] : [recorded, mine];
        const log = memoryLog();
        for (const file of files) {
          const opened = openText(encode(file));
          if (opened.ok) await log.merge(opened.value.recorded);
        }
        const merged = openProject(PROJECT, await log.read(PROJECT));
        const direct = openProject(PROJECT, recorded);
        expect(merged.state).toEqual(direct.state);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a file that is no whole backup', () => {
  const facts = someFacts(3);
  const errorOf = (text: string) => {
    const opened = openText(text);
    return opened.ok ? 'opened' : opened.error;
  };

  it('is named for what it is', () => {
    expect(errorOf('')).toEqual({ kind: 'empty' });
    expect(errorOf(' \n')).toEqual({ kind: 'empty' });
    expect(errorOf('房号,面积')).toEqual({ kind: 'notJson' });
    expect(errorOf('[]')).toEqual({ kind: 'notLinti' });
    expect(errorOf('{"format":"other"}')).toEqual({ kind: 'notLinti' });
    expect(errorOf(`"${'x'.repeat(SIZE_LIMIT)}"`)).toEqual({ kind: 'tooLarge', limit: SIZE_LIMIT });
    expect(errorOf(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)).toEqual({ kind: 'notLinti' });
  });

  it('is not even read when it is too large', async () => {
    const file = { size: SIZE_LIMIT + 1, text: () => Promise.reject(new Error('read')) };
    expect(await openFile(file)).toEqual({ ok: false, error: { kind: 'tooLarge', limit: SIZE_LIMIT } });
  });

  it('is refused when a later version wrote the file, or one fact of it', () => {
    expect(errorOf(encode(facts).replace('"version":1', '"version":2'))).toEqual({
      kind: 'newerVersion',
      version: 2,
    });
    const text = forge(facts, (document) => {
      document.facts[2] = reseal({ ...document.facts[2], v: 3 });
    });
    expect(errorOf(text)).toEqual({ kind: 'newerVersion', version: 3 });
  });

  it('is refused when its content is not what was sealed', () => {
    expect(errorOf(encode(facts).replace('"1"', '"7"'))).toEqual({ kind: 'checksum' });
  });

  it.each<[string, (document: Forged) => void, object]>([
    [
      'an unknown key',
      (it) => Object.assign(it.header, { extra: 1 }),
      { kind: 'damaged', path: 'header.extra' },
    ],
    [
      'an unknown key in a fact',
      (it) => {
        it.facts[0] = reseal({ ...it.facts[0], body: { kind: 'termsSet', terms: {}, more: 1 } });
      },
      { kind: 'damaged', path: 'facts.0.body.more' },
    ],
    [
      'an unknown kind of fact',
      (it) => {
        it.facts[0] = reseal({ ...it.facts[0], body: { kind: 'magic' } });
      },
      { kind: 'damaged', path: 'facts.0.body.kind' },
    ],
    [
      'a fraction of a fen',
      (it) => {
        const costs = [{ id: 'a', label: 'b', amount: 0.5 }];
        it.facts[0] = reseal({ ...it.facts[0], body: { kind: 'costsSet', costs, funding: [] } });
      },
      { kind: 'damaged', path: 'facts.0.body.costs.0.amount' },
    ],
    [
      'a fact that its hash does not cover',
      (it) => {
        it.facts[1] = { ...it.facts[1], at: '2020-01-01T00:00:00Z' };
      },
      { kind: 'damaged', path: 'facts.1.hash' },
    ],
    [
      'a fact taken out',
      (it) => {
        it.facts.splice(1, 1);
        it.header['facts'] = 2;
      },
      { kind: 'brokenChain', fact: '000000003-DEV1' },
    ],
    [
      'the last fact taken out',
      (it) => {
        it.facts.pop();
      },
      { kind: 'damaged', path: 'header.facts' },
    ],
    [
      'another head',
      (it) => {
        it.header['head'] = it.facts[0]?.['hash'];
      },
      { kind: 'damaged', path: 'header.head' },
    ],
    [
      'facts of another project',
      (it) => {
        it.header['project'] = 'P2';
      },
      { kind: 'foreign', fact: '000000001-DEV1' },
    ],
    [
      'personal details that nobody mentions',
      (it) => {
        const content = { salt: 's', values: { name: 'x' } };
        it.details.push({ ...content, digest: digest(content) });
      },
      { kind: 'damaged', path: 'details.0' },
    ],
  ])('is refused with %s', (_, change, error) => {
    expect(errorOf(forge(facts, change))).toEqual(error);
  });

  it('cannot reach into the objects of the program', () => {
    const text = encode(facts).replace('"header":{', '"header":{"__proto__":{"polluted":true},');
    expect(errorOf(text)).toEqual({ kind: 'damaged', path: 'header.__proto__' });
    expect(errorOf('{"format":"linti-backup","constructor":{}}')).toEqual({
      kind: 'damaged',
      path: 'constructor',
    });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('takes a chain of another device for a break only where one is', () => {
    const other = chain([{ kind: 'termsSet', terms: {} }], { device: deviceId('DEV2'), after: facts });
    expect(openText(encode([...facts, ...other])).ok).toBe(true);
    const later = chain([{ kind: 'termsSet', terms: {} }], { device: deviceId('DEV2'), after: other });
    expect(errorOf(encode([...facts, ...later]))).toMatchObject({ kind: 'brokenChain' });
  });

  it('belongs to one project', () => {
    expect(encodeBackup([], { ...META, project: projectId('empty') })).toContain('"head":null');
    expect(openText(encodeBackup([], META)).ok).toBe(true);
  });
});
