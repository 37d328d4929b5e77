import { type ReactNode, useRef, useState } from 'react';
import type { FurtherFace } from '../../fonts/further/further-face';
import { printText } from '../../text/zh-cn/print';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { drawnBySystem, fromFile } from './give-face';
import styles from './Print.module.css';

type MissingGlyphsProps = {
  readonly characters: readonly string[];
  readonly onGive: (face: FurtherFace) => void;
};

/** The characters that print as frames, and the three ways to get them onto paper. */
export const MissingGlyphs = ({ characters, onGive }: MissingGlyphsProps): ReactNode => {
  const [refusal, setRefusal] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const take = (given: FurtherFace | string): void => {
    setRefusal(typeof given === 'string' ? given : undefined);
    if (typeof given !== 'string') onGive(given);
  };
  return (
    <Notice kind="warning" title={printText.rareTitle(characters.join(''))}>
      <p>{printText.rareCheck}</p>
      <p className={styles['rare']} aria-hidden="true">
        {characters.join(' ')}
      </p>
      <div className={styles['buttons']}>
        <Button onPress={() => take(drawnBySystem(characters))}>{printText.rareSystem}</Button>
        <Button onPress={() => input.current?.click()}>{printText.rareFile}</Button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".ttf,.otf"
        aria-label={printText.rareFileInput}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) void fromFile(file, characters).then(take);
        }}
      />
      {refusal === undefined ? null : <p role="alert">{refusal}</p>}
      <p>{printText.rareByHand}</p>
    </Notice>
  );
};
