import type { ReactNode } from 'react';
import { ButtonFace, type ButtonLook, buttonClass } from './Button';

/** Goes somewhere but weighs as much as a button: the next undone task, 看还差谁. */
export const LinkButton = ({ href, ...look }: ButtonLook & { readonly href: string }): ReactNode => (
  <a className={buttonClass(look)} href={href}>
    <ButtonFace {...look} />
  </a>
);
