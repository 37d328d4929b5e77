import { afterEach, expect, it, vi } from 'vitest';
import { DOCUMENTS } from '../../src/documents';
import type { WantedPaper } from '../../src/documents/describe-papers';
import { slipCodes } from '../../src/documents/slip-code';
import { typeset } from '../../src/pdf/typeset';
import { typesetBeside } from '../../src/pdf/typeset-beside';
import { TypesettingThread } from '../builders/typesetting-thread';
import { paperOptions } from '../documents/printed';
import { PROJECTS } from '../documents/three-projects';

afterEach(() => vi.unstubAllGlobals());

/** Every paper of the odd building, bound into one: rare characters, codes and all. */
const packet: WantedPaper = {
  documents: DOCUMENTS,
  content: PROJECTS.odd,
  options: paperOptions({ codeFor: slipCodes(PROJECTS.odd) }),
};

it('the thread beside the page makes the bytes that the command line makes, of every paper', async () => {
  vi.stubGlobal('Worker', TypesettingThread);
  const heard: number[] = [];
  const made = await typesetBeside(packet, {
    onProgress: (stage, fraction) => stage === 'setting' && heard.push(fraction),
  });
  expect(made).toEqual(await typeset(packet));
  expect(made.kind).toBe('set');
  expect(heard[0]).toBe(0);
  expect(heard.at(-1)).toBe(1);
});

it('a cancel ends the thread in the midst of a paper, and nothing comes of it', async () => {
  const ended = vi.fn();
  class Busy extends TypesettingThread {
    override postMessage(): void {
      setTimeout(() => calling.abort(new Error('没有打印')), 0);
    }
    override terminate(): void {
      ended();
    }
  }
  const calling = new AbortController();
  vi.stubGlobal('Worker', Busy);
  await expect(typesetBeside(packet, { signal: calling.signal })).rejects.toThrow('没有打印');
  expect(ended).toHaveBeenCalledOnce();
});

it('a thread that does not start is a failure, not a page that waits for ever', async () => {
  class Broken extends TypesettingThread {
    override postMessage(): void {
      setTimeout(() => this.onerror?.(), 0);
    }
  }
  vi.stubGlobal('Worker', Broken);
  await expect(typesetBeside(packet)).rejects.toThrow('did not start');
});

it('a fault of the typesetter is told by the thread that had it', async () => {
  class Faulty extends TypesettingThread {
    override postMessage(): void {
      setTimeout(() => this.onmessage?.({ data: { kind: 'failed', message: 'TypeError: no font' } }), 0);
    }
  }
  vi.stubGlobal('Worker', Faulty);
  await expect(typesetBeside(packet)).rejects.toThrow('no font');
});
