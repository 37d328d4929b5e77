import { isPhoto, MOST_PHOTOS_CHARACTERS } from '../consent/photo';
import { err, ok } from '../kernel/result';
import { personalDetails } from '../log/personal-details';
import type { Command } from './command';
import type { Decision, Supplies } from './draft';
import type { ProjectState } from './state';

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;

/** Keeps a picture of a signed paper or of a posted notice, apart from the fact that says so. */
export function keepPhoto(
  state: ProjectState,
  { of, on, words }: Of<'keepPhoto'>,
  { newId, newSalt }: Supplies,
): Decision {
  if (!isPhoto(words.photo)) return err({ kind: 'photoUnfit' });
  const held = state.photos.reduce((sum, photo) => sum + (photo.words['photo']?.length ?? 0), 0);
  if (held + words.photo.length > MOST_PHOTOS_CHARACTERS) return err({ kind: 'tooManyPhotos' });
  const kept = personalDetails(newSalt(), words);
  const photo = { id: newId(), of, on };
  return ok([{ body: { kind: 'photoKept', photo, details: kept.digest }, details: [kept] }]);
}
