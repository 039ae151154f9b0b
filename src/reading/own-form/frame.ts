import type { RawCell, RawRow } from '../../domain/raw-workbook.ts';
import type { Unit } from '../../domain/unit.ts';
import { filledFor, withoutUnit } from '../../text/unit-places.ts';
import type { OwnWords } from '../accounting/own-words.ts';
import { shownText } from '../cells/shown-text.ts';
import type { ReadingContext } from '../context.ts';
import { type FoundSheets, isGuide } from '../find-sheets.ts';
import { columnOf } from '../find-table.ts';
import { isTotalWords } from '../furniture/furniture-words.ts';
import type { Grid } from '../grid.ts';
import { infoOf } from '../info-of.ts';
import { isHeading, unitsNamed } from '../sections.ts';
import { whoseWords } from './inert.ts';
import type { FrameCell, OfUnit, TablePlan } from './plan.ts';

/** How far a cell of the frame must be the same in every form. */
export function kindOf({ row }: RawRow, cell: RawCell, plan: TablePlan | undefined): FrameCell['is'] {
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
export function ofUnit(
  { row }: RawRow,
  { content }: RawCell,
  unit: Unit,
  words: OfUnit['words'],
  plan: TablePlan | undefined,
): OfUnit | null {
  const { id, name } = unit;
  if (content.kind !== 'text' || !(content.text.includes(name) || content.text.includes(id))) return null;
  const pattern = withoutUnit(content.text, unit);
  const isData = plan !== undefined && row >= plan.table.headerTop;
  return {
    textFor: isData ? null : (other) => filledFor(pattern, other),
    words,
    isHeading: plan !== undefined && !isData && content.text === name,
  };
}

/** What a frame is held against. */
type FrameOf = {
  readonly sheets: FoundSheets;
  readonly unit: Unit;
  readonly context: ReadingContext;
};

/**
 * Tells whether a cell of the frame was taken for what it is by itself and the form: by the form's own words, not by what the
 * same file says elsewhere.
 */
export function frameTest(
  grid: Grid,
  { sheets, unit, context }: FrameOf,
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
