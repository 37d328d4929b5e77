import { type ReactNode, useRef, useState } from 'react';
import { photoText } from '../../text/zh-cn/photo';
import { Button } from '../../ui/Button';
import { FieldError } from '../../ui/FieldError';
import { Image, X } from '../../ui/icons';
import { ProgressBar } from '../../ui/ProgressBar';
import { KeptPicture } from './KeptPicture';
import styles from './PhotoField.module.css';
import { scalePhoto } from './scale-photo';

type PhotoFieldProps = {
  /** What the photo shows, as the button says it. */
  readonly label: string;
  readonly alt: string;
  readonly photo: string | undefined;
  readonly onChange: (photo: string | undefined) => void;
};

/** Takes or chooses a picture, scales it down here and shows what will be kept; a foreign file is refused in words. */
export const PhotoField = ({ label, alt, photo, onChange }: PhotoFieldProps): ReactNode => {
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<'idle' | 'scaling' | 'noPicture' | 'tooLarge'>('idle');
  const take = async (file: File): Promise<void> => {
    setState('scaling');
    const scaled = await scalePhoto(file);
    setState(scaled.ok ? 'idle' : scaled.error);
    if (scaled.ok) onChange(scaled.value);
  };
  return (
    <div className={styles['field']}>
      <input
        ref={input}
        type="file"
        accept="image/*"
        aria-label={label}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file may be chosen again after a refusal.
          target.value = '';
          if (file) void take(file);
        }}
      />
      {photo === undefined ? null : <KeptPicture photo={photo} alt={alt} />}
      <Button icon={Image} onPress={() => input.current?.click()}>
        {photo === undefined ? label : photoText.another}
      </Button>
      {photo === undefined ? null : (
        <Button kind="quiet" icon={X} onPress={() => onChange(undefined)}>
          {photoText.leaveOut}
        </Button>
      )}
      {state === 'scaling' ? <ProgressBar words={photoText.scaling} /> : null}
      <div role="status">
        {state === 'noPicture' || state === 'tooLarge' ? <FieldError>{photoText[state]}</FieldError> : null}
      </div>
    </div>
  );
};
