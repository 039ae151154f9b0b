import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.ts';
import type { CellRef, Located } from '../domain/location.ts';
import type { RawCell, RawRow } from '../domain/raw-workbook.ts';
import type { SubmissionInfo } from '../domain/submission.ts';
import { cleanText } from '../text/clean.ts';
import { readDate } from './cells/read-date.ts';
import { readQuantity } from './cells/read-quantity.ts';
import { readYear } from './cells/read-year.ts';
import { isBlank, shownText } from './cells/shown-text.ts';
import type { Grid } from './grid.ts';
import { type InfoKey, infoKeyOf, infoLabel } from './info-labels.ts';

/** A part of a sheet where labels may stand: rows up to `lastRow`. */
export type InfoArea = { readonly grid: Grid; readonly lastRow: number };

/** What was read of `Thông tin`, and on which sheets. */
export type InfoReading = {
  readonly info: SubmissionInfo;
  readonly sheets: ReadonlySet<string>;
  /** The cells that it was read from; the label and the value are one cell where both stand in it. */
  readonly cells: readonly InfoCells[];
};

/** A label and its value as they lie in a row. */
export type InfoCells = {
  readonly grid: Grid;
  readonly row: RawRow;
  readonly key: InfoKey;
  readonly label: RawCell;
  readonly value: RawCell;
};

type Found = { readonly cell: RawCell; readonly from: CellRef; readonly value: RawCell };

/** Further down a sheet a word such as `Đơn vị` is no label. */
const DEEPEST = 60;

/** Reads label and value: side by side, some columns apart, or in one cell after a colon. First found counts. */
export function readInfo(areas: readonly InfoArea[]): Staged<InfoReading> {
  const found = new Map<InfoKey, Found>();
  const sheets = new Set<string>();
  const read: InfoCells[] = [];
  for (const { grid, lastRow } of areas) {
    const [first] = grid.sheet.rows;
    for (const raw of grid.sheet.rows) {
      const { row, cells } = raw;
      if (row > Math.min(lastRow, (first?.row ?? 1) + DEEPEST - 1)) break;
      for (const [index, cell] of cells.entries()) {
        const pair = pairAt(grid, row, cell, cells.slice(index + 1));
        if (pair === null || found.has(pair.key)) continue;
        found.set(pair.key, pair);
        read.push({ grid, row: raw, key: pair.key, label: cell, value: pair.value });
        sheets.add(grid.sheet.name);
      }
    }
  }
  return withValues(found, sheets, read);
}

function pairAt(
  grid: Grid,
  row: number,
  cell: RawCell,
  after: readonly RawCell[],
): (Found & { key: InfoKey }) | null {
  if (cell.content.kind !== 'text') return null;
  const text = shownText(cell);
  const key = infoKeyOf(text);
  if (key !== null) {
    const value = after.find((next) => !isBlank(next) || next.content.kind === 'formula-without-value');
    const isLabel = value?.content.kind === 'text' && infoKeyOf(shownText(value)) !== null;
    if (value === undefined || isLabel) return null;
    return { key, cell: value, from: grid.refOf(row, value.column), value };
  }
  const colon = text.indexOf(':');
  const inner = colon > 0 ? infoKeyOf(text.slice(0, colon)) : null;
  const rest = text.slice(colon + 1).trim();
  if (inner === null || rest === '' || /^[.…_ ]+$/u.test(rest)) return null;
  return {
    key: inner,
    cell: { ...cell, content: { kind: 'text', text: rest } },
    from: grid.refOf(row, cell.column),
    value: cell,
  };
}

function withValues(
  found: ReadonlyMap<InfoKey, Found>,
  sheets: ReadonlySet<string>,
  cells: readonly InfoCells[],
): Staged<InfoReading> {
  const diagnostics: Diagnostic[] = [];
  const words = (key: InfoKey): Located<string> | null => {
    const pair = found.get(key);
    const text = pair ? cleanText(shownText(pair.cell)) : '';
    return pair && text !== '' ? { value: text, from: pair.from } : null;
  };
  const wholeNumber = (key: InfoKey): Located<number> | null => {
    const pair = found.get(key);
    if (!pair) return null;
    const column = infoLabel(key);
    const text = withoutYearWord(shownText(pair.cell)).replace(/(?<=\d)\s*(người|đồng chí|đ\/c)\.?$/iu, '');
    const cell: RawCell =
      pair.cell.content.kind === 'text' ? { ...pair.cell, content: { kind: 'text', text } } : pair.cell;
    const { value, diagnostics: noticed } = readQuantity(cell, { from: pair.from, column });
    diagnostics.push(...noticed);
    if (value.state !== 'given') return null;
    if (Number.isInteger(value.value.value) && value.value.value >= 0)
      return { value: value.value.value, from: pair.from };
    diagnostics.push(diagnose('TD2203', { ...pair.from, found: value.text }, { column, text: value.text }));
    return null;
  };
  const date = found.get('reportDate');
  const reportDate = date ? readDate(date.cell, { from: date.from, column: infoLabel('reportDate') }) : null;
  diagnostics.push(...(reportDate?.diagnostics ?? []));
  const info: SubmissionInfo = {
    unitCode: words('unitCode'),
    unitName: words('unitName'),
    year: wholeNumber('year'),
    reportNumber: words('reportNumber'),
    reportDate: date && reportDate?.value ? { value: reportDate.value, from: date.from } : null,
    staffCount: wholeNumber('staffCount'),
    preparedBy: words('preparedBy'),
    phone: words('phone'),
    head: words('head'),
  };
  return { value: { info, sheets, cells }, diagnostics };
}

/** `Năm 2022` as a value is the number 2022. */
function withoutYearWord(text: string): string {
  return String(readYear(text) ?? text);
}
