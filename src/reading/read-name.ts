import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CellRef } from '../domain/location.ts';
import { cleanText } from '../text/clean.ts';
import { type NameDoubt, type TypedName, takeName } from '../text/typed-name.ts';
import { longText } from './cells/shown-text.ts';
import type { PlacedTable } from './find-sheets.ts';
import { columnLetters } from './grid.ts';
import { NAME_KEYS } from './headers/known-table.ts';
import type { TableRow } from './table-rows.ts';

/** All that stands in the columns of a name, on one line. */
export function nameText(row: TableRow): string {
  return NAME_KEYS.map((key) => row.textOf(key))
    .filter((text) => text !== '')
    .join(' ');
}

/** A name of a person as it was taken from its cells, and what is to be said of that. */
export type NameReading = TypedName & {
  readonly from: CellRef;
  /** Why somebody has to look first, a sentence; null where the name is plain. */
  readonly because: string | null;
  readonly diagnostics: readonly Diagnostic[];
};

/** Reads the name of a person; what stood beside it is said, and so is a name that nobody can be sure of. */
export function readName(row: TableRow, column: string): NameReading {
  const typed = cleanText(
    NAME_KEYS.map((key) => longText(row.cellOf(key)))
      .filter((text) => text !== '')
      .join(' '),
  );
  const taken = takeName(typed);
  const from = row.refOf(NAME_KEYS.find((key) => row.textOf(key) !== '') ?? 'name') ?? row.start;
  const shown = typed.replace(/\s+/gu, ' ');
  const occasion = { ...from, found: shown };
  if (taken.doubt !== null) {
    const remark = diagnose('TD2230', occasion, { column, text: shown, because: REASONS[taken.doubt] });
    return { ...taken, from, because: remark.message, diagnostics: [remark] };
  }
  if (taken.name === shown) return { ...taken, from, because: null, diagnostics: [] };
  const values = { column, text: shown, name: taken.name, beside: besideIn(taken) };
  return { ...taken, from, because: null, diagnostics: [diagnose('TD2231', occasion, values)] };
}

/** Says that the names of a table stand in several columns, with the first of them as it was put together. */
export function noticeNameColumns(
  { grid, table }: PlacedTable,
  rows: readonly TableRow[],
): readonly Diagnostic[] {
  const columns = table.columns.filter(({ key, isDuplicate }) => isNamePart(key) && !isDuplicate);
  const [first] = columns;
  const sample = rows.find((row) => NAME_KEYS.filter((key) => row.textOf(key) !== '').length > 1);
  if (first === undefined || columns.length < 2 || sample === undefined) return [];
  const letters = columns.map(({ column }) => columnLetters(column));
  const place = grid.refOf(table.headerBottom, first.column);
  return [diagnose('TD2232', place, { columns: letters, sample: nameText(sample) })];
}

function isNamePart(key: string | null): boolean {
  return NAME_KEYS.some((part) => part === key);
}

const REASONS: Readonly<Record<NameDoubt, string>> = {
  'one-word': 'chỉ có một tiếng',
  digits: 'có chữ số',
  signs: 'có ký hiệu lạ',
  office: 'là tên chức vụ hoặc bộ phận',
  'more-words': 'có nhiều chữ hơn một họ tên',
};

function besideIn({ post, born, sex }: TypedName): readonly string[] {
  return [
    ...(post === null ? [] : [`chức vụ “${post}”`]),
    ...(born === null ? [] : [`ngày, năm sinh ${born}`]),
    ...(sex === null ? [] : [sex === 'male' ? 'nam' : 'nữ']),
  ];
}
