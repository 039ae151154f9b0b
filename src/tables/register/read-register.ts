import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { cellAddress } from '../../domain/location.ts';
import type { RawWorkbook } from '../../domain/raw-workbook.ts';
import {
  UNIT_TYPE_TITLES,
  UNIT_TYPES,
  type Unit,
  type UnitRegister,
  type UnitType,
} from '../../domain/unit.ts';
import { formatShortDate } from '../../text/dates.ts';
import { isSameWords, looseKey } from '../../text/fold.ts';
import { dayIn } from '../cell-values.ts';
import { readTable, rowsOf, type TableRow } from '../find-table.ts';
import { columnsOf, headersOf, requiredOf } from '../shape.ts';
import { checkRegister } from './check-register.ts';
import { likelyType } from './likely-type.ts';
import { readChosenFiles } from './read-chosen.ts';
import type { RegisterRow } from './register-row.ts';
import {
  findRegisterTable,
  REGISTER,
  type RegisterColumn,
  type RegisterTable,
  TYPE_TITLES,
} from './shape.ts';

type Row = TableRow<RegisterColumn>;

const REQUIRED = requiredOf(REGISTER);

/**
 * The units of `don-vi.xlsx`: columns by header, dates typed any way, every fault by its cell. A row in error is left
 * out and said; null where no sheet holds the table.
 */
export function readRegister(workbook: RawWorkbook): Staged<UnitRegister | null> {
  const { file } = workbook;
  const table = findRegisterTable(workbook.sheets);
  if (table === null) return staged(null, readTable(workbook, REGISTER).diagnostics);
  const rows = rowsOf(table, file, REGISTER).filter((row) =>
    REQUIRED.some((column) => textIn(row, column) !== ''),
  );
  const read = rows.map(readRow);
  const checked = checkRegister(read.flatMap(({ value }) => (value === null ? [] : [value])));
  const decided = readChosenFiles(workbook, checked.value);
  return staged({ units: checked.value, ...(decided.size === 0 ? {} : { decided }) }, [
    ...missingColumns(table, file),
    ...numericCodes(rows),
    ...read.flatMap(({ diagnostics }) => diagnostics),
    ...checked.diagnostics,
    ...(checked.value.length === 0 ? [diagnose('TD4313', { file, sheet: table.sheet.name }, {})] : []),
  ]);
}

function readRow(row: Row): Staged<RegisterRow | null> {
  const text = (column: RegisterColumn) => textIn(row, column);
  const diagnostics: Diagnostic[] = REQUIRED.filter((column) => text(column) === '').map((column) =>
    diagnose('TD4305', row.place(column), { what: REGISTER.columns[column].header }),
  );
  const type = unitType(text('type'));
  if (type === null && text('type') !== '') {
    const found = text('type');
    const likely = likelyType(found);
    const near = likely === null ? '' : UNIT_TYPE_TITLES[likely];
    diagnostics.push(
      diagnose('TD4306', { ...row.place('type'), found }, { found, near, allowed: TYPE_TITLES }),
    );
  }
  const [from, to] = (['from', 'to'] as const).map((column) => {
    const date = dayIn(row, column);
    if (date !== undefined) return date;
    const found = text(column);
    const values = { found, column: REGISTER.columns[column].header };
    diagnostics.push(diagnose('TD4307', { ...row.place(column), found }, values));
    return null;
  });
  if (from && to && from > to) {
    const period = { from: formatShortDate(from), to: formatShortDate(to) };
    diagnostics.push(diagnose('TD4308', row.place('from'), period));
  }
  const isUsable = diagnostics.length === 0 && type !== null;
  const isUniformed = tickIn(text('uniformed'));
  if (isUniformed === null) {
    const found = text('uniformed');
    diagnostics.push(diagnose('TD4311', { ...row.place('uniformed'), found }, { found }));
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
  const at = {
    id: row.place('id'),
    name: row.place('name'),
    cluster: row.place('cluster'),
    heirs: row.place('heirs'),
  };
  return staged({ unit, at, heirsCell: row.content('heirs') }, diagnostics);
}

/** A formula that was never calculated is no code and no name. */
function textIn(row: Row, column: RegisterColumn): string {
  return row.content(column)?.kind === 'formula-without-value' ? '' : row.text(column);
}

function missingColumns({ sheet, headerRow, columns }: RegisterTable, file: string): readonly Diagnostic[] {
  const missing = columnsOf(REGISTER).filter((column) => !columns.has(column));
  const place = { file, sheet: sheet.name, cell: cellAddress(headerRow, 1) };
  return missing.length === 0 ? [] : [diagnose('TD4303', place, { columns: headersOf(REGISTER, missing) })];
}

function numericCodes(rows: readonly Row[]): readonly Diagnostic[] {
  const numeric = rows.filter((row) => row.content('id')?.kind === 'number');
  const [first] = numeric;
  return first === undefined ? [] : [diagnose('TD4304', first.place('id'), { count: numeric.length })];
}

function unitType(text: string): UnitType | null {
  return UNIT_TYPES.find((id) => isSameWords(id, text) || isSameWords(UNIT_TYPE_TITLES[id], text)) ?? null;
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
