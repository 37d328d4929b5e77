import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Result } from '../../domain/kernel/result';
import type { ProjectId } from '../../domain/log/fact';
import type { OpenError } from '../../domain/project/open-error';
import { routes } from '../../routes/routes';
import { playSample, type Sample, sampleProjectId } from '../../sample/sample';
import type { Desk } from '../../store/desk';
import { openErrorText } from '../../text/zh-cn/open-errors';
import { startText } from '../../text/zh-cn/start';
import { type Opened, openBackup } from './open-backup';

/** Where opening a file or a sample stands. `partly`: some of it contradicts what this browser already has. */
export type Opening =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly words: string }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'partly'; readonly project: ProjectId; readonly leftOut: number };

type Ways = {
  readonly opening: Opening;
  readonly openFile: (file: File) => void;
  readonly openSample: (sample: Sample) => void;
  readonly openPartly: (project: ProjectId) => void;
};

/** Opens a backup file or a sample: lays its facts into the log and goes to the project. */
export function useOpening(desk: Desk): Ways {
  const [, navigate] = useLocation();
  const [opening, setOpening] = useState<Opening>({ kind: 'idle' });
  const goTo = (project: ProjectId): void => navigate(routes.home(project));

  const run = async (words: string, open: () => Promise<Result<Opened, OpenError>>): Promise<void> => {
    setOpening({ kind: 'busy', words });
    try {
      const opened = await open();
      if (!opened.ok) setOpening({ kind: 'refused', message: openErrorText(opened.error) });
      else if (opened.value.leftOut > 0) setOpening({ kind: 'partly', ...opened.value });
      else goTo(opened.value.project);
    } catch {
      setOpening({ kind: 'refused', message: startText.notKept });
    }
  };

  return {
    opening,
    openFile: (file) => void run(startText.openingBackup, () => openBackup(file, desk)),
    openSample: (sample) =>
      void run(startText.openingSample, async () => {
        // What somebody tried out in the sample stays: restoring adds what is missing and overwrites nothing.
        await desk.restore(playSample(sample));
        return { ok: true, value: { project: sampleProjectId(sample.key), leftOut: 0 } };
      }),
    openPartly: goTo,
  };
}
