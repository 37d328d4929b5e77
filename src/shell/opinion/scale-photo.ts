import { isPhoto, PHOTO_PREFIX } from '../../domain/consent/photo';
import { err, ok, type Result } from '../../domain/kernel/result';

/** Why a file was not taken as a photo. */
export type PhotoFault = 'noPicture' | 'tooLarge';

/** Beyond any camera that people have; decoding more could take the page down. */
const MOST_FILE_BYTES = 60 * 1024 * 1024;

/** Tried from the sharpest: longest side in pixels, and how much the JPEG may lose. */
const SIZES = [
  { side: 1600, quality: 0.7 },
  { side: 1280, quality: 0.62 },
  { side: 1024, quality: 0.55 },
  { side: 800, quality: 0.5 },
  { side: 560, quality: 0.45 },
] as const;

/**
 * Draws a picture anew at a size that can be kept, about 120 KB at most. What is drawn anew carries no place, no
 * time and no name of the camera.
 */
export async function scalePhoto(file: File): Promise<Result<string, PhotoFault>> {
  if (file.size > MOST_FILE_BYTES) return err('tooLarge');
  const picture = await decoded(file);
  if (picture === null) return err('noPicture');
  try {
    for (const size of SIZES) {
      const address = drawn(picture, size);
      if (address.startsWith(PHOTO_PREFIX) && isPhoto(address)) return ok(address);
    }
    return err('tooLarge');
  } finally {
    picture.close();
  }
}

const decoded = (file: File): Promise<ImageBitmap | null> => createImageBitmap(file).catch(() => null);

function drawn(picture: ImageBitmap, { side, quality }: (typeof SIZES)[number]): string {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext('2d');
  if (!pen) return '';
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/jpeg', quality);
}
