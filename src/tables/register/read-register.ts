import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { type CellRef, cellAddress } from '../../domain/location.ts';
import type { RawCell, RawRow, RawWorkbook } from '../../domain/raw-workbook.ts';
import { UNIT_TYPE_TITLES, UNIT_TYPES, type Unit, type UnitRegister, type UnitType } from '../../domain/unit.ts';
import { formatShortDate, parseDate } from '../../text/dates.ts';
import { looseKey } from '../../text/fold.ts';
import { checkRegister, type RegisterRow } from './check-register.ts';
import { readChosenFiles } from '../../workspace/chosen-names/read-chosen.ts';
import {
  cellText,
  findRegisterTable,
  REGISTER_HEADERS,
  REQUIRED_COLUMNS,
  type RegisterColumn,
  type RegisterTable,
} from './shape.ts';

/**
 * The register of units from `don-vi.xlsx`: columns by header, dates typed any way, every fault by its cell. A row
 * in error is left out and said; null where no sheet holds the table.
 */
export function readRegister(workbook: RawWorkbook): Staged<UnitRegister | null> {
  const { file } = workbook;
  const table = findRegisterTable(workbook.sheets);
  if (table === null) {
    const columns = REQUIRED_COLUMNS.map((column) => REGISTER_HEADERS[column]);
    return staged(null, [diagnose('TD4302', { file }, { columns })]);
  }
  const rows = table.sheet.rows
    .filter(({ row }) => row > table.headerRow)
    .map((row) => readRow(row, table, file))
    .filter((row) => row !== null);
  const read = rows.flatMap(({ value }) => (value === null ? [] : [value]));
  const checked = checkRegister(read);
  const place = { file, sheet: table.sheet.name };
  const decided = readChosenFiles(workbook, checked.value);
  return staged({ units: checked.value, ...(decided.size === 0 ? {} : { decided }) }, [
    ...missingColumns(table, { ...place, cell: cellAddress(table.headerRow, 1) }),
    ...numericCodes(table, place),
    ...rows.flatMap(({ diagnostics }) => diagnostics),
    ...checked.diagnostics,
    ...(rows.length === 0 || checked.value.length === 0 ? [diagnose('TD4313', place, {})] : []),
  ]);
}

function readRow(row: RawRow, table: RegisterTable, file: string): Staged<RegisterRow | null> | null {
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
  const at = (column: RegisterColumn): RawCell | undefined => cells.get(table.columns.get(column) ?? 0);
  const text = (column: RegisterColumn): string => cellText(at(column));
  const place = (column: RegisterColumn): CellRef => ({
    file,
    sheet: table.sheet.name,
    cell: cellAddress(row.row, table.columns.get(column) ?? 1),
  });
  if (REQUIRED_COLUMNS.every((column) => text(column) === '')) return null;

  const diagnostics: Diagnostic[] = REQUIRED_COLUMNS.filter((column) => text(column) === '').map((column) =>
    diagnose('TD4305', place(column), { what: REGISTER_HEADERS[column] }),
  );
  const type = unitType(text('type'));
  if (type === null && text('type') !== '') {
    const allowed = UNIT_TYPES.map((id) => UNIT_TYPE_TITLES[id]);
    const found = text('type');
    diagnostics.push(diagnose('TD4306', { ...place('type'), found }, { found, allowed }));
  }
  const [from, to] = (['from', 'to'] as const).map((column) => {
    const date = dateIn(at(column));
    if (date !== undefined) return date;
    const found = text(column);
    diagnostics.push(
      diagnose('TD4307', { ...place(column), found }, { found, column: REGISTER_HEADERS[column] }),
    );
    return null;
  });
  if (from && to && from > to) {
    const period = { from: formatShortDate(from), to: formatShortDate(to) };
    diagnostics.push(diagnose('TD4308', place('from'), period));
  }
  const isUsable = diagnostics.length === 0 && type !== null;
  const isUniformed = tickIn(text('uniformed'));
  if (isUniformed === null) {
    const found = text('uniformed');
    diagnostics.push(diagnose('TD4311', { ...place('uniformed'), found }, { found }));
  }
  if (!isUsable) return staged(null, diagnostics);
  const unit: Unit = {
    id: text('id'),
    name: text('name').replace(/\s+/gu, ' '),
    aliases: listIn(text('aliases'), /[;\n]/),
    type,
    cluster: text('cluster').replace(/\s+/gu, ' '),
    isUniformed: isUniformed ?? false,
    email: text('email') || null,
    from: from ?? null,
    to: to ?? null,
    heirs: listIn(text('heirs'), /[;,\n]/),
  };
  return staged({ unit, at: { id: place('id'), name: place('name'), heirs: place('heirs') } }, diagnostics);
}

function missingColumns(table: RegisterTable, place: CellRef): readonly Diagnostic[] {
  const columns = (Object.keys(REGISTER_HEADERS) as RegisterColumn[])
    .filter((column) => !table.columns.has(column))
    .map((column) => REGISTER_HEADERS[column]);
  return columns.length === 0 ? [] : [diagnose('TD4303', place, { columns })];
}

function numericCodes(table: RegisterTable, place: { file: string; sheet: string }): readonly Diagnostic[] {
  const column = table.columns.get('id') ?? 0;
  const rows = table.sheet.rows.filter(
    ({ row, cells }) =>
      row > table.headerRow && cells.some((cell) => cell.column === column && cell.content.kind === 'number'),
  );
  const first = rows[0];
  if (first === undefined) return [];
  const cell = cellAddress(first.row, column);
  return [diagnose('TD4304', { ...place, cell }, { count: rows.length })];
}

function unitType(text: string): UnitType | null {
  const key = looseKey(text);
  return UNIT_TYPES.find((id) => looseKey(id) === key || looseKey(UNIT_TYPE_TITLES[id]) === key) ?? null;
}

/** yyyy-MM-dd; null for a blank cell, undefined for one that holds no date. */
function dateIn(cell: RawCell | undefined): string | null | undefined {
  if (cell?.content.kind === 'date') return cell.content.iso;
  if (cell?.content.kind === 'formula-without-value') return undefined;
  const text = cellText(cell);
  if (text === '') return null;
  const date = parseDate(text);
  return date !== null && 'iso' in date ? date.iso : undefined;
}

function tickIn(text: string): boolean | null {
  const key = looseKey(text);
  if (/^(x|v|co|1|true|dung)$/.test(key) || /^[✓✔☑]$/u.test(text)) return true;
  return key === '' || /^(khong|0|false|sai)$/.test(key) ? false : null;
}

function listIn(text: string, separator: RegExp): readonly string[] {
  return text
    .split(separator)
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '');
}
