import { day } from '../../domain/kernel/day';
import { recordCodesOf } from '../../domain/log/record-code';
import type { Project } from '../../domain/project/project';
import { roomOf } from '../../shell/room-of';
import { useRun } from '../../store/use-project';
import { useWorld } from '../../store/world-context';
import { localDay } from '../../text/clock';
import { paperContentOf } from '../../text/paper-content';
import { obstacleText } from '../../text/zh-cn/check';
import { refusalText } from '../../text/zh-cn/refusals';

/** Issues the agreement as it stands on the page; gives the sentence that says why not, if it cannot. */
export function useIssue(project: Project): () => string | undefined {
  const run = useRun();
  const { now, newId } = useWorld();
  return () => {
    const issuedOn = day(localDay(now()));
    const record = recordCodesOf(project.recorded);
    const content = paperContentOf(project.state, { asOf: issuedOn, issuedOn, record });
    if (!content.ok) return content.error.map((each) => obstacleText(each, roomOf(project))).join('；');
    const agreement = { id: newId(), issuedOn, code: content.value.scheme.code, content: content.value };
    const issued = run({ kind: 'issueAgreement', agreement });
    return issued.ok ? undefined : refusalText(issued.error, roomOf(project));
  };
}
