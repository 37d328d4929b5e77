import { useState } from 'react';
import { USUAL_YEARS } from '../../domain/apportionment/per-year';
import type { HouseholdId } from '../../domain/building/household';

/** What the meeting has been set to show; it stays while pages are turned, and nothing of it is kept afterwards. */
export type Settings = {
  readonly years: number;
  /** Which flat of each floor is compared, from 0. */
  readonly flat: number;
  /** Which part of a tall building is shown, from 0 at the top. */
  readonly part: number;
  readonly household: HouseholdId | null;
  readonly showsNames: boolean;
  readonly showsOpinions: boolean;
};

export type Setting = {
  readonly settings: Settings;
  readonly set: (change: Partial<Settings>) => void;
};

/** Names and opinions are hidden until somebody turns them on (不给人压力). */
const AT_FIRST: Settings = {
  years: USUAL_YEARS,
  flat: 0,
  part: 0,
  household: null,
  showsNames: false,
  showsOpinions: false,
};

export function useSettings(): Setting {
  const [settings, setSettings] = useState(AT_FIRST);
  return { settings, set: (change) => setSettings((held) => ({ ...held, ...change })) };
}
