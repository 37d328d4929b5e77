import { computedJson } from '../lists/computed';
import { type Answer, DONE, HAS_PROBLEMS, refused } from './answer';
import { openProjectFile } from './open-project-file';
import { moneyProblems } from './problems';

/** Works a file out: shares, their working, thresholds, as JSON. */
export async function compute(file: string): Promise<Answer> {
  const opened = await openProjectFile(file);
  if (!opened.ok) return refused(opened.error);
  const project = opened.value;
  const problems = moneyProblems(project);
  return {
    code: problems.length === 0 ? DONE : HAS_PROBLEMS,
    out: computedJson(project.state),
    complaint: problems.join('\n'),
  };
}
