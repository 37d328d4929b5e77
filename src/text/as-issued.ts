import type { PaperContent } from '../domain/agreement/content';
import type { IssuedAgreement } from '../domain/agreement/issued';
import { canonical } from '../domain/kernel/digest';
import type { ProjectState } from '../domain/project/state';
import { paperContentOf } from './paper-content';

/**
 * Whether the project still says what was issued: shares, parties, owners and terms. How the vote went and the codes of
 * the record move on by themselves and are no reason to issue again.
 */
export function isAsIssued(state: ProjectState, { issuedOn, content }: IssuedAgreement): boolean {
  const now = paperContentOf(state, { asOf: issuedOn, issuedOn });
  return now.ok && contractIn(now.value) === contractIn(content);
}

const contractIn = ({ vote: _, record: __, comparison: ___, ...contract }: PaperContent): string =>
  canonical(contract);
