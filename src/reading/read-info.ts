import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.ts';
import type { CellRef, Located } from '../domain/location.ts';
import type { RawCell, RawRow } from '../domain/raw-workbook.ts';
import type { FormIdentity, SubmissionInfo } from '../domain/submission.ts';
import { cleanText } from '../text/clean.ts';
import { hasMarks } from '../text/fold.ts';
import { withoutEnd } from '../text/letters.ts';
import { readTerm } from '../text/read-term.ts';
import { readDate } from './cells/read-date.ts';
import { readQuantity } from './cells/read-quantity.ts';
import { readYear } from './cells/read-year.ts';
import { isBlank, shownText } from './cells/shown-text.ts';
import type { Grid } from './grid.ts';
import { type InfoKey, infoKeyOf, infoLabel } from './info-labels.ts';

/** A part of a sheet where labels may stand: rows up to `lastRow`. */
export type InfoArea = {
  readonly grid: Grid;
  readonly lastRow: number;
  /** On a sheet of the form, or above one of its tables; any other sheet may be about anything. */
  readonly isOfForm: boolean;
};

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

/** The cell that a value is read from, with its place. */
export type FoundInfo = { readonly cell: RawCell; readonly from: CellRef };

/** Further down a sheet a word such as `Đơn vị` is no label. */
const DEEPEST = 60;

/**
 * Reads label and value: side by side, some columns apart, or in one cell after a colon. First found counts, the sheets of
 * the form first; what stands elsewhere never overrules these, nor the hidden sheet (`identity`), in whose file it is and
 * of which year.
 */
export function readInfo(
  areas: readonly InfoArea[],
  identity: FormIdentity | null = null,
): Staged<InfoReading> {
  const found = new Map<InfoKey, FoundInfo>();
  const sheets = new Set<string>();
  const read: InfoCells[] = [];
  const settled = new Set<InfoKey>(identity?.unit ? OF_UNIT : []);
  const hiddenYear = readYear(identity?.year ?? '');
  const overrules = ({ key, cell }: Pair) =>
    settled.has(key) || (key === 'year' && hiddenYear !== null && readYear(shownText(cell)) !== hiddenYear);
  for (const area of areas.toSorted((a, b) => Number(b.isOfForm) - Number(a.isOfForm))) {
    const { grid, isOfForm } = area;
    for (const pair of pairsOf(area)) {
      if (found.has(pair.key) || (!isOfForm && overrules(pair))) continue;
      found.set(pair.key, pair);
      const { row, key, label, value } = pair;
      read.push({ grid, row, key, label, value });
      sheets.add(grid.sheet.name);
      if (isOfForm) for (const each of OF_UNIT.includes(key) ? OF_UNIT : [key]) settled.add(each);
    }
  }
  const { value: info, diagnostics } = infoIn(found);
  return { value: { info, sheets, cells: read }, diagnostics };
}

const OF_UNIT: readonly InfoKey[] = ['unitCode', 'unitName'];

type Pair = FoundInfo & Omit<InfoCells, 'grid'> & { readonly isMarked: boolean };

/** The labels of an area with their values; `Nam` is `Năm` only among other labels that were typed without marks. */
function pairsOf({ grid, lastRow, isOfForm }: InfoArea): readonly Pair[] {
  const rows = grid.sheet.rows;
  const deepest = Math.min(lastRow, (rows[0]?.row ?? 1) + DEEPEST - 1);
  const pairs: Pair[] = [];
  for (const [index, row] of rows.entries()) {
    const { cells } = row;
    if (row.row > deepest) break;
    const isListed = isInList(rows, index);
    if (isListed && !isOfForm && !isNumberedPair(cells)) continue;
    for (const [at, cell] of cells.entries()) {
      if (isListed && at > 0 && !isNumber(cells[at - 1])) continue;
      const pair = pairAt(grid, row, cell, cells.slice(at + 1));
      if (pair !== null) pairs.push(pair);
    }
  }
  const isUnmarked = pairs.some(({ key, isMarked }) => key !== 'year' && !isMarked);
  return pairs.filter(({ key, isMarked }) => key !== 'year' || isMarked || isUnmarked);
}

/** A row of three or more cells under or over another with the same columns: the body of a list, where no labels stand. */
function isInList(rows: readonly RawRow[], index: number): boolean {
  const columns = columnsOf(rows[index]);
  if (columns.length < LIST_COLUMNS) return false;
  return [rows[index - 1], rows[index + 1]].some((other) => {
    const beside = new Set(columnsOf(other));
    return columns.filter((column) => beside.has(column)).length >= LIST_COLUMNS;
  });
}

const LIST_COLUMNS = 3;

function columnsOf(row: RawRow | undefined): readonly number[] {
  return row?.cells.filter((cell) => !isBlank(cell)).map(({ column }) => column) ?? [];
}

/** `1 | Mã đơn vị | PX10`: labels in a numbered list. */
function isNumberedPair(cells: readonly RawCell[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length === 3 && isNumber(filled[0]);
}

function isNumber(cell: RawCell | undefined): boolean {
  return cell !== undefined && /^\d{1,2}[.)]?$/.test(shownText(cell));
}

function pairAt(grid: Grid, row: RawRow, cell: RawCell, after: readonly RawCell[]): Pair | null {
  if (cell.content.kind !== 'text') return null;
  const text = shownText(cell);
  const key = infoKeyOf(text);
  if (key !== null) {
    const value = after.find((next) => !isBlank(next) || next.content.kind === 'formula-without-value');
    const isLabel = value?.content.kind === 'text' && infoKeyOf(shownText(value)) !== null;
    if (value === undefined || isLabel) return null;
    const { column } = value;
    const from = grid.refOf(row.row, column);
    return { key, cell: value, from, isMarked: hasMarks(text), row, label: cell, value };
  }
  const [head = ''] = text.split(':', 1);
  const inner = infoKeyOf(head);
  const rest = text.slice(head.length + 1).trim();
  if (inner === null || rest === '' || withoutEnd(rest, '.…_') === '') return null;
  return {
    key: inner,
    cell: { ...cell, content: { kind: 'text', text: rest } },
    from: grid.refOf(row.row, cell.column),
    isMarked: true,
    row,
    label: cell,
    value: cell,
  };
}

/** What the values that were found say. */
export function infoIn(found: ReadonlyMap<InfoKey, FoundInfo>): Staged<SubmissionInfo> {
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
    const shown = shownText(pair.cell);
    const text = withoutYearWord(key === 'year' ? yearOfTerm(shown) : shown).replace(
      /(?<=\d)\s*(người|đồng chí|đ\/c)\.?$/iu,
      '',
    );
    const cell: RawCell =
      pair.cell.content.kind === 'text' ? { ...pair.cell, content: { kind: 'text', text } } : pair.cell;
    const { value, diagnostics: noticed } = readQuantity(cell, { from: pair.from, column });
    diagnostics.push(...noticed);
    if (value.state !== 'given') return null;
    if (key === 'staffCount' && value.value.value >= NO_STAFF_FROM) {
      const values = { column, text: value.text, most: 'số người của một đơn vị' };
      diagnostics.push(diagnose('TD2215', { ...pair.from, found: value.text }, values));
      return null;
    }
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
    ...periodIn(words('period'), words('year')),
    reportNumber: words('reportNumber'),
    reportDate: date && reportDate?.value ? { value: reportDate.value, from: date.from } : null,
    staffCount: wholeNumber('staffCount'),
    preparedBy: words('preparedBy'),
    phone: words('phone'),
    head: words('head'),
  };
  return { value: info, diagnostics };
}

/** More people than any unit of a city has; what stands there is another number. */
const NO_STAFF_FROM = 100_000;

/** `Quý II năm 2026` where a year is asked for says its year, and its period beside. */
function yearOfTerm(text: string): string {
  const term = readTerm(text);
  return term?.reportingPeriod === undefined ? text : String(term.year);
}

function periodIn(
  period: Located<string> | null,
  year: Located<string> | null,
): Pick<SubmissionInfo, 'period'> {
  if (period !== null) return { period };
  return year !== null && readTerm(year.value)?.reportingPeriod !== undefined ? { period: year } : {};
}

/** `Năm 2022` as a value is the number 2022. */
function withoutYearWord(text: string): string {
  return String(readYear(text) ?? text);
}
