import type { ReactNode } from 'react';
import { uiText } from '../text/zh-cn/ui';
import { TextField, type TextFieldProps } from './TextField';

/**
 * Number fields hold the text as it was typed (１２００, 5万, 89.25㎡ included): reading it is the caller's
 * work, and nothing is corrected under a slow typist's hands.
 */
export const DecimalField = (props: TextFieldProps): ReactNode => (
  <TextField inputMode="decimal" numeric chars={7} {...props} />
);

/** An amount in yuan, as typed. */
export const MoneyField = (props: TextFieldProps): ReactNode => (
  <DecimalField unit={uiText.unitYuan} chars={8} {...props} />
);

/** A floor area in square metres, as typed. */
export const AreaField = (props: TextFieldProps): ReactNode => (
  <DecimalField unit={uiText.unitArea} chars={6} {...props} />
);
