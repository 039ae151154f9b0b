import { cellAddress } from '../../domain/location.ts';
import type { RawRange } from '../../domain/raw-workbook.ts';
import { lastColumn, lastRow } from '../cells/address.ts';
import { isTooLow } from '../cells/too-small.ts';
import { refuse } from '../refusal.ts';
import { formulaText } from './formula-text.ts';

/** A cell as SheetJS returned it, every field of the type that it is used as. */
export type ForeignCell = {
  readonly column: number;
  readonly value:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'number'; readonly number: number }
    | { readonly kind: 'boolean'; readonly isTrue: boolean }
    | { readonly kind: 'error'; readonly code: number }
    | { readonly kind: 'none' };
  /** Number format: a code, or the number of a built-in one. */
  readonly format: string | number;
  readonly formula: string | undefined;
};

export type ForeignRow = { readonly row: number; readonly cells: readonly ForeignCell[] };

export type ForeignSheet = {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly ForeignRow[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly merges: readonly RawRange[];
};

/**
 * The door for what SheetJS returns: the one place that looks at it, and nothing behind it meets a field of another type than
 * it says. What is of a wrong type refuses the file, with sheet and cell; a sheet that is listed and not there as well.
 */
export function foreignBook(
  book: unknown,
  file: string,
): { readonly sheets: readonly ForeignSheet[]; readonly base1904: boolean } {
  const names = listOf(fieldOf(book, 'SheetNames'));
  const states = listOf(fieldOf(fieldOf(book, 'Workbook'), 'Sheets'));
  const sheets = fieldOf(book, 'Sheets');
  return {
    base1904: fieldOf(fieldOf(fieldOf(book, 'Workbook'), 'WBProps'), 'date1904') === true,
    sheets: names.map((name, index): ForeignSheet => {
      if (typeof name !== 'string')
        return refuse('TD1047', { file }, { place: `trang tính thứ ${index + 1}` });
      const hidden = fieldOf(states[index], 'Hidden') ?? 0;
      const sheet = fieldOf(sheets, name);
      if (typeof sheet !== 'object' || sheet === null || typeof hidden !== 'number')
        return refuse('TD1046', { file, sheet: name }, { sheet: name });
      return { name, isHidden: hidden !== 0, ...sheetOf(sheet, file, name) };
    }),
  };
}

function sheetOf(
  found: object,
  file: string,
  sheet: string,
): Pick<ForeignSheet, 'rows' | 'hiddenRows' | 'merges'> {
  const bad = (cell: string): never => refuse('TD1047', { file, sheet, cell }, { place: `ô ${cell}` });
  const rows: ForeignRow[] = [];
  // `forEach` walks only what is there, never the declared range.
  listOf(fieldOf(found, '!data')).forEach((cells, row) => {
    if (cells === undefined) return;
    if (!Array.isArray(cells) || row >= lastRow) bad(cellAddress(row + 1, 1));
    const read: ForeignCell[] = [];
    listOf(cells).forEach((cell, column) => {
      if (cell === undefined) return;
      const at = cellAddress(row + 1, column + 1);
      const isCell = typeof cell === 'object' && cell !== null && column < lastColumn;
      const known = isCell ? cellOf(cell, column + 1) : null;
      read.push(known ?? bad(at));
    });
    rows.push({ row: row + 1, cells: read });
  });
  const hiddenRows = new Set<number>();
  listOf(fieldOf(found, '!rows')).forEach((facts, row) => {
    const points = fieldOf(facts, 'hpt');
    if (fieldOf(facts, 'hidden') === true || (typeof points === 'number' && isTooLow(points)))
      hiddenRows.add(row + 1);
  });
  const merges = listOf(fieldOf(found, '!merges')).map((range) => rangeOf(range) ?? bad('A1'));
  return { rows, hiddenRows, merges };
}

/** Null where a field is of a type that a cell cannot have. */
function cellOf(cell: unknown, column: number): ForeignCell | null {
  const value = typedValue(fieldOf(cell, 't'), fieldOf(cell, 'v'));
  const format = fieldOf(cell, 'z') ?? '';
  if (value === null || (typeof format !== 'string' && typeof format !== 'number')) return null;
  return { column, value, format, formula: formulaText(fieldOf(cell, 'f')) };
}

function typedValue(type: unknown, value: unknown): ForeignCell['value'] | null {
  if (value === undefined || value === null || type === 'z') return { kind: 'none' };
  switch (type) {
    case 's':
      return typeof value === 'string' ? { kind: 'text', text: value } : null;
    case 'n':
      return typeof value === 'number' && Number.isFinite(value) ? { kind: 'number', number: value } : null;
    case 'b':
      return typeof value === 'boolean' ? { kind: 'boolean', isTrue: value } : null;
    case 'e':
      return typeof value === 'number' ? { kind: 'error', code: value } : null;
    default:
      return null;
  }
}

function rangeOf(range: unknown): RawRange | null {
  const [top, left, bottom, right] = (['s', 'e'] as const).flatMap((end) =>
    (['r', 'c'] as const).map((axis) => fieldOf(fieldOf(range, end), axis)),
  );
  if (!isPlace(top) || !isPlace(left) || !isPlace(bottom) || !isPlace(right)) return null;
  if (top > bottom || left > right || bottom >= lastRow || right >= lastColumn) return null;
  return { top: top + 1, left: left + 1, bottom: bottom + 1, right: right + 1 };
}

function isPlace(number: unknown): number is number {
  return typeof number === 'number' && Number.isInteger(number) && number >= 0;
}

/** A field that the object has by itself: `__proto__` is a name like any other. */
export function fieldOf(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, name)
    ? (holder as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/** A list, or an empty one where there is none. */
export function listOf(found: unknown): readonly unknown[] {
  return Array.isArray(found) ? found : [];
}
