import type { ReactNode } from 'react';
import type { ProjectState } from '../../domain/project/state';
import { missingCharacters } from '../../fonts/covered-characters';
import { checkText } from '../../text/zh-cn/check';
import { Notice } from '../../ui/Notice';

/** Names with characters that the printing font lacks: said here, so that no paper ever prints a blank. */
export const RareCharacters = ({ state }: { readonly state: ProjectState }): ReactNode => {
  const lines = state.households.flatMap(({ id, room, owners }) => {
    const names = owners.map((owner) => state.persons.get(owner)?.name ?? '').join('');
    const missing = missingCharacters(names).join('');
    return missing === '' ? [] : [{ id, words: checkText.rare(room, missing) }];
  });
  if (lines.length === 0) return null;
  return (
    <Notice kind="warning" title={checkText.rareTitle}>
      {lines.map(({ id, words }) => (
        <p key={id}>{words}</p>
      ))}
    </Notice>
  );
};
