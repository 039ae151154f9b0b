import type { RawContent } from '../domain/raw-workbook.ts';
import type { TableRow } from './find-table.ts';
import { columnsOf, entriesOf, type TableShape } from './shape.ts';

/** What stands in a cell, as typed. */
export type Typed = string | number | null;

export type Cells<Column extends string> = Readonly<Record<Column, Typed>>;

/** A row that the tool gives: `isDue` where it belongs in the file by itself, else only beside what somebody wrote. */
export type GivenRow<Column extends string> = {
  readonly key: string;
  readonly isDue: boolean;
  readonly cells: Cells<Column>;
};

/** A row that was in the file before; `key` is what it is about, null where nobody can tell. */
export type KeptRow<Column extends string> = { readonly key: string | null; readonly cells: Cells<Column> };

/** A row to be written: `isTyped` where a person wrote whom it is about, so that all of it stays open. */
export type LaidRow<Column extends string> = { readonly cells: Cells<Column>; readonly isTyped: boolean };

/** Whether a cell holds anything. */
export function isFilled(typed: Typed): boolean {
  return typed !== null && typed !== '';
}

/** Whether anybody has written in a row. */
export function hasEntry<Column extends string>(
  shape: TableShape<Column>,
  cells: Cells<NoInfer<Column>>,
): boolean {
  return entriesOf(shape).some((column) => isFilled(cells[column]));
}

/** A row in which nothing stands. */
export function blankCells<Column extends string>(shape: TableShape<Column>): Cells<Column> {
  return Object.fromEntries(columnsOf(shape).map((column) => [column, null])) as unknown as Cells<Column>;
}

/** A row as it stands, entries as typed. */
export function cellsOf<Column extends string>(
  row: TableRow<Column>,
  shape: TableShape<Column>,
): Cells<Column> {
  const typed = columnsOf(shape).map((column) => [column, typedIn(row.text(column), row.content(column))]);
  return Object.fromEntries(typed) as Cells<Column>;
}

/** What was typed: a number stays one, unless a person sees a percentage (`0.9` shown as `90%`). */
export function typedIn(text: string, content: RawContent | null): Typed {
  if (content?.kind === 'number') return content.isPercent ? `${content.value * 100}%` : content.value;
  return text === '' ? null : text;
}

/** Puts entries in the place of what was written about the same; the other cells of that row stay. */
export function enterRow<Column extends string>(
  kept: readonly KeptRow<Column>[],
  shape: TableShape<Column>,
  key: string,
  entry: Partial<Cells<NoInfer<Column>>>,
): readonly KeptRow<Column>[] {
  const before = kept.find((row) => row.key === key)?.cells ?? blankCells(shape);
  const cells: Cells<Column> = { ...before, ...entry };
  return [...kept.filter((row) => row.key !== key), { key, cells }];
}

/**
 * The rows to be written: those that the tool gives with what was entered beside them, then whatever was entered that
 * belongs to none of them or repeats one. No entry is lost; `isOwn` keeps rows that a person wrote without any.
 */
export function layRows<Column extends string>(
  shape: TableShape<Column>,
  given: readonly GivenRow<Column>[],
  kept: readonly KeptRow<Column>[],
  isOwn: (cells: Cells<Column>) => boolean = () => false,
): readonly LaidRow<Column>[] {
  const entries = entriesOf(shape);
  const written = kept.filter(({ cells }) => hasEntry(shape, cells) || isOwn(cells));
  const first = new Map<string, KeptRow<Column>>();
  for (const row of written) if (row.key !== null && !first.has(row.key)) first.set(row.key, row);
  const laid = given.filter(({ key, isDue }) => isDue || first.has(key));
  const placed = new Set(laid.map(({ key }) => key));
  const homeless = written.filter(
    (row) => row.key === null || !placed.has(row.key) || first.get(row.key) !== row,
  );
  return [
    ...laid.map(({ key, cells }) => {
      const entered = first.get(key)?.cells;
      const own = entered && Object.fromEntries(entries.map((column) => [column, entered[column]]));
      return { cells: { ...cells, ...own }, isTyped: false };
    }),
    ...homeless.map(({ cells }) => ({ cells, isTyped: true })),
  ];
}
