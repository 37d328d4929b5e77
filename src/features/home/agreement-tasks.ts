import { obstaclesTo } from '../../domain/project/readiness';
import { signingsOf } from '../../domain/project/signings-view';
import type { ProjectState } from '../../domain/project/state';
import { homeText } from '../../text/zh-cn/home';
import { signingText } from '../../text/zh-cn/signing';
import { DONE, NOT_STARTED, type Task } from './task';

/** The issue (定稿), which waits for the vote. */
export function issueTask(state: ProjectState): Task {
  const issued = state.agreements.at(-1);
  if (issued) {
    const { name, version } = issued.content.scheme;
    return { note: homeText.issuedAs(name, version), status: DONE };
  }
  return obstaclesTo(state).length === 0
    ? { status: NOT_STARTED }
    : { status: { kind: 'not-yet', until: homeText.afterVote } };
}

/** Signing the issued agreement (签约): how many of those who are to sign have. */
export function signingTask(state: ProjectState): Task {
  const { issued, due, signed } = signingsOf(state);
  if (issued === null) return { status: { kind: 'not-yet', until: homeText.afterIssueOnly } };
  const note = signingText.progress(signed.length, due.length);
  if (signed.length === due.length) return { note, status: DONE };
  return { note, status: state.signings.length === 0 ? NOT_STARTED : { kind: 'doing' } };
}

/** Printing what was issued. */
export const papersTask = (state: ProjectState): Task =>
  state.agreements.length > 0
    ? { status: NOT_STARTED }
    : { status: { kind: 'not-yet', until: homeText.afterIssue } };
