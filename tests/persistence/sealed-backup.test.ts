import { describe, expect, it } from 'vitest';
import { encodeBackup } from '../../src/persistence/backup';
import { openFile, openText } from '../../src/persistence/open-file';
import { sealBackup } from '../../src/persistence/sealed-backup';
import { PROJECT, someFacts } from './chain';

const MOMENT = '2026-11-24T06:32:00.000Z';
const PASSWORD = '老楼 加梯 2026';
const backup = encodeBackup(someFacts(4), { project: PROJECT, savedAt: MOMENT });
const fileOf = (text: string) => ({ size: text.length, text: async () => text });
const sealed = await sealBackup(backup, PASSWORD, MOMENT);

describe('a backup under a password', () => {
  it('opens to the same facts with its password, and says that it wants one without', async () => {
    expect(await openFile(fileOf(sealed), PASSWORD)).toEqual(openText(backup));
    expect(await openFile(fileOf(sealed))).toEqual({ ok: false, error: { kind: 'sealed' } });
  });

  it('holds nothing of the content in clear text, and is another file each time', async () => {
    expect(sealed).not.toContain('termsSet');
    expect(await sealBackup(backup, PASSWORD, MOMENT)).not.toBe(sealed);
  });

  it('takes a password for the same however its characters were composed', async () => {
    const composed = await sealBackup(backup, 'caf\u00e9 12345678', MOMENT);
    expect((await openFile(fileOf(composed), 'cafe\u0301 12345678')).ok).toBe(true);
  });

  it('tells a wrong password from a damaged or cut-off file', async () => {
    expect(await openFile(fileOf(sealed), `${PASSWORD} `)).toEqual({
      ok: false,
      error: { kind: 'wrongPassword' },
    });
    expect(await openFile(fileOf(sealed.slice(0, -40)), PASSWORD)).toEqual({
      ok: false,
      error: { kind: 'notJson' },
    });
    for (const field of ['sealed', 'salt', 'iv', 'check']) {
      const damaged = sealed.replace(new RegExp(`"${field}":"(.)`), (found, first: string) =>
        found.replace(/.$/, first === 'A' ? 'B' : 'A'),
      );
      expect(damaged).not.toBe(sealed);
      expect(await openFile(fileOf(damaged), PASSWORD), field).toEqual({
        ok: false,
        error: { kind: 'checksum' },
      });
    }
  });

  it('refuses one that a later version sealed', async () => {
    const later = sealed.replace('"version":1', '"version":2');
    expect(await openFile(fileOf(later), PASSWORD)).toEqual({
      ok: false,
      error: { kind: 'newerVersion', version: 2 },
    });
  });
});
