import type { Meeting } from './use-meeting';
import type { Setting } from './use-settings';

/** What every page of the meeting is given. */
export type PageProps = Setting & {
  readonly meeting: Meeting;
  readonly go: (page: number) => void;
};
