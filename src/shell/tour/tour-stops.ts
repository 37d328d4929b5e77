import type { ProjectState } from '../../domain/project/state';
import { routes } from '../../routes/routes';
import type { tourText } from '../../text/zh-cn/tour';

export type TourStop = { readonly key: keyof typeof tourText.stops; readonly route: string };

/** The stops of the walk, in the order in which an organiser works. */
export function tourStops(project: string, { households }: ProjectState): readonly TourStop[] {
  const asked = households.at(-4) ?? households.at(-1);
  return [
    { key: 'home', route: routes.home(project) },
    { key: 'building', route: routes.building(project) },
    { key: 'scheme', route: routes.scheme(project) },
    { key: 'compare', route: routes.compare(project) },
    ...(asked === undefined ? [] : [{ key: 'why' as const, route: routes.why(project, asked.id) }]),
    { key: 'print', route: routes.print(project) },
  ];
}
