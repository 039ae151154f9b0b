import type { Block, Cell, Paragraph, ParagraphStyle, Run, Table, TableRow } from './document-model.ts';

/** A passage that only a person can write; `hint` says what belongs there, `about` whom it is about in a table. */
export function toFill(hint: string, about?: string): Run {
  return { text: hint, toFill: true, ...(about === undefined ? {} : { about }) };
}

/** A mark behind what is to be compared: whoever has done so takes it away, and it does not come back. */
export function toCheck(hint: string): Run {
  return { text: hint, toFill: true, isCheck: true };
}

/** A paragraph; plain strings are plain runs. */
export function paragraph(style: ParagraphStyle, ...runs: readonly (Run | string)[]): Paragraph {
  return {
    type: 'paragraph',
    style,
    runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)),
  };
}

/** The sentences that have something to say, as one body paragraph; none where all are blank. */
export function bodyOf(...sentences: readonly string[]): readonly Paragraph[] {
  const said = sentences.filter((sentence) => sentence !== '');
  return said.length === 0 ? [] : [paragraph('body', said.join(' '))];
}

/** What is told below a table; nothing where there is nothing to tell. */
export function noteOf(sentence: string): readonly Paragraph[] {
  return sentence === '' ? [] : [paragraph('note', sentence)];
}

/** A list of dashes: `;` after each, `.` after the last. */
export function dashes(items: readonly string[]): readonly Paragraph[] {
  return items.map((item, index) => paragraph('dash', `- ${item}${index === items.length - 1 ? '.' : ';'}`));
}

/** A field of running text. */
export function field(text: string): readonly Run[] {
  return [{ text }];
}

export function left(text: string): Cell {
  return { runs: [{ text }] };
}

export function centre(text: string): Cell {
  return { runs: [{ text }], align: 'center' };
}

/** A row of the table's body. */
export function row(...cells: readonly Cell[]): TableRow {
  return { cells };
}

/** A heading inside a table, across all its columns. */
export function headingRow(text: string, columns: number): TableRow {
  return { cells: [{ runs: [{ text }], columnSpan: columns }], kind: 'heading' };
}

/** The totals of a table: a label across the first columns, then figures. */
export function totalRow(label: string, span: number, ...figures: readonly string[]): TableRow {
  return {
    cells: [
      { runs: [{ text: label }], align: 'center', ...(span > 1 ? { columnSpan: span } : {}) },
      ...figures.map(centre),
    ],
    kind: 'total',
  };
}

/** A column: its header and relative width. */
export type Column = readonly [header: string, width: number];

/** A table with a caption; just the sentence where there is no row. */
export function captionedTable(options: {
  readonly caption: string | null;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  readonly fontSize: number;
  readonly whenEmpty: string;
}): readonly Block[] {
  const { caption, columns, rows, fontSize, whenEmpty } = options;
  if (rows.length === 0) return [paragraph('body', whenEmpty)];
  const table: Table = {
    type: 'table',
    widths: columns.map(([, width]) => width),
    header: [{ cells: columns.map(([header]) => centre(header)), kind: 'heading' }],
    rows,
    fontSize,
  };
  return caption === null ? [table] : [paragraph('caption', caption), table];
}
