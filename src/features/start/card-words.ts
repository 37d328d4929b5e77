import { day } from '../../domain/kernel/day';
import type { ProjectCard } from '../../store/desk';
import { localDay, timeOfDay } from '../../text/clock';
import { dayText } from '../../text/format';
import { frameText } from '../../text/zh-cn/frame';
import { startText } from '../../text/zh-cn/start';

/** How a stairwell is called: 向阳小区 5 号楼 2 单元. */
export const nameOf = ({ place }: ProjectCard): string =>
  frameText.placeName(place.estate, place.building, place.stairwell);

/** When it was last changed: the time of today, or the day. Both are ISO instants. */
export const changeOf = (lastAt: string, now: string): string =>
  localDay(lastAt) === localDay(now) ? startText.today(timeOfDay(lastAt)) : dayText(day(localDay(lastAt)));
