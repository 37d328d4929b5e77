import { describe, expect, it } from 'vitest';
import { projectId } from '../../../src/domain/log/fact';
import { faultOf, type StorageFault, storageError } from '../../../src/domain/log/storage-fault';
import { openingFaultText, storageFaultText } from '../../../src/text/zh-cn/storage-faults';

const FAULTS: { readonly [Kind in StorageFault['kind']]: Extract<StorageFault, { kind: Kind }> } = {
  blocked: { kind: 'blocked' },
  full: { kind: 'full' },
  cleared: { kind: 'cleared' },
  timedOut: { kind: 'timedOut' },
  damaged: { kind: 'damaged', where: 'fact:P1:000000002-DEV1' },
  behind: { kind: 'behind', loss: { project: projectId('P1'), name: '', noted: 3, held: 1 } },
  newer: { kind: 'newer', version: 2 },
  clash: { kind: 'clash', facts: [] },
  failed: { kind: 'failed', reason: 'x' },
};

describe('a fault of the storage', () => {
  it.each(Object.values(FAULTS))('$kind comes through a rejection and says what to do', (fault) => {
    expect(faultOf(storageError(fault))).toEqual(fault);
    expect(storageFaultText(fault)).toMatch(/请.+。$/);
    expect(openingFaultText(fault)).toMatch(/。$/);
  });

  it('is told from any other error, which is passed on with its words', () => {
    expect(faultOf(new TypeError('boom'))).toEqual({ kind: 'failed', reason: 'TypeError: boom' });
    expect(faultOf('boom')).toEqual({ kind: 'failed', reason: 'boom' });
  });
});
