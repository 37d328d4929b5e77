import type { Obstacle } from '../../domain/project/readiness';
import { routes } from '../../routes/routes';

/** Where an obstacle can be put right. */
export function obstacleRoute(project: string, { kind }: Obstacle): string {
  switch (kind) {
    case 'ownersMissing':
    case 'areasMissing':
      return routes.households(project);
    case 'costsMissing':
      return routes.costs(project);
    case 'schemeMissing':
    case 'schemeRefused':
      return routes.scheme(project);
    case 'ballotsConflict':
    case 'voteNotMet':
      return routes.building(project);
    case 'conditionsBlock':
      return routes.notice(project);
  }
}
