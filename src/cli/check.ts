import { consentOf } from '../domain/project/consent-view';
import type { Project } from '../domain/project/project';
import { commandLineText } from '../text/zh-cn/command-line';
import { type Answer, DONE, HAS_PROBLEMS, refused } from './answer';
import { openProjectFile } from './open-project-file';
import { problemsOf } from './problems';

/** Goes through a file and lists, in Chinese, what somebody should look at. */
export async function check(file: string): Promise<Answer> {
  const opened = await openProjectFile(file);
  if (!opened.ok) return refused(opened.error);
  const project = opened.value;
  const problems = problemsOf(project);
  const verdict =
    problems.length === 0
      ? [commandLineText.noProblem]
      : [
          commandLineText.problems(problems.length),
          ...problems.map((problem, index) => `${index + 1}. ${problem}`),
        ];
  return {
    code: problems.length === 0 ? DONE : HAS_PROBLEMS,
    out: `${[titleOf(project), ...verdict, ...voteNote(project)].join('\n')}\n`,
    complaint: '',
  };
}

function titleOf({ state, recorded }: Project): string {
  const { estate, building, stairwell } = state.place;
  const place = [estate, building, stairwell].filter((part) => part !== '').join(' ');
  return commandLineText.opened(place === '' ? commandLineText.nowhere : place, recorded.length);
}

function voteNote({ state }: Project): readonly string[] {
  const { vote } = consentOf(state);
  if (vote === null) return [commandLineText.voteUnknown];
  return vote.outlook.finding.met ? [] : [commandLineText.voteNotMet];
}
