import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { cellAddress } from '../../domain/location.ts';
import type { RawContent, RawWorkbook } from '../../domain/raw-workbook.ts';
import {
  type NamesUnitTypes,
  type UnitRegister,
  type UnitType,
  unitTypesOf,
  unitTypeTitle,
} from '../../domain/unit.ts';
import { addYears, formatShortDate } from '../../text/dates.ts';
import { isSameWords, looseKey } from '../../text/fold.ts';
import { dayIn } from '../cell-values.ts';
import type { TableRow } from '../find-table.ts';
import { readTable } from '../read-table.ts';
import { columnsOf, headersOf, requiredOf } from '../shape.ts';
import { checkRegister } from './check-register.ts';
import { likelyType } from './likely-type.ts';
import { readChosenFiles } from './read-chosen.ts';
import type { RegisterRow } from './register-row.ts';
import { findRegisterTable, REGISTER, type RegisterColumn, type RegisterTable } from './shape.ts';

type Row = TableRow<RegisterColumn>;

const REQUIRED = requiredOf(REGISTER);

/**
 * The units of `don-vi.xlsx`: columns by header, dates typed any way, every fault by its cell. A row in error is left
 * out and said; null where no sheet holds the table. Days are held against `today` (yyyy-MM-dd) where it is given, kinds of
 * unit against those of the plan.
 */
export function readRegister(
  workbook: RawWorkbook,
  today?: string,
  names: NamesUnitTypes = {},
): Staged<UnitRegister | null> {
  const { file } = workbook;
  const table = findRegisterTable(workbook.sheets);
  const all = readTable(workbook, REGISTER, { isOneSheet: true });
  if (table === null || all.value === null) return staged(null, all.diagnostics);
  const rows = all.value.filter((row) => REQUIRED.some((column) => textIn(row, column) !== ''));
  const read = rows.map((row) => readRow(row, today ?? null, names));
  const checked = checkRegister(read.map(({ value }) => value));
  const decided = readChosenFiles(workbook, checked.value);
  return staged({ units: checked.value, ...(decided.size === 0 ? {} : { decided }) }, [
    ...missingColumns(table, file),
    ...all.diagnostics,
    ...numericCodes(rows),
    ...read.flatMap(({ diagnostics }) => diagnostics),
    ...checked.diagnostics,
    ...(checked.value.length === 0 ? [diagnose('TD4313', { file, sheet: table.sheet.name }, {})] : []),
  ]);
}

function readRow(row: Row, today: string | null, names: NamesUnitTypes): Staged<RegisterRow> {
  const text = (column: RegisterColumn) => textIn(row, column);
  const diagnostics: Diagnostic[] = REQUIRED.filter((column) => text(column) === '').map((column) =>
    diagnose('TD4305', row.place(column), { what: REGISTER.columns[column].header }),
  );
  const type = unitType(text('type'), names);
  if (type === null && text('type') !== '') {
    const found = text('type');
    const likely = likelyType(found);
    const allowed = unitTypesOf(names).map(({ title }) => title);
    const isOfPlan = unitTypesOf(names).some(({ id }) => id === likely);
    const near = likely === null || !isOfPlan ? '' : unitTypeTitle(names, likely);
    diagnostics.push(diagnose('TD4306', { ...row.place('type'), found }, { found, near, allowed }));
  }
  if (isSpoilt(row.content('id'))) {
    const found = text('id');
    diagnostics.push(diagnose('TD4328', { ...row.place('id'), found }, { found }));
  }
  const odd: Diagnostic[] = [];
  let isPeriodKnown = true;
  const [from, to] = (['from', 'to'] as const).map((column) => {
    const date = dayIn(row, column);
    if (date != null) odd.push(...oddDay(row, column, date, today));
    if (date !== undefined) return date;
    const found = text(column);
    const values = { found, column: REGISTER.columns[column].header };
    diagnostics.push(diagnose('TD4307', { ...row.place(column), found }, values));
    isPeriodKnown = false;
    return null;
  });
  if (from && to && from > to) {
    const period = { from: formatShortDate(from), to: formatShortDate(to) };
    diagnostics.push(diagnose('TD4308', row.place('from'), period));
    isPeriodKnown = false;
  }
  const isRefused = diagnostics.length > 0;
  const isUniformed = tickIn(text('uniformed'));
  if (isUniformed === null) {
    const found = text('uniformed');
    diagnostics.push(diagnose('TD4311', { ...row.place('uniformed'), found }, { found }));
  }
  const unit: RegisterRow['unit'] = {
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
  return staged({ unit, isRefused, isPeriodKnown, at, heirsCell: row.content('heirs') }, [
    ...diagnostics,
    ...odd,
  ]);
}

/** A code that Excel has made another thing of: a date, or a number that no code is (1E+05, 1,5). */
function isSpoilt(content: RawContent | null): boolean {
  if (content?.kind === 'number') return !Number.isSafeInteger(content.value) || content.value < 0;
  return content?.kind === 'date' || content?.kind === 'error';
}

/** No unit of today began before: the oldest of them are of 1930. */
const OLDEST = '1930-01-01';

/** Said where a unit begins or ends on a day that is most likely a slip: the unit is not there, or there for ever. */
function oddDay(row: Row, column: 'from' | 'to', day: string, today: string | null): readonly Diagnostic[] {
  const latest = today === null ? null : addYears(today, column === 'from' ? 5 : 10);
  const isLate = latest !== null && day > latest;
  if (day >= OLDEST && !isLate) return [];
  const found = formatShortDate(day);
  const values = { found, column: REGISTER.columns[column].header, isLate };
  return [diagnose('TD4325', { ...row.place(column), found }, values)];
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

/** Codes stored as numbers that are shorter than the codes beside them that begin with 0: they began so too. */
function numericCodes(rows: readonly Row[]): readonly Diagnostic[] {
  const zeroed = rows.map((row) => row.text('id')).filter((code) => /^0\d+$/u.test(code));
  const longest = zeroed.toSorted((a, b) => b.length - a.length)[0];
  if (longest === undefined) return [];
  const lost = rows.filter((row) => {
    const content = row.content('id');
    return (
      content?.kind === 'number' && /^\d+$/u.test(row.text('id')) && row.text('id').length < longest.length
    );
  });
  const [first] = lost;
  const values = { count: lost.length, beside: longest };
  return first === undefined ? [] : [diagnose('TD4304', first.place('id'), values)];
}

function unitType(text: string, names: NamesUnitTypes): UnitType | null {
  const found = unitTypesOf(names).find(({ id, title }) => isSameWords(id, text) || isSameWords(title, text));
  return found?.id ?? null;
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
