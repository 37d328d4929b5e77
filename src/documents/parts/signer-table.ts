import type { Content, TableCell } from 'pdfmake/interfaces';
import { FORM, subtitle } from './form';
import { dateCell, FINGERPRINT_WIDTH, fingerprintCell, signerName } from './signing';
import { cell, headCell, ruling } from './table';
import { mm, type Setting, TABLE_HEAD, title } from './type';

/** Who signs on a line of a form; an empty name leaves the line to whoever comes. */
export type Signer = { readonly name: string; readonly role?: string };

export type SignerTableOptions = {
  readonly nameHead: string;
  readonly signHead: string;
  /** Asks for the agent and the number of the power of attorney. */
  readonly hasAgent: boolean;
};

const HEAD: Setting = { ...TABLE_HEAD, size: 13, pitch: 18 };

/** The signature table of the one-page forms: name, signature, fingerprint square, date, and the agent where one may sign. */
export const signerTable = (
  signers: readonly Signer[],
  { nameHead, signHead, hasAgent }: SignerTableOptions,
): Content => ({
  layout: {
    ...ruling(),
    paddingTop: (row) => (row === 0 ? 3 : 0),
    paddingBottom: (row) => (row === 0 ? 3 : 0),
    paddingLeft: (column) => (column === 2 ? 0 : 2),
    paddingRight: (column) => (column === 2 ? 0 : 2),
  },
  table: {
    widths: [68, '*', FINGERPRINT_WIDTH + mm(0.5), 84, ...(hasAgent ? [118] : [])],
    headerRows: 1,
    keepWithHeaderRows: 1,
    dontBreakRows: true,
    body: [
      [nameHead, signHead, '指印', '日期', ...(hasAgent ? ['代理人／委托书号'] : [])].map((text) =>
        headCell(text, HEAD),
      ),
      ...signers.map((signer) => signerRow(signer, hasAgent)),
    ],
  },
});

/** Signers for whom there is room on a page that continues a form. */
const NEXT_PAGE = 10;

/** Pages a form takes whose first page holds so many signers. */
export const pagesFor = (signers: readonly Signer[], firstPage: number): number =>
  1 + Math.ceil(Math.max(0, signers.length - firstPage) / NEXT_PAGE);

/** The pages for the signers whom the first page does not hold, each headed like the form. */
export function continuationPages(
  signers: readonly Signer[],
  firstPage: number,
  columns: SignerTableOptions,
  head: { readonly title: string; readonly subtitle: string },
): Content[] {
  const rest = signers.slice(firstPage);
  const starts = Array.from({ length: Math.ceil(rest.length / NEXT_PAGE) }, (_, page) => page * NEXT_PAGE);
  return starts.flatMap((start): Content[] => [
    { ...title(head.title, 18, 1), pageBreak: 'before' },
    subtitle(head.subtitle),
    signerTable(rest.slice(start, start + NEXT_PAGE), columns),
  ]);
}

const signerRow = ({ name, role }: Signer, hasAgent: boolean): TableCell[] => [
  role === undefined ? signerName(name, 5) : roleCell(role, name),
  cell(''),
  fingerprintCell(1),
  dateCell({ size: 13, pitch: 20 }),
  ...(hasAgent ? [cell('')] : []),
];

const roleCell = (role: string, name: string): TableCell => ({
  verticalAlignment: 'middle',
  stack: [headCell(role, { ...FORM, face: 'Hei' }), signerName(name, 5)],
});
