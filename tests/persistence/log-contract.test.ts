import './browser';
import { describe, expect, it } from 'vitest';
import { householdId, personId } from '../../src/domain/building/household';
import { deviceId, factName, projectId } from '../../src/domain/log/fact';
import type { Log } from '../../src/domain/log/log';
import { personalDetails } from '../../src/domain/log/personal-details';
import { faultOf } from '../../src/domain/log/storage-fault';
import { emptyShelf, memoryLog } from '../../src/persistence/memory-log';
import { pouchLog } from '../../src/persistence/pouch-log';
import { chain, PROJECT, someFacts } from './chain';

type Windows = { readonly one: Log; readonly other: Log };

let databases = 0;
const KINDS: readonly { readonly kind: string; readonly windows: () => Windows }[] = [
  {
    kind: 'in memory',
    windows: () => {
      const shelf = emptyShelf();
      return { one: memoryLog(shelf), other: memoryLog(shelf) };
    },
  },
  {
    kind: 'in the browser',
    windows: () => {
      databases += 1;
      return { one: pouchLog(`contract-${databases}`), other: pouchLog(`contract-${databases}`) };
    },
  },
];

const named = (name: string) => {
  const details = personalDetails('salt', { name });
  const body = {
    kind: 'householdsEntered',
    way: 'typed',
    entries: [{ id: householdId('h1'), owners: [{ person: personId('p1'), details: details.digest }] }],
  } as const;
  return { body, details: [details] };
};

const moment = () => new Promise((resolve) => setTimeout(resolve, 50));
const faultIn = (promise: Promise<unknown>) => promise.then(() => undefined, faultOf);

describe.each(KINDS)('a log $kind', ({ windows }) => {
  it('reads nothing of a project nobody has written', async () => {
    const { one } = windows();
    expect(await one.read(PROJECT)).toEqual([]);
    expect(await one.projects()).toEqual([]);
  });

  it('reads back what was appended, in fold order, also from another window', async () => {
    const { one, other } = windows();
    const [first, second, third] = someFacts(3);
    await one.append([third, second].flatMap((each) => each ?? []));
    await one.append([first].flatMap((each) => each ?? []));
    expect(await one.read(PROJECT)).toEqual([first, second, third]);
    expect(await other.read(PROJECT)).toEqual([first, second, third]);
  });

  it('keeps personal details apart and gives them back to every fact that mentions them', async () => {
    const { one } = windows();
    const entered = named('王德顺');
    const written = chain([entered, { kind: 'termsSet', terms: {} }, { ...entered, details: [] }]);
    await one.append(written);
    const read = await one.read(PROJECT);
    expect(read.map(({ details }) => details)).toEqual([entered.details, [], entered.details]);
    expect(read.map(({ fact }) => fact)).toEqual(written.map(({ fact }) => fact));
  });

  it('reads a fact whose personal details are missing', async () => {
    const { one } = windows();
    const { body } = named('王德顺');
    await one.append(chain([body]));
    expect((await one.read(PROJECT)).map(({ details }) => details)).toEqual([[]]);
  });

  it('takes the same facts twice as once', async () => {
    const { one } = windows();
    const facts = someFacts(3);
    await one.append(facts);
    await one.append(facts);
    expect(await one.read(PROJECT)).toEqual(facts);
  });

  it('refuses to append a fact of a taken name, and writes nothing of that call', async () => {
    const { one } = windows();
    const facts = someFacts(2);
    const rival = someFacts(3, {}, 'other');
    await one.append(facts);
    expect(await faultIn(one.append(rival))).toMatchObject({
      kind: 'clash',
      facts: ['000000001-DEV1', '000000002-DEV1', '000000003-DEV1'],
    });
    expect(await one.read(PROJECT)).toEqual(facts);
  });

  it('keeps projects apart, and lists them, the latest first, with their number of facts', async () => {
    const { one } = windows();
    const longer = projectId('P1-b');
    await one.append(someFacts(2));
    await one.append(someFacts(3, { project: longer }));
    expect(await one.read(PROJECT)).toHaveLength(2);
    expect(await one.projects()).toEqual([
      { id: longer, facts: 3, lastAt: '2026-11-24T08:00:02.000Z' },
      { id: PROJECT, facts: 2, lastAt: '2026-11-24T08:00:01.000Z' },
    ]);
  });

  it('merges: adds what is new, counts what is known, refuses what differs or was altered', async () => {
    const { one } = windows();
    const own = someFacts(3);
    const theirs = someFacts(2, { device: deviceId('DEV2') });
    const rival = someFacts(1, {}, 'other');
    const altered = someFacts(4, { device: deviceId('DEV3') })
      .slice(3)
      .map(({ fact, details }) => ({ fact: { ...fact, at: '2020-01-01T00:00:00Z' }, details }));
    await one.append(own);
    expect(await one.merge([...own.slice(1), ...theirs, ...rival, ...altered])).toEqual({
      added: 2,
      known: 2,
      refused: ['000000001-DEV1', '000000004-DEV3'],
    });
    expect((await one.read(PROJECT)).map(({ fact }) => fact.hash).sort()).toEqual(
      [...own, ...theirs].map(({ fact }) => fact.hash).sort(),
    );
  });

  it('refuses to merge what hangs on a refused fact', async () => {
    const { one } = windows();
    await one.append(someFacts(1));
    const rival = someFacts(3, {}, 'other');
    expect(await one.merge(rival)).toMatchObject({
      added: 0,
      refused: rival.map(({ fact }) => factName(fact)),
    });
    expect(await one.read(PROJECT)).toEqual(someFacts(1));
  });

  it('merges more than one batch, in parts and again, to the same whole', async () => {
    const { one } = windows();
    const facts = someFacts(1_100);
    await one.append(facts.slice(0, 3));
    expect(await one.merge(facts.slice(0, 700))).toEqual({ added: 697, known: 3, refused: [] });
    expect(await one.merge(facts)).toEqual({ added: 400, known: 700, refused: [] });
    expect(await one.read(PROJECT)).toEqual(facts);
  });

  it('gives back missing personal details by merging, and takes no forged ones', async () => {
    const { one } = windows();
    const entered = named('王德顺');
    const [recorded] = chain([entered]);
    if (!recorded) throw new Error('No fact.');
    await one.append([{ ...recorded, details: [] }]);
    const [forged] = entered.details.map((each) => ({ ...each, values: { name: '别人' } }));
    await one.merge([{ ...recorded, details: forged ? [forged] : [] }]);
    expect((await one.read(PROJECT)).map(({ details }) => details)).toEqual([[]]);
    await one.merge([recorded]);
    expect(await one.read(PROJECT)).toEqual([recorded]);
  });

  it('keeps no personal details that a fact erases, and lets no older copy bring them back', async () => {
    const { one, other } = windows();
    const entered = named('王德顺');
    const before = chain([entered, named('李秀英')]);
    const erasing = chain([{ kind: 'detailsErased', details: entered.details.map(({ digest }) => digest) }], {
      after: before,
    });
    await one.append(before);
    await one.append(erasing);
    await other.merge(before);
    const read = await other.read(PROJECT);
    expect(read.map(({ fact }) => fact)).toEqual([...before, ...erasing].map(({ fact }) => fact));
    expect(JSON.stringify(read)).not.toContain('王德顺');
    expect(JSON.stringify(read)).toContain('李秀英');
  });

  it('erases one project with its personal details, and can be given it back', async () => {
    const { one, other } = windows();
    const facts = chain([named('王德顺')]);
    const neighbour = someFacts(1, { project: projectId('P2') });
    await one.append(facts);
    await one.append(neighbour);
    await one.erase(PROJECT);
    expect(await other.read(PROJECT)).toEqual([]);
    expect((await one.projects()).map(({ id }) => id)).toEqual(['P2']);
    await other.merge(facts);
    expect(await one.read(PROJECT)).toEqual(facts);
  });

  it('leaves nothing once it is cleared, and takes new projects afterwards', async () => {
    const { one } = windows();
    await one.append(someFacts(2));
    await one.append(someFacts(1, { project: projectId('P2') }));
    await one.clear();
    expect(await one.projects()).toEqual([]);
    await one.append(someFacts(1));
    expect(await one.read(PROJECT)).toEqual(someFacts(1));
  });

  it('tells the other window, not the one that wrote, and nobody who stopped watching', async () => {
    const { one, other } = windows();
    const heard = { one: 0, other: 0, stopped: 0, elsewhere: 0 };
    one.watch(PROJECT, () => {
      heard.one += 1;
    });
    other.watch(PROJECT, () => {
      heard.other += 1;
    });
    other.watch(projectId('P2'), () => {
      heard.elsewhere += 1;
    });
    other.watch(PROJECT, () => {
      heard.stopped += 1;
    })();
    await moment();
    await one.append(someFacts(1));
    await moment();
    expect(heard.other).toBeGreaterThan(0);
    expect(heard).toMatchObject({ one: 0, stopped: 0, elsewhere: 0 });
  });

  it('writes in the order of the calls, whoever waits for whom', async () => {
    const { one } = windows();
    const facts = someFacts(20);
    await Promise.all(facts.map((each) => one.append([each])));
    expect(await one.read(PROJECT)).toEqual(facts);
  });

  it('lets one of two rivals win whole where two windows write the same names at once', async () => {
    const { one, other } = windows();
    const [mine, theirs] = [someFacts(2), someFacts(3, {}, 'other')];
    const faults = await Promise.all([faultIn(one.append(mine)), faultIn(other.append(theirs))]);
    expect(faults.filter((fault) => fault !== undefined)).toHaveLength(1);
    expect([mine, theirs]).toContainEqual(await one.read(PROJECT));
  });
});
