import { type ReactNode, useId } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { uiText } from '../text/zh-cn/ui';
import styles from './Button.module.css';
import { ButtonFace, type ButtonLook, buttonClass } from './ButtonFace';
import { classNames } from './class-names';

export type ButtonProps = ButtonLook & {
  readonly onPress?: () => void;
  readonly type?: 'button' | 'submit';
  readonly pending?: boolean | undefined;
  /** Why it cannot be pressed now. The reason is part of the button's words; a bare grey button explains nothing. */
  readonly disabledReason?: string | undefined;
  readonly label?: string;
  readonly autoFocus?: boolean;
  /** Whether what the button opens beneath itself is open. */
  readonly expanded?: boolean;
};

/** A worded button, 48–72 px high. While it cannot be pressed it stays reachable and says why. */
export const Button = ({ disabledReason, ...props }: ButtonProps): ReactNode =>
  disabledReason === undefined ? (
    <LiveButton {...props} />
  ) : (
    <RestingButton reason={disabledReason} {...props} />
  );

const LiveButton = ({
  onPress,
  type = 'button',
  pending = false,
  label,
  autoFocus = false,
  expanded,
  ...look
}: ButtonProps) => (
  <AriaButton
    className={buttonClass(look)}
    type={type}
    isPending={pending}
    autoFocus={autoFocus}
    {...(onPress === undefined ? {} : { onPress })}
    {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
    {...(label === undefined ? {} : { 'aria-label': label })}
  >
    {pending ? uiText.pending : <ButtonFace {...look} />}
  </AriaButton>
);

const RestingButton = ({ reason, ...look }: ButtonProps & { readonly reason: string }) => {
  const reasonId = useId();
  return (
    <button
      type="button"
      className={classNames(buttonClass(look), styles['resting'])}
      aria-disabled="true"
      aria-describedby={reasonId}
      onClick={(event) => event.preventDefault()}
    >
      <span>
        {look.children}
        <span id={reasonId}>{uiText.withReason('', reason)}</span>
      </span>
    </button>
  );
};
