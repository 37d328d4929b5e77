import { useState } from 'react';
import { isPhoto } from '../../domain/consent/photo';
import { note, noted } from '../typed-notes';

/**
 * The photo of a paper that is not recorded yet. A reload of the page must not cost it: the paper may be back with its
 * owner. `forget` lets go of it once it is recorded.
 */
export function useKeptPhoto(form: string): {
  readonly photo: string | undefined;
  readonly setPhoto: (photo: string | undefined) => void;
  readonly forget: () => void;
} {
  const name = `${form}.photo`;
  const [photo, setPhoto] = useState(() => photoIn(noted(name)));
  return {
    photo,
    setPhoto: (chosen) => {
      note(name, chosen ?? null);
      setPhoto(chosen);
    },
    forget: () => note(name, null),
  };
}

const photoIn = (text: string | null): string | undefined =>
  text !== null && isPhoto(text) ? text : undefined;
