import { parseDelimited } from '../../text/delimited';

/** A block of cells as WPS and Excel put it on the clipboard: tabs between cells, line ends between rows. */
export const parseTsv = (text: string): readonly (readonly string[])[] => parseDelimited(text, '\t');
