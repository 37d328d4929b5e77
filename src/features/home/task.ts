import type { TaskRow, TaskStatus } from '../../ui/TaskList';

/** What a line of the task list says of its task. */
export type Task = Pick<TaskRow, 'note' | 'status'>;

export const DONE: TaskStatus = { kind: 'done' };
export const NOT_STARTED: TaskStatus = { kind: 'not-started' };
