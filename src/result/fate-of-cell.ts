import type { InputResult, Result, UnitResult } from '../domain/result.ts';

/** A cell asked about: `Cá nhân!AH6`. */
export type AskedCell = { readonly sheet: string; readonly cell: string };

/** Reads `Trang!Ô`, also `'Cá nhân'!ah6`; null for anything else. */
export function parseCell(typed: string): AskedCell | null {
  const match = /^\s*'?(.+?)'?\s*!\s*\$?([A-Za-z]{1,3})\$?(\d{1,7})\s*$/u.exec(typed.normalize('NFC'));
  const [, sheet, letters, row] = match ?? [];
  if (sheet === undefined || letters === undefined || row === undefined) return null;
  return { sheet, cell: `${letters.toUpperCase()}${Number(row)}` };
}

/** Remarks that tell of a whole column from its first cell on. */
const OF_COLUMN: ReadonlySet<string> = new Set(['TD1110', 'TD1108', 'TD1150', 'TD1151']);

const ROLES: Readonly<Record<string, string>> = {
  guide: 'Trang hướng dẫn: chữ có sẵn của biểu mẫu.',
  info: 'Trang thông tin: nhãn hoặc nội dung cạnh nhãn.',
  identity: 'Trang ẩn để nhận dạng biểu mẫu.',
};

/**
 * What became of a cell of a file, in sentences: what was said of it, what its column and row were taken for. Worked out
 * of what the Result keeps, so that it never says more than that.
 */
export function fateOfCell(
  { input, unit, diagnostics }: FileOfUnit,
  { sheet, cell }: AskedCell,
): readonly string[] {
  const { letters, row } = parts(cell);
  const said = diagnostics.filter((diagnostic) => {
    if (diagnostic.file !== input.file || diagnostic.sheet !== sheet || diagnostic.cell === undefined)
      return false;
    const at = parts(diagnostic.cell);
    const isBlock = OF_COLUMN.has(diagnostic.code) && at.letters === letters && at.row <= row;
    return diagnostic.cell === cell || isBlock;
  });
  const texts = (input.cells?.texts ?? []).filter(
    (text) =>
      text.sheet === sheet && (text.cell === cell || (parts(text.cell).row === row && isRow(text.text))),
  );
  return [
    ...said.map(({ code, message }) => `${code}: ${message}`),
    ...texts.map(({ as, text }) => `Không phải số liệu: ${as} (“${text}”).`),
    ...(texts.length > 0 ? [] : taken(input, unit, sheet, letters, row)),
  ];
}

/** The file that counts for a unit. */
export type FileOfUnit = {
  readonly input: InputResult;
  readonly unit: UnitResult;
  readonly diagnostics: Result['diagnostics'];
};

/** Several cells of a row are listed as one text. */
function isRow(text: string): boolean {
  return text.includes(' | ');
}

function taken(
  { understanding, skippedRows = [] }: InputResult,
  unit: UnitResult,
  sheet: string,
  letters: string,
  row: number,
): readonly string[] {
  const own = understanding.filter((each) => each.sheet === sheet);
  if (own.length === 0) return ['Tệp không có trang tính này.'];
  const table = own.findLast(({ headerRows }) => headerRows !== null && (headerRows[0] ?? 0) <= row);
  const skipped = skippedRows.find((each) => each.sheet === sheet && each.rows.includes(row));
  if (skipped) return [`Dòng ${row} được bỏ qua: ${skipped.because}.`];
  if (table?.headerRows?.includes(row)) {
    const column = table.columns.find((each) => each.column === letters);
    return [`Tiêu đề cột${column?.as ? `, hiểu là “${column.as}”` : ', không dùng'}.`];
  }
  if (table === undefined) {
    const role = own.find((each) => each.role !== null)?.role ?? null;
    return [ROLES[role ?? ''] ?? (role === null ? 'Trang tính không được đọc.' : 'Phần trên bảng: tiêu đề.')];
  }
  const column = table.columns.find((each) => each.column === letters);
  if (column === undefined || column.as === null) return ['Ở cột không được đọc.'];
  const owner = ownerOf(unit, sheet, row);
  return [`Ở cột “${column.as}”${owner === null ? '' : `, dòng của ${owner}`}.`];
}

/** Whose answers were read from the row, where any were. */
function ownerOf(unit: UnitResult, sheet: string, row: number): string | null {
  const isHere = ({ from }: UnitResult['lines'][number]) =>
    from.some((place) => place.sheet === sheet && parts(place.cell).row === row);
  const line = unit.lines.find(isHere);
  if (line) return `tiêu chí ${line.criterion}`;
  return unit.individuals.find(({ lines }) => lines.some(isHere))?.name ?? null;
}

function parts(cell: string): { readonly letters: string; readonly row: number } {
  const letters = /^[A-Z]+/.exec(cell)?.[0] ?? '';
  return { letters, row: Number(cell.slice(letters.length)) };
}
