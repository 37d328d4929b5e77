import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A folder whose members the app finds through one list; `member` tells a member from what it is made with. */
type Registry = { readonly folder: string; readonly list: string; readonly member: RegExp };

export const registries: readonly Registry[] = [
  {
    folder: 'src/domain/apportionment/rules',
    list: 'src/domain/apportionment/rules/index.ts',
    member: /^export const \w+: RuleDefinition</m,
  },
  {
    folder: 'src/domain/jurisdictions',
    list: 'src/domain/jurisdictions/index.ts',
    member: /^export const \w+: Jurisdiction = /m,
  },
  {
    folder: 'src/documents',
    list: 'src/documents/index.ts',
    member: /^export const \w+ = defineDocument\(/m,
  },
];

/** The member files of a registry. */
export function membersOf({ folder, list, member }: Registry): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && path.join(folder, name) !== list)
    .filter((name) => member.test(readFileSync(path.join(folder, name), 'utf8')));
}

/** Whether the list names the file. */
export function isListed({ list }: Registry, name: string): boolean {
  return readFileSync(list, 'utf8').includes(`'./${name.replace(/\.ts$/, '')}`);
}
