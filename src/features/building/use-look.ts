import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Household } from '../../domain/building/household';
import type { Project } from '../../domain/project/project';
import { routes } from '../../routes/routes';
import type { PictureView } from '../../shell/picture/picture-floors';

export type Look = {
  readonly view: PictureView;
  readonly routeTo: (household: string) => string;
  readonly open: (household: string) => void;
  readonly turnTo: (view: PictureView) => void;
};

/** What the picture shows. Who has signed has an address of its own, so that the task list and a phone lead back to it. */
export function useLook({ id }: Project, selected: Household | undefined, of: 'opinions' | 'signing'): Look {
  const [look, setLook] = useState<PictureView>('opinions');
  const [, go] = useLocation();
  const routeTo = (household: string): string =>
    (of === 'signing' ? routes.signing : routes.building)(id, household);
  return {
    view: of === 'signing' ? 'signed' : look,
    routeTo,
    open: (household) => go(routeTo(household)),
    turnTo: (view) => {
      if (view !== 'signed') setLook(view);
      go((view === 'signed' ? routes.signing : routes.building)(id, selected?.id));
    },
  };
}
