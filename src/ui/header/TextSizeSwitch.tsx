import type { ReactNode } from 'react';
import { uiText } from '../../text/zh-cn/ui';
import { Choice } from '../Choice';
import styles from './TextSizeSwitch.module.css';
import { type TextSize, textSizes } from './text-size';

export type TextSizeSwitchProps = {
  readonly size: TextSize;
  readonly onChange: (size: TextSize) => void;
  /** `full` names the 长辈版, `segments` shows three words, `menu` a native picker, `short` one without its value. */
  readonly look: 'full' | 'segments' | 'menu' | 'short';
};

/** 字号: on every page, at the same place. */
export const TextSizeSwitch = ({ size, onChange, look }: TextSizeSwitchProps): ReactNode =>
  look === 'menu' || look === 'short' ? (
    <label className={styles['menu']}>
      <span aria-hidden="true">{uiText.textSize}</span>
      {look === 'menu' ? <strong aria-hidden="true">{uiText.textSizes[size]}</strong> : null}
      <select
        className={styles['select']}
        aria-label={uiText.textSize}
        value={size}
        onChange={(event) => {
          const chosen = textSizes.find((one) => one === event.target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {textSizes.map((one) => (
          <option key={one} value={one}>
            {uiText.textSizesWithAlias[one]}
          </option>
        ))}
      </select>
    </label>
  ) : (
    <div className={styles['row']}>
      <span aria-hidden="true">{uiText.textSize}</span>
      <Choice
        look="segmented"
        label={uiText.textSize}
        hideLabel
        options={textSizes.map((one) => ({ value: one, label: words(look)[one] }))}
        value={size}
        onChange={onChange}
      />
    </div>
  );

const words = (look: 'full' | 'segments') => (look === 'full' ? uiText.textSizesWithAlias : uiText.textSizes);
