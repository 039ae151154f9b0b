import type { RawRow } from '../../domain/raw-workbook.ts';
import type { Unit } from '../../domain/unit.ts';
import { type Ledger, UNCLAIMED, USED } from '../accounting/ledger.ts';
import { ownWords } from '../accounting/own-words.ts';
import { shownText } from '../cells/shown-text.ts';
import type { ReadingContext } from '../context.ts';
import { isPlainUnicode } from '../decode-texts.ts';
import { type FoundSheets, isGuide } from '../find-sheets.ts';
import type { Grid } from '../grid.ts';
import { frameTest, kindOf, ofUnit } from './frame.ts';
import { mayBeHeader, whoseWords } from './inert.ts';
import type { FrameCell, InfoPlan, RowPlan, SheetPlan, Slot, TablePlan } from './plan.ts';
import { slotsOfRow } from './slots.ts';

/** What a plan is being made of. */
export type Making = {
  readonly sheets: FoundSheets;
  readonly ledger: Ledger;
  readonly unit: Unit;
  readonly tables: ReadonlyMap<string, TablePlan>;
  readonly info: readonly InfoPlan[];
  readonly context: ReadingContext;
};

/** The frame and the slots of a sheet; null where a cell of the frame hangs on what is written elsewhere. */
export function planSheet(grid: Grid, making: Making): SheetPlan | null {
  const { sheet } = grid;
  const { sheets, tables, info } = making;
  if (sheet.pictures !== undefined || sheet.over !== undefined || sheet.pasted !== undefined) return null;
  const at = sheets.all.indexOf(grid);
  const table = [...tables.values()].find((each) => each.sheet === at);
  const frameOf = framer(grid, table, making);
  const infoSlots = (row: number): ReadonlyMap<number, Slot> =>
    new Map(
      info.filter((each) => each.sheet === at && each.row === row).map(({ column }) => [column, 'info']),
    );
  // Where headers are looked for, two texts make one; in a table, below its own.
  const isLookedAt = sheets.visible.includes(grid) && !isGuide(grid);
  const rows: RowPlan[] = [];
  for (const [index, raw] of sheet.rows.entries()) {
    const slots = table ? slotsOfRow(raw, table) : infoSlots(index);
    const frame = frameOf(raw, slots);
    if (frame === null) return null;
    const headerLike = frame.filter(({ cell }) => mayBeHeader(cell)).length;
    if (headerLike > 1 && isLookedAt && raw.row > (table?.table.headerBottom ?? 0)) return null;
    // What is written alone in its row may be a pasted line.
    if (slots.size > 0 && !frame.some(({ cell }) => shownText(cell) !== '')) return null;
    rows.push({ row: raw.row, isHidden: raw.isHidden, frame, slots, headerLike });
  }
  const { name, isHidden, merges, hiddenColumns } = sheet;
  return { like: { name, isHidden, merges, hiddenColumns }, rows };
}

function framer(grid: Grid, table: TablePlan | undefined, { sheets, ledger, unit, context }: Making) {
  const own = ownWords(context, unit);
  const isAsItMustBe = frameTest(grid, { sheets, unit, context }, own, table);
  return (raw: RawRow, slots: ReadonlyMap<number, Slot>): readonly FrameCell[] | null => {
    const fates = ledger.fatesOf(raw);
    const frame: FrameCell[] = [];
    for (const [place, cell] of raw.cells.entries()) {
      const fate = fates[place] ?? UNCLAIMED;
      if (cell.marks !== undefined || !isPlainUnicode(cell)) return null;
      if (slots.has(cell.column)) continue;
      if (fate === USED ? grid !== sheets.identity : !isAsItMustBe(raw, cell)) return null;
      const named = ofUnit(raw, cell, unit, whoseWords(own, shownText(cell)), table);
      // Titles tell what the table of remarks is.
      if (named !== null && table?.table.known.role === 'remarks') return null;
      frame.push({
        cell,
        is: kindOf(raw, cell, table),
        fate: fate === USED ? 'used' : 'furniture',
        ...(named && { ofUnit: named }),
      });
    }
    return frame;
  };
}
