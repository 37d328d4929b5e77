import type { WantedPaper } from '../documents/describe-papers';
import { bringFaces, type TypesetOptions } from './bring-faces';
import { type Answer, type Order, orderFor } from './order';
import type { InType } from './set-in-type';
import TypesetWorker from './typeset.worker?worker&inline';

/**
 * Brings the fonts and sets the papers in a thread of its own, so that the page stays alive and a cancel takes effect at
 * once, in the midst of a long paper too. The same code as the command line's (typeset.ts), hence the same bytes. The
 * thread's code travels inside this module, so that it also starts from a file on a disk.
 */
export async function typesetBeside(wanted: WantedPaper, options: TypesetOptions = {}): Promise<InType> {
  const { fonts, faces, lacking } = await bringFaces(wanted, options);
  return setBeside(orderFor(wanted, fonts, faces, lacking), options);
}

function setBeside(order: Order, { onProgress = () => undefined, signal }: TypesetOptions): Promise<InType> {
  const worker = new TypesetWorker();
  return new Promise<InType>((resolve, reject) => {
    const callOff = (): void => reject(signal?.reason);
    signal?.addEventListener('abort', callOff, { once: true });
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'progress') onProgress('setting', data.fraction);
      else if (data.kind === 'done') resolve(data.made);
      else reject(new Error(data.message));
    };
    worker.onerror = () => reject(new Error('The thread that sets papers did not start.'));
    onProgress('setting', 0);
    worker.postMessage(order);
  }).finally(() => worker.terminate());
}
