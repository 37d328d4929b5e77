import { readWorkbook } from './read-workbook';

// The sheet reader complains here about formats that change nothing in what is read.
console.error = () => undefined;

/** Reads beside the page, so that no file can make it hang. */
self.onmessage = ({ data }: MessageEvent<Uint8Array>): void => self.postMessage(readWorkbook(data));
