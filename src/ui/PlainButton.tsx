import type { ReactNode } from 'react';
import { ButtonFace, type ButtonLook, buttonClass } from './ButtonFace';

/** A button of the browser's own that looks like all others: for the card on a phone, which loads no interface library. */
export const PlainButton = ({
  onPress,
  ...look
}: ButtonLook & { readonly onPress: () => void }): ReactNode => (
  <button type="button" className={buttonClass(look)} onClick={onPress}>
    <ButtonFace {...look} />
  </button>
);
