import type { CriteriaGroup, CriteriaSet } from '../../criteria/schema.ts';
import { inVersionNeeded } from '../../criteria/version-needed.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { CellRef } from '../../domain/location.ts';
import type { RawWorkbook } from '../../domain/raw-workbook.ts';
import { looseKey } from '../../text/fold.ts';
import { entryMaker } from './entries/make-entries.ts';
import type { Notes } from './entries/side.ts';
import { originOf, textIn, typedTable } from './find.ts';
import { nested } from './nest-rows.ts';
import { rowsOf } from './rows.ts';
import { sameText } from './same-text.ts';
import { SETTINGS } from './settings.ts';
import { SHEETS } from './shape.ts';

/** A set as its table now says it, and the one that the table was written from. */
export type EditedSet = {
  readonly set: CriteriaSet;
  readonly origin: CriteriaSet;
  /** Where each entry stands, by its code. */
  readonly places: ReadonlyMap<string, CellRef>;
};

/**
 * Reads the table that `tieuchi xuat` writes. A cell that nobody touched keeps what the version says, to the letter; one that
 * was changed is read, and refused by its place where it cannot be. Null with every fault where there is any.
 */
export function readCriteriaTable(workbook: RawWorkbook): Staged<EditedSet | null> {
  const origin = originOf(workbook);
  const { file } = workbook;
  if (origin === null) return staged(null, [diagnose('TD4153', { file }, { seen: [] })]);
  const diagnostics: Diagnostic[] = [];
  const places = new Map<string, CellRef>();
  const renamed = new Map<string, string>();
  const settled = withSettings(workbook, origin, diagnostics);
  const units = sideOf(workbook, origin, settled, 'units', { diagnostics, places, renamed });
  const people = sideOf(workbook, origin, settled, 'individuals', { diagnostics, places, renamed });
  if (diagnostics.length > 0) return staged(null, diagnostics);
  const edited: CriteriaSet = {
    ...settled,
    units: { ...settled.units, groups: units },
    individuals: { ...settled.individuals, groups: people },
    disqualifiers: settled.disqualifiers.map((each) => ({
      ...each,
      criteria: each.criteria.flatMap((id) => renamed.get(id) ?? []),
    })),
  };
  return staged({ set: inVersionNeeded(edited), origin, places });
}

/** The set with what the sheet `Thông tin` says otherwise. */
function withSettings(workbook: RawWorkbook, origin: CriteriaSet, diagnostics: Diagnostic[]): CriteriaSet {
  const sheet = workbook.sheets.find(({ name }) => looseKey(name) === looseKey(SHEETS.settings));
  if (sheet === undefined) return origin;
  let set = origin;
  for (const { row, cells } of sheet.rows) {
    const label = textIn(cells, 1);
    const setting = SETTINGS.find((each) => looseKey(each.label) === looseKey(label));
    if (setting === undefined) continue;
    const text = textIn(cells, 2);
    if (sameText(text, setting.write(origin))) continue;
    const changed = setting.apply(set, text);
    if (changed === null) {
      const from = { file: workbook.file, sheet: sheet.name, cell: `B${row}` };
      diagnostics.push(
        diagnose(
          'TD4169',
          { ...from, found: text },
          { line: setting.label, what: `không hiểu “${text}”`, expected: setting.hint },
        ),
      );
    } else set = changed;
  }
  return set;
}

function sideOf(
  workbook: RawWorkbook,
  origin: CriteriaSet,
  set: CriteriaSet,
  side: 'units' | 'individuals',
  notes: Notes,
): CriteriaGroup[] {
  const name = side === 'units' ? SHEETS.units : SHEETS.individuals;
  const table = typedTable(workbook, name);
  if (table === null) {
    if (side === 'units' || origin.individuals.groups.length > 0) {
      const expected = `Giữ nguyên trang “${name}” và hàng tiêu đề của nó; ghi bảng ra lại bằng “thidua tieuchi xuat” nếu đã mất.`;
      notes.diagnostics.push(
        diagnose(
          'TD4169',
          { file: workbook.file },
          { line: `Trang “${name}”`, what: 'không thấy bảng tiêu chí', expected },
        ),
      );
    }
    return origin[side].groups;
  }
  const known = new Map(rowsOf(origin, side).map((row) => [row.entry.id, row]));
  const make = entryMaker(set, table, known, notes);
  return nested(table, known).map((node, index) =>
    make.group(node, `${side === 'units' ? 'TT' : 'CN'}${index + 1}`, 1),
  );
}
