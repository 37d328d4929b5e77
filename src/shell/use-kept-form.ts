import { useEffect, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { note, noted } from './typed-notes';

/**
 * Keeps what is being typed into a form and not saved yet, for as long as the window is open: a reload or a crash of
 * the page must not cost it. Says whether something came back. What was typed over another state of the project than
 * is on record now stays away.
 *
 * @param name Unique name of the form, the project included.
 * @param saved What the form shows of the record.
 */
export function useKeptForm<Values extends FieldValues>(
  name: string,
  form: Pick<UseFormReturn<Values>, 'subscribe' | 'reset'>,
  saved: Values,
): boolean {
  const [isBack, setBack] = useState(false);
  const { subscribe, reset } = form;
  const base = JSON.stringify(saved);

  useEffect(() => {
    const kept = recall<Values>(name, base);
    if (kept !== undefined) reset(kept, { keepDefaultValues: true });
    setBack(kept !== undefined);
    return subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ values, isDirty }) => {
        if (isDirty === true) note(name, JSON.stringify({ base, values }));
        if (isDirty !== false) return;
        note(name, null);
        setBack(false);
      },
    });
  }, [name, base, subscribe, reset]);
  return isBack;
}

/** Lets go of what was typed: it has been saved, and the form may be left before it is drawn again. */
export const forgetTyped = (name: string): void => note(name, null);

function recall<Values>(name: string, base: string): Values | undefined {
  try {
    const like: Values = JSON.parse(base);
    const kept: unknown = JSON.parse(noted(name) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('base' in kept) || !('values' in kept))
      return undefined;
    return kept.base === base && isLike(kept.values, like) ? kept.values : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value has at least the fields of another, each of the same kind. */
function isLike<Values>(value: unknown, like: Values): value is Values & NonNullable<unknown> {
  if (typeof value !== typeof like || Array.isArray(value) !== Array.isArray(like)) return false;
  if (typeof value !== 'object' || value === null || typeof like !== 'object' || like === null) return true;
  const fields = new Map(Object.entries(value));
  return Array.isArray(like) || Object.entries(like).every(([key, part]) => isLike(fields.get(key), part));
}
