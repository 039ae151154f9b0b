import type { CriterionLine } from '../../criteria/lines.ts';
import type { RawCell, RawSheet } from '../../domain/raw-workbook.ts';
import type { RowCount, SheetUnderstanding, SkippedRows } from '../../domain/submission.ts';
import type { Unit } from '../../domain/unit.ts';
import type { FoundTable } from '../find-table.ts';
import type { TableRole } from '../headers/known-table.ts';
import type { InfoKey } from '../info-labels.ts';
import type { LinesInScope } from '../lines-in-scope.ts';
import type { RowOutcome } from '../row-outcome.ts';

/**
 * How the forms of some units are laid out, learned from one that was understood from end to end and of which nothing was to be
 * said. A workbook that follows it is understood alike, whatever stands in its slots.
 */
export type FormPlan = {
  /** What its units are asked: those of another kind have another form. */
  readonly scope: LinesInScope;
  /** In the workbook's order. */
  readonly sheets: readonly SheetPlan[];
  readonly info: readonly InfoPlan[];
  readonly tables: ReadonlyMap<TableRole, TablePlan>;
  /** Whether what a formula gives where the form adds up, or signs, is no code, line, total or signature. */
  readonly isOfNoAccount: (shown: string) => boolean;
  readonly understanding: readonly SheetUnderstanding[];
};

/** A value of `Thông tin`: the sheet, and the places of its row and columns. */
export type InfoPlan = {
  readonly key: InfoKey;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
};

export type SheetPlan = {
  /** As the form has it: name, merged ranges, what is hidden. */
  readonly like: Pick<RawSheet, 'name' | 'isHidden' | 'merges' | 'hiddenColumns'>;
  /** Every row of the sheet; none may be missing, none be there beside them. */
  readonly rows: readonly RowPlan[];
};

export type RowPlan = {
  readonly row: number;
  readonly isHidden: boolean;
  /** Cells that every such form has, in order of column. */
  readonly frame: readonly FrameCell[];
  /** What may stand in the other columns; nothing in those that are not here. */
  readonly slots: ReadonlyMap<number, Slot>;
  /** How many texts of the frame may be headers; in rows of data there is never more than one. */
  readonly headerLike: number;
};

/**
 * A cell that every such form has. `same`: as it is; `calculated`: its formula is the same; `sum`: the same, and it adds up the
 * points of its row.
 */
export type FrameCell = {
  readonly cell: RawCell;
  readonly is: 'same' | 'calculated' | 'sum';
  /** Where it has the unit's name or code in it. */
  readonly ofUnit?: OfUnit;
  /** What becomes of it in the account of cells. */
  readonly fate: 'used' | 'furniture';
};

/** A text that has a unit's name or code in it. */
export type OfUnit = {
  /** The text for another unit; null where it must be the same for all. */
  readonly textFor: ((unit: Unit) => string) | null;
  readonly words: 'form' | 'another-year' | 'somebody';
  /** It names the unit over a table. */
  readonly isHeading: boolean;
};

/** What stands in a slot, which decides what must not be written there: an answer of the unit, a value of `Thông tin`, … */
export type Slot = 'answer' | 'evidence' | 'info' | 'words' | 'name' | 'about' | 'note' | 'points';

export type TablePlan = {
  readonly sheet: number;
  readonly table: FoundTable;
  /** Rows of data, by number: of `Tập thể` each with its line. */
  readonly data: ReadonlyMap<number, CriterionLine | null>;
  /** Rows that hold none, as they ended. */
  readonly skipped: readonly Extract<RowOutcome<never>, { readonly end: 'skipped' }>[];
  readonly skippedRows: readonly SkippedRows[];
  /** Of the skipped rows alone. */
  readonly rows: RowCount;
};
