import type { FontSource } from '../font-file';

/** A face that lies beside the app on its server or in the service worker's cache. */
export function fromServer(address: string): FontSource['read'] {
  return async (onReceived) => {
    const response = await fetch(address);
    if (!response.ok || response.body === null) {
      throw new Error(`The font ${address} could not be fetched: ${response.status}`);
    }
    return readCounting(response.body, onReceived);
  };
}

async function readCounting(
  body: ReadableStream<Uint8Array>,
  onReceived: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    chunks.push(step.value);
    onReceived(step.value.length);
  }
  return join(chunks);
}

function join(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
