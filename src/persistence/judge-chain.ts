import { digest } from '../domain/kernel/digest';
import type { DeviceId } from '../domain/log/fact';
import type { JsonRecord } from './read-json';

/** What of a fact makes it a link of its device's chain; read without asking whether the rest makes sense. */
export type Link = {
  readonly device: DeviceId;
  readonly seq: number;
  readonly clock: number;
  readonly prev: string | null;
  readonly hash: string;
  readonly at: string;
  readonly base: readonly string[];
  readonly raw: JsonRecord;
};

/**
 * One device's chain: whole, or the first thing that is wrong with it. `changed`: the entry no longer says what it
 * said, or is not the one that the next one was written after. `missing`: entries `from` to `to` are not there.
 */
export type ChainVerdict = { readonly device: DeviceId; readonly facts: number } & (
  | { readonly kind: 'whole'; readonly firstAt: string; readonly lastAt: string }
  | { readonly kind: 'changed'; readonly entry: number; readonly at: string }
  | { readonly kind: 'missing'; readonly from: number; readonly to: number }
);

/** Follows a device's chain from its first entry. */
export function judgeChain(device: DeviceId, links: readonly Link[]): ChainVerdict {
  const chain = [...links].sort((a, b) => a.seq - b.seq);
  const facts = chain.length;
  let before: Link | undefined;
  for (const link of chain) {
    const expected = (before?.seq ?? 0) + 1;
    if (link.seq > expected) return { device, facts, kind: 'missing', from: expected, to: link.seq - 1 };
    if (link.seq < expected || !saysWhatItSaid(link))
      return { device, facts, kind: 'changed', entry: link.seq, at: link.at };
    if (link.prev !== (before?.hash ?? null))
      return { device, facts, kind: 'changed', entry: before?.seq ?? link.seq, at: before?.at ?? link.at };
    before = link;
  }
  return { device, facts, kind: 'whole', firstAt: chain[0]?.at ?? '', lastAt: before?.at ?? '' };
}

function saysWhatItSaid({ raw }: Link): boolean {
  const { hash, ...unsealed } = raw;
  return digest(unsealed) === hash;
}
