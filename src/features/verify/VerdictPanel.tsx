import type { ReactNode } from 'react';
import type { Fact } from '../../domain/log/fact';
import { recordCodeOf } from '../../domain/log/record-code';
import type { ChainVerdict } from '../../persistence/judge-chain';
import { differencesTo, isWhole, type Verdict } from '../../persistence/verdict';
import { momentText } from '../../text/clock';
import { verifyText } from '../../text/zh-cn/verify';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';
import { SummaryList } from '../../ui/SummaryList';

type VerdictPanelProps = {
  readonly verdict: Verdict;
  /** What this computer has of the same project. */
  readonly kept: readonly Fact[];
  /** The code off a paper that the file is to be held against. */
  readonly code: string | null;
};

/** The verdict in words: the whole, each machine's chain, this computer's copy, and the paper. */
export const VerdictPanel = ({ verdict, kept, code }: VerdictPanelProps): ReactNode => {
  const whole = isWhole(verdict);
  return (
    <>
      <Notice
        kind={whole ? 'success' : 'error'}
        title={whole ? verifyText.whole : verifyText.broken}
        announce
      >
        {whole ? verifyText.wholeNote(verdict.found) : <Faults verdict={verdict} />}
      </Notice>
      <Section title={verifyText.chains}>
        <SummaryList
          rows={verdict.chains.map((chain) => ({
            term: verifyText.device(chain.device),
            value: chainWords(chain),
          }))}
        />
      </Section>
      <Section title={verifyText.othersTitle}>
        <p>{comparison(verdict, kept)}</p>
      </Section>
      {code === null ? null : (
        <Section title={verifyText.codeTitle}>
          <p>{codeWords(verdict, code)}</p>
        </Section>
      )}
    </>
  );
};

const Faults = ({ verdict }: { readonly verdict: Verdict }): ReactNode => (
  <>
    <p>{verifyText.brokenNote}</p>
    <ul>
      {faultsOf(verdict).map((fault) => (
        <li key={fault}>{fault}</li>
      ))}
    </ul>
  </>
);

/** Everything that speaks against the file, the gravest first. */
export function faultsOf({
  chains,
  announced,
  found,
  unreadable,
  absent,
  isAsSaved,
}: Verdict): readonly string[] {
  const faults = [
    ...chains
      .filter(({ kind }) => kind !== 'whole')
      .map((chain) => `${verifyText.device(chain.device)}：${chainWords(chain)}`),
    ...(announced === found ? [] : [verifyText.tail(announced, found)]),
    ...(unreadable === 0 ? [] : [verifyText.unreadable(unreadable)]),
    ...(absent.length === 0 ? [] : [verifyText.absent(absent.length)]),
  ];
  return faults.length > 0 || isAsSaved ? faults : [verifyText.contentChanged];
}

function chainWords(chain: ChainVerdict): string {
  switch (chain.kind) {
    case 'whole':
      return verifyText.chainWhole(chain.facts, momentOf(chain.firstAt), momentOf(chain.lastAt));
    case 'changed':
      return verifyText.chainChanged(chain.entry, momentOf(chain.at));
    case 'missing':
      return verifyText.chainMissing(chain.from, chain.to);
  }
}

function comparison(verdict: Verdict, kept: readonly Fact[]): string {
  if (kept.length === 0) return verifyText.notHere;
  const [first, ...others] = differencesTo(verdict, kept);
  return first ? verifyText.differs(others.length + 1, momentOf(first.at)) : verifyText.same;
}

function codeWords(verdict: Verdict, code: string): string {
  const link = verdict.links.find((each) => recordCodeOf(each) === code);
  if (!link) return verifyText.codeAbsent;
  return isWhole(verdict)
    ? verifyText.codeFound(momentOf(link.at))
    : verifyText.codeFoundBroken(momentOf(link.at));
}

/** A changed file may hold anything for a time. */
const momentOf = (instant: string): string => (Number.isNaN(Date.parse(instant)) ? '—' : momentText(instant));
