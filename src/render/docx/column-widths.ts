import type { Cell, Table, TableRow } from '../../documents/document-model.ts';
import { remembering } from '../../text/remembering.ts';
import { printedText } from './run-xml.ts';
import { emUnits, type FontWeight, twipsOf } from './text-width.ts';

/** The margins of a cell on both sides, and its border. */
const MARGINS = 140;
/** A word that needs more of the table than this is broken all the same: an address, a row of letters. */
const MOST_OF_TABLE = 0.4;
const BREAKS = /[\s\u2013-]+/u;
const TWIPS_PER_POINT = 20;

/** Whole twips that add up to `width`. */
export function columnWidths(relative: readonly number[], width: number): readonly number[] {
  const total = relative.reduce((sum, part) => sum + part, 0);
  let used = 0;
  let sum = 0;
  return relative.map((part) => {
    sum += part;
    const column = Math.round((sum / total) * width) - used;
    used += column;
    return column;
  });
}

/**
 * The widths that a table asks for, but no column too narrow for its longest word (`Chưa`, `(0,31%)`) where the others
 * have room to give.
 */
export function fittedWidths(table: Table, width: number, size: number): readonly number[] {
  const asked = columnWidths(table.widths, width);
  const needed = asked.map(() => 0);
  const most = width * MOST_OF_TABLE;
  // No letter is wider than a square: where all words fit by that, none is measured.
  measureAll(table, { columns: asked, needed, size, most });
  if (asked.every((column, index) => column >= (needed[index] ?? 0))) return asked;
  // What is known to be needed stays so; now the others as well, to see what they can give.
  measureAll(table, { columns: asked.map(() => 0), needed, size, most });
  const lacking = asked.reduce((sum, column, index) => sum + Math.max(0, (needed[index] ?? 0) - column), 0);
  const spare = asked.map((column, index) => Math.max(0, column - (needed[index] ?? 0)));
  if (lacking > spare.reduce((sum, each) => sum + each, 0)) return asked;
  const given = columnWidths(spare, lacking);
  return asked.map((column, index) => Math.max(column, needed[index] ?? 0) - (given[index] ?? 0));
}

type Measure = {
  /** Words that surely fit in these are not measured. */
  readonly columns: readonly number[];
  /** Raised to what the longest word of each column needs. */
  readonly needed: number[];
  readonly size: number;
  readonly most: number;
};

function measureAll(table: Table, measure: Measure): void {
  for (const row of table.header) measureRow(row, 'bold', measure);
  for (const row of table.rows)
    measureRow(row, row.kind === 'heading' || row.kind === 'total' ? 'bold' : 'regular', measure);
}

/** Cells over several columns have room, and a row below one that spans rows does not tell which column is whose. */
function measureRow({ cells }: TableRow, weight: FontWeight, { columns, needed, size, most }: Measure): void {
  if (cells.length !== columns.length) return;
  for (const { columnSpan = 1 } of cells) if (columnSpan > 1) return;
  const square = size * TWIPS_PER_POINT;
  let index = -1;
  for (const cell of cells) {
    index += 1;
    const text = textOf(cell);
    const fits = Math.max(columns[index] ?? 0, needed[index] ?? 0) - MARGINS;
    // Nearly every cell: it is short, or no word of it is long.
    if (text.length * square <= fits || longestWord(text) * square <= fits) continue;
    for (const word of text.split(BREAKS)) {
      const enough = Math.max(columns[index] ?? 0, needed[index] ?? 0) - MARGINS;
      if (word.length * square <= enough) continue;
      const needsNow = twipsOf(unitsOfWord[weight](word), size) + MARGINS;
      if (needsNow <= most && needsNow > (needed[index] ?? 0)) needed[index] = needsNow;
    }
  }
}

/** The same words stand in many rows and papers. */
const unitsOfWord: Readonly<Record<FontWeight, (word: string) => number>> = {
  regular: remembering((word) => emUnits(word, 'regular')),
  bold: remembering((word) => emUnits(word, 'bold')),
};

function textOf({ runs: [only, ...others] }: Cell): string {
  if (only === undefined) return '';
  return others.length === 0 ? printedText(only) : [only, ...others].map(printedText).join('');
}

/** Letters of the longest word, or a few more: not every kind of blank ends one here. */
function longestWord(text: string): number {
  let [longest, start] = [0, 0];
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : SPACE;
    if (code !== SPACE && code !== LINE_END && code !== HYPHEN && code !== DASH) continue;
    if (at - start > longest) longest = at - start;
    start = at + 1;
  }
  return longest;
}

const [SPACE, LINE_END, HYPHEN, DASH] = [32, 10, 45, 0x2013];
