import type { Day } from '../kernel/day';

/** What a photo proves: the paper that an opinion rests on, a signed page of the agreement, or that a notice hung. */
export type PhotoSubject =
  | { readonly kind: 'opinion'; readonly opinion: string }
  | { readonly kind: 'signing'; readonly signing: string }
  | { readonly kind: 'notice'; readonly postedOn: Day };

/** A photo as a fact knows it; the picture itself lies with the personal details, so that it can be erased. */
export type PhotoEntry = { readonly id: string; readonly of: PhotoSubject; readonly on: Day };

/** A picture as it is kept: JPEG in a data address, at most about 120 KB, without the camera's notes. */
export const PHOTO_PREFIX = 'data:image/jpeg;base64,';
export const MOST_PHOTO_CHARACTERS = 165_000;

/** All photos of a stairwell together, in characters: a backup must stay below 20 MB. */
export const MOST_PHOTOS_CHARACTERS = 14_000_000;

/** Whether a text can be kept as a photo. */
export const isPhoto = (text: string): boolean =>
  text.startsWith(PHOTO_PREFIX) && text.length <= MOST_PHOTO_CHARACTERS;
