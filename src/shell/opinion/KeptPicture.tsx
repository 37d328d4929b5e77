import { type ReactNode, useState } from 'react';
import { photoText } from '../../text/zh-cn/photo';
import { Dialog } from '../../ui/Dialog';
import styles from './PhotoField.module.css';

/** A kept photo, small; pressed, it opens large. */
export const KeptPicture = ({ photo, alt }: { readonly photo: string; readonly alt: string }): ReactNode => {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles['thumb']}
        aria-label={photoText.enlarge(alt)}
        onClick={() => setIsOpen(true)}
      >
        <img className={styles['small']} src={photo} alt="" />
      </button>
      <Dialog open={isOpen} onClose={() => setIsOpen(false)} title={alt} cancelLabel={photoText.back} wide>
        <img className={styles['large']} src={photo} alt={alt} />
      </Dialog>
    </>
  );
};
