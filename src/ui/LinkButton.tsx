import type { ReactNode } from 'react';
import { ButtonFace, type ButtonLook, buttonClass } from './ButtonFace';

type LinkButtonProps = ButtonLook & {
  readonly href: string;
  /** The name under which what the address holds is saved instead of shown. */
  readonly download?: string;
};

/** Goes somewhere but weighs as much as a button: the next undone task, 看还差谁. */
export const LinkButton = ({ href, download, ...look }: LinkButtonProps): ReactNode => (
  <a className={buttonClass(look)} href={href} {...(download === undefined ? {} : { download })}>
    <ButtonFace {...look} />
  </a>
);
