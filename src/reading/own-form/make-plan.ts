import { judgesPeople, judgesUnits } from '../../criteria/groups.ts';
import type { CriteriaSet } from '../../criteria/schema.ts';
import type { RawCell, RawRow, RawWorkbook } from '../../domain/raw-workbook.ts';
import type { Submission } from '../../domain/submission.ts';
import type { Unit } from '../../domain/unit.ts';
import { remembering } from '../../text/remembering.ts';
import { type Ledger, UNCLAIMED, USED } from '../accounting/ledger.ts';
import { type OwnWords, ownWords } from '../accounting/own-words.ts';
import { shownText } from '../cells/shown-text.ts';
import { chooseTables } from '../choose-tables.ts';
import type { ReadingContext } from '../context.ts';
import { isPlainUnicode } from '../decode-texts.ts';
import { type FoundSheets, isGuide, type PlacedTable } from '../find-sheets.ts';
import { columnOf } from '../find-table.ts';
import {
  isSignerWords,
  isSigningWords,
  isSummaryWords,
  isTotalWords,
  undergoesDiscipline,
} from '../furniture/furniture-words.ts';
import type { Grid } from '../grid.ts';
import { IDENTITY_SHEET } from '../headers/known-tables.ts';
import { headingFinder } from '../heading-finder.ts';
import { infoLabel } from '../info-labels.ts';
import { infoOf } from '../info-of.ts';
import { type LinesInScope, linesInScope } from '../lines-in-scope.ts';
import { lineFinder } from '../match-line.ts';
import { isHeading, unitsNamed } from '../sections.ts';
import { mayBeHeader, whoseWords } from './inert.ts';
import type { FormPlan, FrameCell, InfoPlan, OfUnit, RowPlan, SheetPlan, Slot, TablePlan } from './plan.ts';
import { planTables } from './plan-tables.ts';

/** A workbook that was understood, and what became of its cells. */
export type Understood = {
  readonly workbook: RawWorkbook;
  readonly sheets: FoundSheets;
  readonly submission: Submission;
  readonly ledger: Ledger;
};

/**
 * The plan of a workbook's form, where all that was made of it but its values follows from cells that every form of its kind has;
 * null where anything hangs on what was written in it. Whoever calls has seen that nothing at all was to be said of it.
 */
export function makePlan(understood: Understood, context: ReadingContext): FormPlan | null {
  const { workbook, sheets, submission } = understood;
  const unit = context.units.find(({ id }) => id === submission.unit);
  const { cells, identity } = submission;
  if (unit === undefined || identity?.unit !== unit.id) return null;
  if (sheets.identity?.sheet.name !== IDENTITY_SHEET) return null;
  if (cells === undefined || cells.unused > 0 || cells.texts.length > 0) return null;
  if (workbook.lacksStyles || sheets.hidden.length > 0 || !hasOwnTables(sheets)) return null;
  const { set } = context.criteria;
  const info = infoOf(sheets).value;
  const chosen = chooseTables(sheets, info.sheets, {
    hasUnit: judgesUnits(set),
    hasPeople: judgesPeople(set),
  });
  if (chosen.value.toldRows.length > 0 || chosen.value.skippedRows.length > 0) return null;
  const scope = linesInScope(set, unit);
  const tables = planTables(chosen.value.byRole, sheets, scope, context);
  const infoPlan = planInfo(sheets);
  if (tables === null || infoPlan === null) return null;
  const planned = sheets.all.map((grid) =>
    planSheet(grid, { ...understood, unit, tables, infoPlan, context }),
  );
  const made = planned.filter((sheet) => sheet !== null);
  if (made.length < planned.length) return null;
  return {
    scope,
    sheets: made,
    identity: sheets.all.indexOf(sheets.identity),
    info: infoPlan,
    tables,
    isOfNoAccount: unaccountedTest(scope, set),
    understanding: submission.understanding,
  };
}

function unaccountedTest({ unit }: LinesInScope, set: CriteriaSet): (shown: string) => boolean {
  const lines = lineFinder(unit);
  const headings = headingFinder(set);
  const isLine = (text: string) =>
    (lines.byCode(text) ?? lines.byCodeInside(text) ?? lines.byWords(text)) !== null ||
    headings.hasCode(text) ||
    headings.hasWords(text);
  const isSpecial = (text: string) =>
    isSummaryWords(text) || isSigningWords(text) || isSignerWords(text) || undergoesDiscipline(text);
  return remembering((text) => !isLine(text) && !isSpecial(text));
}

/** One table of each kind, each on a sheet of its own. */
function hasOwnTables({ tables, headers, others }: FoundSheets): boolean {
  return (
    others.length === 0 &&
    headers.length === tables.length &&
    new Set(tables.map(({ grid }) => grid)).size === tables.length &&
    new Set(tables.map(({ table }) => table.known.role)).size === tables.length
  );
}

/** The values of `Thông tin`; null where one stands in one cell with its label, or beside a table. */
function planInfo(sheets: FoundSheets): readonly InfoPlan[] | null {
  const { cells } = infoOf(sheets).value;
  const withTable = new Set(sheets.tables.map(({ grid }) => grid));
  const isPlain = cells.every(
    ({ grid, key, label, value }) =>
      label !== value && !withTable.has(grid) && shownText(label) === infoLabel(key),
  );
  if (!isPlain) return null;
  return cells.map(({ key, grid, row, value }) => ({
    key,
    sheet: sheets.all.indexOf(grid),
    row: grid.sheet.rows.indexOf(row),
    column: value.column,
  }));
}

type Making = Understood & {
  readonly unit: Unit;
  readonly tables: ReadonlyMap<string, TablePlan>;
  readonly infoPlan: readonly InfoPlan[];
  readonly context: ReadingContext;
};

function planSheet(grid: Grid, making: Making): SheetPlan | null {
  const { sheet } = grid;
  const { sheets, unit, context, tables, infoPlan } = making;
  if (sheet.pictures !== undefined || sheet.over !== undefined || sheet.pasted !== undefined) return null;
  const at = sheets.all.indexOf(grid);
  const own = ownWords(context, unit);
  const plan = [...tables.values()].find((table) => table.sheet === at);
  const isAsItMustBe = frameTest(grid, making, own, plan);
  const rows: RowPlan[] = [];
  for (const [index, raw] of sheet.rows.entries()) {
    const slots = plan
      ? slotsOfRow(raw, plan)
      : new Map(
          infoPlan
            .filter((each) => each.sheet === at && each.row === index)
            .map(({ column }) => [column, 'info'] as const),
        );
    const fates = making.ledger.fatesOf(raw);
    const frame: FrameCell[] = [];
    for (const [place, cell] of raw.cells.entries()) {
      const fate = fates[place] ?? UNCLAIMED;
      if (cell.marks !== undefined || !isPlainUnicode(cell)) return null;
      if (slots.has(cell.column)) continue;
      if (fate === USED ? grid !== sheets.identity : !isAsItMustBe(raw, cell)) return null;
      const named = ofUnit(raw, cell, unit, whoseWords(own, shownText(cell)), plan);
      // Titles tell what the table of remarks is.
      if (named !== null && plan?.table.known.role === 'remarks') return null;
      frame.push({
        cell,
        is: kindOf(raw, cell, plan),
        fate: fate === USED ? 'used' : 'furniture',
        ...(named && { ofUnit: named }),
      });
    }
    const headerLike = frame.filter(({ cell }) => mayBeHeader(cell)).length;
    // Headers are made of two such texts; and a text that stands alone may be a pasted line.
    if (
      headerLike > 1 &&
      (plan ? raw.row > plan.table.headerBottom : sheets.visible.includes(grid) && !isGuide(grid))
    )
      return null;
    if (slots.size > 0 && !frame.some(({ cell }) => shownText(cell) !== '')) return null;
    rows.push({ row: raw.row, isHidden: raw.isHidden, frame, slots, headerLike });
  }
  const { name, isHidden, merges, hiddenColumns } = sheet;
  return { like: { name, isHidden, merges, hiddenColumns }, rows };
}

function kindOf({ row }: RawRow, cell: RawCell, plan: TablePlan | undefined): FrameCell['is'] {
  return cell.formula === undefined || plan === undefined ? 'same' : kindOfFormula(row, cell.column, plan);
}

/** What it gives is of no account only where the form adds up, and where it signs. */
function kindOfFormula(row: number, column: number, { table, data, skipped }: TablePlan): FrameCell['is'] {
  if (data.has(row)) return column === columnOf(table, 'sum') ? 'sum' : 'same';
  const reason = skipped.find((outcome) => outcome.row === row)?.reason;
  const isCalculated =
    reason === 'signature' || (reason !== undefined && column === columnOf(table, 'selfPoints'));
  return isCalculated ? 'calculated' : 'same';
}

/** What a text that has the unit's name or code in it says of another; null for a text that has neither. */
function ofUnit(
  { row }: RawRow,
  { content }: RawCell,
  { id, name }: Unit,
  words: OfUnit['words'],
  plan: TablePlan | undefined,
): OfUnit | null {
  if (content.kind !== 'text' || !(content.text.includes(name) || content.text.includes(id))) return null;
  const pattern = content.text.replaceAll(name, NAME).replaceAll(id, ID);
  const isData = plan !== undefined && row >= plan.table.headerTop;
  return {
    textFor: isData
      ? null
      : (unit) => pattern.replaceAll(NAME, () => unit.name).replaceAll(ID, () => unit.id),
    words,
    isHeading: plan !== undefined && !isData && content.text === name,
  };
}

/** Stand for the name and the code of a unit. */
const NAME = '\uE000';
const ID = '\uE001';

/**
 * Tells whether a cell of the frame was taken for what it is by itself and the form: by the form's own words, not by what the
 * same file says elsewhere.
 */
function frameTest(
  grid: Grid,
  { sheets, context, unit }: Making,
  own: OwnWords,
  plan: TablePlan | undefined,
): (row: RawRow, cell: RawCell) => boolean {
  if (grid === sheets.identity) return () => true;
  if (isGuide(grid)) return (_, cell) => own.has(shownText(cell));
  const isOwn = (cell: RawCell) => whoseWords(own, shownText(cell)) === 'form';
  if (plan === undefined) {
    const labels = new Set(infoOf(sheets).value.cells.map(({ label }) => label));
    return (_, cell) => labels.has(cell) || isOwn(cell);
  }
  const { headerTop } = plan.table;
  return (raw, cell) => {
    if (raw.row >= headerTop) return true;
    const text = shownText(cell);
    const named = isHeading(raw) ? unitsNamed(text, context) : [];
    const isOfUnit =
      text === unit.name && named.length === 1 && named[0]?.id === unit.id && !isTotalWords(text);
    if (text === unit.name || named.length > 0) return isOfUnit && isOwn(cell);
    // Maxima over the columns; of four figures they may be the year that is stated elsewhere.
    return isOwn(cell) || (cell.content.kind === 'number' && text.length < 4);
  };
}

const ANSWERS: ReadonlySet<string> = new Set([
  'achieved',
  'total',
  'level',
  'selfPoints',
  'evidence',
  'explanation',
]);
const ABOUT: ReadonlySet<string> = new Set(['position', 'department', 'achievement']);

function slotsOfRow({ row }: RawRow, { table, data }: TablePlan): ReadonlyMap<number, Slot> {
  if (!data.has(row)) return NO_SLOTS;
  const known = slotsOf.get(table) ?? slotsOfTable(table);
  slotsOf.set(table, known);
  return known;
}

const NO_SLOTS: ReadonlyMap<number, Slot> = new Map();
const slotsOf = new WeakMap<PlacedTable['table'], ReadonlyMap<number, Slot>>();

function slotsOfTable({ known, columns }: PlacedTable['table']): ReadonlyMap<number, Slot> {
  const furniture = new Set(known.columns.flatMap(({ key, isFurniture }) => (isFurniture ? [key] : [])));
  return new Map(
    columns.flatMap(({ column, key, line }): readonly (readonly [number, Slot])[] => {
      if (key === null || furniture.has(key)) return [];
      if (known.role === 'unit') return ANSWERS.has(key) ? [[column, 'answer']] : [];
      if (known.role !== 'individuals') return [[column, 'words']];
      if (line !== null) return [[column, 'points']];
      if (ABOUT.has(key)) return [[column, 'about']];
      return [[column, key === 'name' || key === 'note' ? key : 'words']];
    }),
  );
}
