type Turn = <T>(job: () => Promise<T>) => Promise<T>;

/**
 * Lets one writer in at a time: within this window by a queue, across windows by a Web Lock where
 * there are any, so that nobody writes between another's look and its write.
 */
export function oneAtATime(name: string): Turn {
  let tail: Promise<unknown> = Promise.resolve();
  return (job) => {
    const turn = tail.then(() => holding(name, job));
    tail = turn.catch(() => undefined);
    return turn;
  };
}

async function holding<T>(name: string, job: () => Promise<T>): Promise<T> {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
  return locks === undefined ? job() : await locks.request(name, job);
}
