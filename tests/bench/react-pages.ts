import { Document, Font, Page, renderToBuffer, Text, View } from '@react-pdf/renderer';
import { createElement, type ReactElement, type ReactNode } from 'react';
import type { PaperDescription } from '../../src/documents/document';

type Face = { readonly name: string; readonly file: string };

/** Gives the other library the same faces, and lets it break Chinese between any two characters. */
export function registerFaces(faces: readonly Face[]): void {
  const file = (name: string): string => faces.find((face) => face.name === name)?.file ?? '';
  Font.register({
    family: 'Song',
    fonts: [{ src: file('song') }, { src: file('songTitle'), fontWeight: 'bold' }],
  });
  Font.register({ family: 'Hei', fonts: [{ src: file('hei') }, { src: file('hei'), fontWeight: 'bold' }] });
  Font.registerHyphenationCallback((word) => Array.from(word).flatMap((character) => [character, '']));
}

/** The same paper by the other library: the same texts in the same sizes, tables with the same columns and rules. */
export async function renderByReact({ content, pageMargins, footer }: PaperDescription): Promise<Buffer> {
  const [left = 0, top = 0, right = 0, bottom = 0] = Array.isArray(pageMargins) ? pageMargins : [];
  const padding = { paddingLeft: left, paddingTop: top, paddingRight: right, paddingBottom: bottom };
  const foot = createElement(
    View,
    { key: 'foot', fixed: true, style: { position: 'absolute', left, right, bottom: bottom / 2 } },
    element(isMade(footer) ? footer(1, 1) : null, 'foot'),
  );
  const page = createElement(
    Page,
    { size: 'A4', style: { ...padding, fontFamily: 'Song' } },
    element(content, 'body'),
    foot,
  );
  return renderToBuffer(createElement(Document, null, page));
}

type Node = { readonly [key: string]: unknown };

function element(node: unknown, key: string): ReactNode {
  if (typeof node === 'string') return node === '' ? null : createElement(Text, { key }, node);
  if (Array.isArray(node)) return node.map((child, index) => element(child, `${key}.${index}`));
  if (!isNode(node)) return null;
  const breaks = node['pageBreak'] === 'before';
  const box = { key, break: breaks, wrap: node['unbreakable'] !== true, style: boxStyle(node) };
  if ('text' in node) return textOf(node, { key, break: breaks });
  if ('table' in node) return createElement(View, box, tableOf(node['table'], key));
  if ('columns' in node)
    return createElement(View, { ...box, style: { ...box.style, ...ROW } }, columnsOf(node, key));
  if ('stack' in node) return createElement(View, box, element(node['stack'], key));
  return createElement(View, { ...box, style: { ...box.style, height: 1 } });
}

const ROW = { flexDirection: 'row' } as const;

function textOf(node: Node, more: { readonly key: string; readonly break?: boolean }): ReactElement {
  const inner = Array.isArray(node['text'])
    ? node['text'].map(
        (piece: unknown, index): ReactNode =>
          isNode(piece) ? textOf(piece, { key: `${more.key}.${index}` }) : `${piece}`,
      )
    : `${node['text']}`;
  return createElement(Text, { ...more, style: { ...boxStyle(node), ...typeStyle(node) } }, inner);
}

const columnsOf = (node: Node, key: string): ReactNode =>
  listOf(node['columns']).map((column, index) =>
    createElement(
      View,
      { key: `${key}.${index}`, style: widthStyle(isNode(column) ? column['width'] : '*') },
      element(column, key),
    ),
  );

function tableOf(table: unknown, key: string): ReactNode {
  if (!isNode(table)) return null;
  const widths = listOf(table['widths']);
  const heads = Number(table['headerRows'] ?? 0);
  return listOf(table['body']).map((row, y) =>
    createElement(
      View,
      { key: `${key}.${y}`, wrap: false, fixed: y < heads, style: ROW },
      listOf(row).map((cell, x) =>
        createElement(
          View,
          { key: `${key}.${y}.${x}`, style: { ...widthStyle(widths[x]), borderWidth: 0.5, padding: 2 } },
          element(cell, `${key}.${y}.${x}`),
        ),
      ),
    ),
  );
}

const widthStyle = (
  width: unknown,
): { readonly width?: number; readonly flexGrow?: number; readonly flexBasis?: number } =>
  typeof width === 'number' ? { width } : width === 'auto' ? {} : { flexGrow: 1, flexBasis: 0 };

function boxStyle(node: Node): Record<string, number> {
  const [marginLeft = 0, marginTop = 0, marginRight = 0, marginBottom = 0] = listOf(node['margin']).map(
    Number,
  );
  return { marginLeft, marginTop, marginRight, marginBottom };
}

/** pdfmake counts a line from the face's own height, the other library from the size. */
const typeStyle = ({
  font,
  fontSize,
  bold,
  lineHeight,
  alignment,
  leadingIndent,
}: Node): Record<string, string | number> => ({
  ...(typeof font === 'string' ? { fontFamily: font } : {}),
  ...(typeof fontSize === 'number' ? { fontSize } : {}),
  ...(bold === true ? { fontWeight: 'bold' } : {}),
  ...(typeof lineHeight === 'number' ? { lineHeight: lineHeight * 1.44 } : {}),
  ...(typeof alignment === 'string' ? { textAlign: alignment } : {}),
  ...(typeof leadingIndent === 'number' ? { textIndent: leadingIndent } : {}),
});

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isMade = (value: unknown): value is (...args: unknown[]) => unknown => typeof value === 'function';
