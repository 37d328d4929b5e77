import type { PaperContent, PaperMerging } from '../domain/agreement/content';
import { crossingOwners } from '../domain/consent/crossing-owners';
import { provisionsIn } from '../domain/project/provisions-in';
import type { ProjectState } from '../domain/project/state';
import { paperText } from './zh-cn/paper';

/** How heads are counted where flats cross; nothing where none do and the usual rule holds. */
export function paperMerging(state: ProjectState): Pick<PaperContent, 'merging'> {
  const { mergeRule: rule } = provisionsIn(state);
  const roomOf = (id: string): string => state.households.find((each) => each.id === id)?.room ?? id;
  const crossing = crossingOwners(state.households).map(({ one, other }) => ({
    one: roomOf(one),
    other: roomOf(other),
  }));
  return rule === 'exactOwnerSet' && crossing.length === 0 ? {} : { merging: { rule, crossing } };
}

/** The choice as the minutes and the result state it. */
export function mergingWords({ rule, crossing }: PaperMerging): string {
  const pairs = crossing.map(({ one, other }) => paperText.merging.pair(one, other)).join('、');
  return paperText.merging.words(paperText.merging.rules[rule], pairs);
}
