import { diagnose } from '../diagnostics/diagnose.ts';
import { cellAddress } from '../domain/location.ts';
import type { RawRange, RawRow } from '../domain/raw-workbook.ts';
import type { ReceivedFile } from '../domain/submission.ts';
import type { Unit } from '../domain/unit.ts';
import { claimInfo } from './accounting/claim-submission.ts';
import type { ReadingContext } from './context.ts';
import { type FoundSheets, findSheets } from './find-sheets.ts';
import type { ReadySheet } from './grid.ts';
import type { TableRole } from './headers/known-table.ts';
import { identifyUnit } from './identify-unit.ts';
import { infoAreas, letterhead } from './info-areas.ts';
import { infoOf } from './info-of.ts';
import { individualsFinder } from './lines-in-scope.ts';
import { readIdentity } from './read-identity.ts';
import { readInfo } from './read-info.ts';
import type { UnitPart } from './read-submission.ts';
import { type Section, sectionsOf } from './sections.ts';
import { unitTitle } from './succession.ts';

/**
 * The parts of a file that holds the tables of several units: sheets named after them, or tables under their names.
 * One part, the whole file, unless two units are named over tables of the same kind: a name over a table alone may
 * be anything. What stands under no name stays together and is left to the usual signs.
 */
export function splitUnits(
  whole: UnitPart,
  received: ReceivedFile,
  context: ReadingContext,
): readonly UnitPart[] {
  if (context.decided?.has(received.file)) return [whole];
  const { sheets } = whole;
  const identity = readIdentity(sheets.identity);
  const reading = infoOf(sheets).value;
  const { info } = reading;
  const isNobodys = !identity?.unit && info.unitCode === null && info.unitName === null;
  const sections = sectionsOf(sheets, context, isNobodys);
  const owned = sections.filter(({ owner }) => owner !== null);
  if (owned.length === 0 || areTellingOfOne(sections)) return [whole];
  const rest = sections.filter(({ owner }) => owner === null);
  const restOwner = ownerOfRest(sheets, rest, received, context);
  const owners = new Map(sections.map((section) => [section, section.owner ?? restOwner]));
  if (!hasTwoUnits(sections, owners)) return [whole];
  claimInfo(whole.ledger, reading);
  const groups = byOwner(sections, owners);
  return [...groups.values()].map((own, index): UnitPart => {
    const [first] = own;
    const owner = (first && owners.get(first)) ?? null;
    const takesLoose = index === looseAt([...groups.keys()], restOwner);
    const part = partOf(whole, own, sections, takesLoose, context);
    const remarks = owner === null ? [] : [remarkOn(owner, own, whole.workbook.file)];
    return { ...part, owner, remarks, shared: info, unreadLines: index === 0 ? whole.unreadLines : 0 };
  });
}

function byOwner(
  sections: readonly Section[],
  owners: ReadonlyMap<Section, Unit | null>,
): ReadonlyMap<string | null, readonly Section[]> {
  const groups = new Map<string | null, Section[]>();
  for (const section of sections) {
    const id = owners.get(section)?.id ?? null;
    const group = groups.get(id);
    if (group) group.push(section);
    else groups.set(id, [section]);
  }
  return groups;
}

/** Sheets without a table of any unit go with the file's own unit, else with the first. */
function looseAt(ids: readonly (string | null)[], restOwner: Unit | null): number {
  return Math.max(0, ids.indexOf(restOwner?.id ?? null));
}

const TELLING: readonly TableRole[] = ['unit', 'individuals'];

/** Whatever the tables under no name are, those that tell of units are all one unit's. */
function areTellingOfOne(sections: readonly Section[]): boolean {
  const telling = sections.filter(({ roles }) => TELLING.some((role) => roles.has(role)));
  return telling.every(({ owner }) => owner !== null && owner.id === telling[0]?.owner?.id);
}

function hasTwoUnits(sections: readonly Section[], owners: ReadonlyMap<Section, Unit | null>): boolean {
  return TELLING.some((role) => {
    const named = sections.flatMap((section) => {
      const owner = owners.get(section);
      return section.roles.has(role) && owner ? [owner.id] : [];
    });
    return new Set(named).size > 1;
  });
}

/** Whose the tables under no name are, by what the file says as a whole. */
function ownerOfRest(
  sheets: FoundSheets,
  rest: readonly Section[],
  received: ReceivedFile,
  context: ReadingContext,
): Unit | null {
  const grids = new Set(rest.map(({ grid }) => grid));
  const loose = sheets.visible.filter(
    (grid) => grids.has(grid) || !sheets.tables.some((table) => table.grid === grid),
  );
  const own = { ...sheets, visible: loose };
  const clues = {
    identity: readIdentity(sheets.identity),
    info: readInfo(infoAreas(own)).value.info,
    letterhead: letterhead(own),
    sheetNames: loose.map(({ sheet }) => sheet.name),
    received,
  };
  return identifyUnit(clues, context).value;
}

/** The rows of some sections under their true numbers; with `takesLoose` also the sheets that have no section. */
function partOf(
  whole: UnitPart,
  own: readonly Section[],
  all: readonly Section[],
  takesLoose: boolean,
  context: ReadingContext,
): UnitPart {
  const sheets = whole.workbook.sheets.flatMap((sheet): readonly ReadySheet[] => {
    if (!all.some(({ grid }) => grid.sheet === sheet)) return takesLoose ? [sheet] : [];
    const sections = own.filter(({ grid }) => grid.sheet === sheet);
    const holds = (row: number) =>
      sections.some(({ first, last, header }) => isWithin(row, { first, last }) || isWithin(row, header));
    const rows = sheet.rows.filter(({ row }: RawRow) => holds(row));
    const merges = sheet.merges.filter(({ top }: RawRange) => holds(top));
    return rows.length === 0 ? [] : [{ ...sheet, rows, merges }];
  });
  const cells = new Set(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ row, cells: filled }) =>
        filled.map(({ column }) => `${name}!${cellAddress(row, column)}`),
      ),
    ),
  );
  const workbook = { ...whole.workbook, sheets };
  return {
    ...whole,
    workbook,
    sheets: findSheets(workbook, individualsFinder(context.criteria.set)),
    conversions: whole.conversions.filter(({ sheet, cell }) => cells.has(`${sheet}!${cell}`)),
  };
}

function isWithin(row: number, range: { readonly first: number; readonly last: number } | null): boolean {
  return range !== null && range.first <= row && row <= range.last;
}

function remarkOn(owner: Unit, own: readonly Section[], file: string) {
  const places = own.map(({ grid, first, last }) => {
    const lastRow = Math.min(last, grid.sheet.rows.at(-1)?.row ?? last);
    return `trang “${grid.sheet.name}” dòng ${first}–${lastRow}`;
  });
  const [start] = own;
  const place = start ? { file, sheet: start.grid.sheet.name, cell: `A${start.first}` } : { file };
  return diagnose('TD1136', place, { unit: unitTitle(owner), places });
}
