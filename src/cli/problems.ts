import { moneyOf } from '../domain/project/money-view';
import type { Project } from '../domain/project/project';
import { obstaclesTo } from '../domain/project/readiness';
import { apportionmentErrorText, schemeGapText } from '../text/zh-cn/apportionment-errors';
import { obstacleText } from '../text/zh-cn/check';
import { commandLineText } from '../text/zh-cn/command-line';
import { roomOf } from './open-project-file';

/** Why nobody's share can be told yet; empty where it can. */
export function moneyProblems(project: Project): readonly string[] {
  const money = moneyOf(project.state);
  switch (money.kind) {
    case 'noProposal':
      return [commandLineText.noScheme];
    case 'gap':
      return [schemeGapText(money.gap, roomOf(project))];
    case 'refused':
      return money.errors.map((error) => apportionmentErrorText(error, roomOf(project)));
    case 'ready':
      return [];
  }
}

/** Everything that somebody should look at, each once. That a vote is not over yet is no problem of the file. */
export function problemsOf(project: Project): readonly string[] {
  const obstacles = obstaclesTo(project.state).filter(
    ({ kind }) =>
      ![
        'voteNotMet',
        'schemeMissing',
        'schemeRefused',
        'areasMissing',
        'costsMissing',
        'conditionsBlock',
      ].includes(kind),
  );
  return [
    ...project.state.problems.map(({ fact }) => commandLineText.factProblem(fact)),
    ...moneyProblems(project),
    ...obstacles.map((obstacle) => `${obstacleText(obstacle, roomOf(project))}。`),
  ];
}
