import type { RawWorkbook } from '../../domain/raw-workbook.ts';
import type { UnitId } from '../../domain/unit.ts';
import { unlessRefused } from '../../io/refusal.ts';
import { openZip } from '../../io/zip/open-zip.ts';
import { placesOf } from '../../ooxml/edits.ts';
import { type EditablePackage, openPackage } from '../../ooxml/package.ts';
import { attributeOf, attributesOf } from '../../ooxml/tags.ts';
import { cellText } from '../../tables/cell-text.ts';
import { CHOSEN, type ChosenName } from '../../tables/register/chosen-name.ts';
import { findRegisterTable, type RegisterTable } from '../../tables/register/shape.ts';
import { columnsOf, headersOf } from '../../tables/shape.ts';
import { formatShortDate } from '../../text/dates.ts';
import { looseKey, matchKey } from '../../text/fold.ts';
import { withoutEnd } from '../../text/letters.ts';
import { addSheet, type PackageSheets, packageSheets } from './package-sheets.ts';
import { appendRow, putText, rowXml } from './put-in-sheet.ts';

/** The register with choices added, and which of their names could be put in the column `Tên gọi khác`. */
export type PatchedRegister = { readonly bytes: Uint8Array; readonly named: readonly ChosenName[] };

/**
 * Puts choices into the clerk's own `don-vi.xlsx`: a name into `Tên gọi khác` of its unit, a line into the sheet
 * `Tên gọi đã chọn`. All else in the file stays as it is, byte for byte. Null where the file is not made for that.
 */
export function patchRegister(
  bytes: Uint8Array,
  workbook: RawWorkbook,
  choices: readonly ChosenName[],
): PatchedRegister | null {
  return unlessRefused(() => patched(openPackage(openZip(bytes, '')), workbook, choices));
}

function patched(
  file: EditablePackage,
  workbook: RawWorkbook,
  choices: readonly ChosenName[],
): PatchedRegister | null {
  const table = findRegisterTable(workbook.sheets);
  const sheets = packageSheets(file);
  if (table === null || sheets === null) return null;
  const part = sheets.parts.get(table.sheet.name);
  if (part === undefined) return null;
  const units = [...new Set(choices.map(({ unit }) => unit))].filter((unit) =>
    addNames(
      file,
      { part, table },
      unit,
      choices.filter((choice) => choice.unit === unit).flatMap(({ alias }) => alias ?? []),
    ),
  );
  const named = choices.filter(({ alias, unit }) => alias !== null && units.includes(unit));
  return keepChoices(file, sheets, part, table, choices) ? { bytes: file.toZip(), named } : null;
}

/** Adds names in every row of the unit (it may have several periods); false where they cannot be added to any. */
function addNames(
  file: EditablePackage,
  { part, table }: { readonly part: string; readonly table: RegisterTable },
  unit: UnitId,
  names: readonly string[],
): boolean {
  const [idColumn, column] = [table.columns.get('id') ?? 0, table.columns.get('aliases') ?? 0];
  if (column === 0) return false;
  const rows = table.sheet.rows.filter(
    ({ row, cells }) =>
      row > table.headerRow && cellText(cells.find((cell) => cell.column === idColumn)) === unit,
  );
  const isAdded = rows.map(({ row, cells }) => {
    const before = cellText(cells.find((cell) => cell.column === column));
    const text = withNames(before, names);
    if (text === before) return true;
    const xml = file.text(part);
    const changed = xml === null ? null : putText(xml, row, column, text);
    if (changed !== null) file.put(part, changed);
    return changed !== null;
  });
  return isAdded.includes(true);
}

function withNames(before: string, names: readonly string[]): string {
  const known = new Set(before.split(/[;\n]/).map((name) => matchKey(name)));
  const added = names
    .map((name) => name.replace(/[;\s]+/gu, ' ').trim())
    .filter((name) => !known.has(matchKey(name)));
  if (added.length === 0) return before;
  return [withoutEnd(before, ';'), ...new Set(added)].filter((name) => name !== '').join('; ');
}

function keepChoices(
  file: EditablePackage,
  sheets: PackageSheets,
  registerPart: string,
  table: RegisterTable,
  choices: readonly ChosenName[],
): boolean {
  const rows = choices.map((choice) => columnsOf(CHOSEN).map((column) => shown(choice, column)));
  const name = [...sheets.parts.keys()].find((known) => looseKey(known) === looseKey(CHOSEN.sheet));
  const part = name === undefined ? undefined : sheets.parts.get(name);
  if (part === undefined) {
    const xml = newSheet(file.text(registerPart) ?? '', table.headerRow, rows);
    return xml !== null && addSheet(file, sheets, { name: CHOSEN.sheet, xml });
  }
  let xml = file.text(part);
  for (const row of rows) xml = xml === null ? null : appendRow(xml, row);
  if (xml !== null) file.put(part, xml);
  return xml !== null;
}

/** A sheet of the same kind as the register's, its header in the format of the register's header. */
function newSheet(register: string, headerRow: number, rows: readonly (readonly string[])[]): string | null {
  const places = [...placesOf(register, 'worksheet', 'row', 'c')];
  const root = places.at(-1);
  const namespace = (root === undefined ? [] : attributesOf(register, root.open)).find(({ value }) =>
    /spreadsheetml\/(2006\/)?main$/.test(value),
  );
  if (namespace === undefined) return null;
  const header = places
    .filter(({ open }) => attributeOf(register, open, 'r')?.replace(/\D+/, '') === String(headerRow))
    .map(({ open }) => attributeOf(register, open, 's'))
    .find((style) => style);
  const columns = Object.values(CHOSEN.columns).map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const titles = headersOf(CHOSEN);
  const body = [rowXml('', 1, titles, header), ...rows.map((row, index) => rowXml('', index + 2, row))];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace.value}"><cols>${columns.join('')}</cols><sheetData>${body.join('')}</sheetData></worksheet>`;
}

function shown(choice: ChosenName, column: keyof ChosenName): string {
  return column === 'date' ? formatShortDate(choice.date) : (choice[column] ?? '');
}
