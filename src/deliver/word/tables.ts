/** Tables that repeat their header on every page and stay within it. */

import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Table as Cells } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { lineOf } from './lines.ts';
import { headerBorder, TEXT_WIDTH, tableBorders } from './styles.ts';
import type { WordParts } from './word-parts.ts';

/** The table as wide as the text, its first row a header. */
export function tableOf({ children: rows }: Cells, of: WordParts): Table {
  const widths = columnWidths(rows.map(({ children }) => children.map((cell) => textOf(cell))));
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    // Words longer than their column are broken in it; else they would push the table off the page
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    margins: { top: 50, bottom: 50, left: 0, right: PADDING, marginUnitType: WidthType.DXA },
    borders: tableBorders,
    rows: rows.map(
      ({ children }, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          children: widths.map(
            (size, column) =>
              new TableCell({
                width: { size, type: WidthType.DXA },
                ...(index === 0 ? { borders: headerBorder } : {}),
                children: [
                  new Paragraph({
                    style: index === 0 ? 'TableHeader' : 'TableText',
                    children: lineOf(children[column]?.children ?? [], of),
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}

const PADDING = 100;
/** How wide a letter is in twips: on average, and in a bold word of wide ones. */
const LETTER = 88;
const WIDE_LETTER = 108;
/** Words and cells that are longer than so many letters ask for no more room. */
const LONGEST_WORD = 16;
const LONGEST_CELL = 70;

/** How wide each column is: its longest word has room, and what is left goes to columns with much to say. */
function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));
  const least = columns.map(
    (cells) => PADDING + WIDE_LETTER * longest(cells.flatMap(wordsOf), LONGEST_WORD),
  );
  const wanted = columns.map((cells) => PADDING + LETTER * longest(cells, LONGEST_CELL));
  const spare = TEXT_WIDTH - sum(least);
  if (spare <= 0) return least.map((width) => Math.floor((width * TEXT_WIDTH) / sum(least)));
  const more = wanted.map((width, column) => Math.max(0, width - (least[column] ?? 0)));
  const share = sum(more) === 0 ? 0 : spare / sum(more);
  return least.map((width, column) =>
    Math.floor(share === 0 ? width + spare / least.length : width + (more[column] ?? 0) * share),
  );
}

function wordsOf(cell: string): string[] {
  return cell.split(' ');
}

function longest(words: readonly string[], most: number): number {
  return words.reduce((length, word) => Math.max(length, Math.min(word.length, most)), 1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
