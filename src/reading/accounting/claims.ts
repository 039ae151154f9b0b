import type { RawCell, RawRow } from '../../domain/raw-workbook.ts';
import { shownText } from '../cells/shown-text.ts';
import type { Grid } from '../grid.ts';
import { FURNITURE, type Furniture, IS_FURNITURE, type Ledger, showsSomething, UNCLAIMED } from './ledger.ts';

/** Texts that are listed of one file; beyond them a file is not like any that units send. */
const MOST_TEXTS = 500;
const LONGEST_TEXT = 400;

/** Claims a cell, unless it has been claimed already. */
export function claim(ledger: Ledger, row: RawRow, index: number, fate: number): void {
  const fates = ledger.fatesOf(row);
  if (fates[index] === UNCLAIMED) fates[index] = fate;
}

/** Claims what is still free of a row. */
export function claimRow(ledger: Ledger, row: RawRow, fate: number): void {
  const fates = ledger.fatesOf(row);
  for (let index = 0; index < fates.length; index += 1) if (fates[index] === UNCLAIMED) fates[index] = fate;
}

/** A cell that is as the form was sent out. */
export function claimOwn(ledger: Ledger, row: RawRow, index: number): void {
  claim(ledger, row, index, IS_FURNITURE);
}

/** A cell that is furniture in words of the unit's own: listed with what it was taken for. */
export function claimFurniture(ledger: Ledger, grid: Grid, row: RawRow, index: number, as: Furniture): void {
  const cell = row.cells[index];
  const fates = ledger.fatesOf(row);
  if (cell === undefined || fates[index] !== UNCLAIMED) return;
  fates[index] = IS_FURNITURE;
  list(ledger, grid, row, [cell], as);
}

/** What is still free of a row as furniture of one kind, listed as one text. */
export function claimFurnitureRow(ledger: Ledger, grid: Grid, row: RawRow, as: Furniture): void {
  const fates = ledger.fatesOf(row);
  const free = row.cells.filter((_, index) => fates[index] === UNCLAIMED);
  claimRow(ledger, row, IS_FURNITURE);
  list(ledger, grid, row, free, as);
}

function list(ledger: Ledger, grid: Grid, row: RawRow, cells: readonly RawCell[], as: Furniture): void {
  const shown = cells.filter((cell) => showsSomething(cell) && !isUncalculated(cell));
  const [first] = shown;
  if (first === undefined || ledger.texts.length >= MOST_TEXTS) return;
  ledger.texts.push({
    sheet: grid.sheet.name,
    cell: grid.refOf(row.row, first.column).cell,
    as: FURNITURE[as],
    text: shown.map(shownText).join(' | ').slice(0, LONGEST_TEXT),
  });
}

/** A formula that was never calculated shows nothing yet. */
export function isUncalculated({ content }: RawCell): boolean {
  return content.kind === 'formula-without-value';
}
