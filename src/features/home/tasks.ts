import type { Figures } from '../../domain/apportionment/outcome';
import type { Day } from '../../domain/kernel/day';
import { type Fen, subtractFen, sumFen } from '../../domain/money/fen';
import { consentOf } from '../../domain/project/consent-view';
import { moneyOf } from '../../domain/project/money-view';
import { noticeOf } from '../../domain/project/notice-view';
import type { Project } from '../../domain/project/project';
import type { ProjectState } from '../../domain/project/state';
import { unfundedIn } from '../../domain/project/unfunded';
import { adoptedProposal } from '../../domain/project/version';
import { href, routes } from '../../routes/routes';
import { dayText, figures, squareMetres } from '../../text/format';
import { ruleName } from '../../text/rule-name';
import { homeText } from '../../text/zh-cn/home';
import type { TaskRow, TaskStage } from '../../ui/TaskList';
import { issueTask, papersTask, signingTask } from './agreement-tasks';
import { DONE, NOT_STARTED, type Task } from './task';

/** The task list of a stairwell: what is done, what is under way, and what each waits for. */
export function taskStages({ id, state }: Project, today: Day): readonly TaskStage[] {
  const { stages, tasks } = homeText;
  const row = (label: string, to: string, rest: Task): Unnumbered => ({ label, href: href(to), ...rest });
  return numbered([
    {
      label: stages.prepare,
      tasks: [
        row(tasks.place, routes.place(id), {
          note: homeText.shape(state.shape.storeys, state.households.length),
          status: DONE,
        }),
        row(tasks.households, routes.households(id), householdsTask(state)),
        row(tasks.costs, routes.costs(id), costsTask(state)),
      ],
    },
    {
      label: stages.discuss,
      tasks: [
        row(tasks.scheme, routes.scheme(id), schemeTask(state)),
        row(tasks.meeting, routes.meeting(id), meetingTask(state)),
      ],
    },
    {
      label: stages.vote,
      tasks: [
        row(tasks.opinions, routes.building(id), opinionsTask(state)),
        row(tasks.funds, routes.building(id), fundsTask(state)),
        row(tasks.notice, routes.notice(id), noticeTask(state, today)),
        row(tasks.issue, routes.check(id), issueTask(state)),
      ],
    },
    {
      label: stages.sign,
      tasks: [
        row(tasks.papers, routes.print(id), papersTask(state)),
        row(tasks.signing, routes.signing(id), signingTask(state)),
      ],
    },
  ]);
}

type Unnumbered = Omit<TaskRow, 'number'>;

/** Tasks are numbered through all stages. */
function numbered(
  stages: readonly { readonly label: string; readonly tasks: readonly Unnumbered[] }[],
): readonly TaskStage[] {
  const before = (at: number): number =>
    stages.slice(0, at).reduce((sum, { tasks }) => sum + tasks.length, 0);
  return stages.map(({ label, tasks }, at) => ({
    label,
    tasks: tasks.map((task, index) => ({ ...task, number: before(at) + index + 1 })),
  }));
}

function householdsTask({ households }: ProjectState): Task {
  const bare = households.filter(({ area, owners }) => area === null || owners.length === 0).length;
  if (bare === households.length) return { status: NOT_STARTED };
  const total = households.reduce((sum, { area }) => sum + (area ?? 0), 0);
  return bare > 0
    ? { note: homeText.missing(bare), status: { kind: 'doing' } }
    : { note: homeText.area(squareMetres(total)), status: DONE };
}

function costsTask(state: ProjectState): Task {
  const money = moneyOf(state);
  if (state.costs.length === 0) return { status: NOT_STARTED };
  return money.kind === 'ready'
    ? { note: homeText.toRaise(figures(toRaise(money.outcome))), status: DONE }
    : { status: DONE };
}

/** What the households raise together (大家要筹): shares and gifts, before compensation is paid out. */
const toRaise = ({ gross, external, compensation }: Figures): Fen =>
  sumFen([subtractFen(gross, external), compensation]);

function schemeTask(state: ProjectState): Task {
  const proposal = adoptedProposal(state);
  if (!proposal) return { status: NOT_STARTED };
  const note = homeText.inUse(proposal.name, ruleName(proposal));
  return { note, status: moneyOf(state).kind === 'ready' ? DONE : { kind: 'problem' } };
}

/** A meeting leaves no trace of its own; it needs figures to talk about. */
const meetingTask = (state: ProjectState): Task =>
  moneyOf(state).kind === 'ready'
    ? { note: homeText.meetingNote, status: { kind: 'any-time' } }
    : { status: { kind: 'not-yet', until: homeText.afterShares } };

function opinionsTask(state: ProjectState): Task {
  const { opinionOf } = consentOf(state);
  const answered = [...opinionOf.values()].filter(
    (opinion) => !['pending', 'unreachable', 'stale'].includes(opinion.state),
  ).length;
  const note = homeText.answered(state.households.length, answered);
  if (opinionOf.size === 0) return { status: NOT_STARTED };
  return { note, status: answered === state.households.length ? DONE : { kind: 'doing' } };
}

function fundsTask(state: ProjectState): Task {
  const { households, amount } = unfundedIn(state);
  if (moneyOf(state).kind !== 'ready') return { status: { kind: 'not-yet', until: homeText.afterShares } };
  if (households.length === 0) return { note: homeText.funded, status: DONE };
  const rooms = households.map(({ room }) => room).join('、');
  return {
    note: homeText.unfunded(rooms, figures(amount)),
    status: { kind: 'problem', words: homeText.toDiscuss },
  };
}

function noticeTask(state: ProjectState, today: Day): Task {
  const view = noticeOf(state, today);
  if (view === null) return { status: NOT_STARTED };
  const { standing, period } = view;
  const weighty = standing.kind === 'notStarted' ? 0 : standing.weighty.length;
  if (weighty > 0) return { note: homeText.objectionsOpen(weighty), status: { kind: 'problem' } };
  return standing.kind === 'ended'
    ? { note: homeText.noticeEnded, status: DONE }
    : { note: homeText.hangsUntil(dayText(period.to)), status: { kind: 'doing' } };
}
