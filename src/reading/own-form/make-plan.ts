import { judgesPeople, judgesUnits } from '../../criteria/groups.ts';
import type { CriteriaSet } from '../../criteria/schema.ts';
import type { RawWorkbook } from '../../domain/raw-workbook.ts';
import type { Submission } from '../../domain/submission.ts';
import { remembering } from '../../text/remembering.ts';
import type { Ledger } from '../accounting/ledger.ts';
import { shownText } from '../cells/shown-text.ts';
import { chooseTables } from '../choose-tables.ts';
import type { ReadingContext } from '../context.ts';
import type { FoundSheets } from '../find-sheets.ts';
import {
  isSignerWords,
  isSigningWords,
  isSummaryWords,
  undergoesDiscipline,
} from '../furniture/furniture-words.ts';
import { IDENTITY_SHEET } from '../headers/known-tables.ts';
import { headingFinder } from '../heading-finder.ts';
import { infoLabel } from '../info-labels.ts';
import { infoOf } from '../info-of.ts';
import { type LinesInScope, linesInScope } from '../lines-in-scope.ts';
import { lineFinder } from '../match-line.ts';
import type { FormPlan, InfoPlan } from './plan.ts';
import { planSheet } from './plan-sheet.ts';
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
  const { workbook, sheets, submission, ledger } = understood;
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
  const planned = planInfo(sheets);
  if (tables === null || planned === null) return null;
  const making = { sheets, ledger, unit, tables, info: planned, context };
  const planOfSheets = sheets.all.map((grid) => planSheet(grid, making));
  const made = planOfSheets.filter((sheet) => sheet !== null);
  if (made.length < planOfSheets.length) return null;
  return {
    scope,
    sheets: made,
    info: planned,
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
