import { type Answer, carryOut, type Order } from './order';

const say = (answer: Answer): void => self.postMessage(answer);

/** Sets papers beside the page, which stays alive meanwhile, however many pages they have. */
self.onmessage = ({ data }: MessageEvent<Order>): void => {
  carryOut(data, (fraction) => say({ kind: 'progress', fraction })).then(
    (made) => say({ kind: 'done', made }),
    (cause: unknown) => say({ kind: 'failed', message: String(cause) }),
  );
};
