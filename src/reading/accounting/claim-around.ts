import type { RawCell, RawRow } from '../../domain/raw-workbook.ts';
import { shownText } from '../cells/shown-text.ts';
import { isSummaryWords, isTitleWords } from '../furniture/furniture-words.ts';
import type { Grid } from '../grid.ts';
import { infoKeyOf, infoLabel } from '../info-labels.ts';
import { claimFurniture, claimOwn, isUncalculated } from './claims.ts';
import { type Ledger, showsSomething, UNCLAIMED, USED } from './ledger.ts';
import type { OwnWords } from './own-words.ts';

const WIDE = 3;

/**
 * What stands over and between tables, or on the sheet `Thông tin` beside its labels. A title is told by two signs: its place, and
 * its words or its shape (capitals, over several columns); anything else stays free, and is told.
 */
export function claimAround(
  ledger: Ledger,
  grid: Grid,
  rows: readonly RawRow[],
  own: OwnWords,
  isAsElsewhere: (cell: RawCell) => boolean = () => false,
): void {
  for (const row of rows) {
    const fates = ledger.fatesOf(row);
    // Numbers after the words of a title, or after `Điểm tối đa`, go with them.
    let hasWords = false;
    // What stands behind the value of a label was typed about it: no title, however it begins.
    const isLabelled = fates.includes(USED);
    for (const [index, cell] of row.cells.entries()) {
      if (fates[index] !== UNCLAIMED || !showsSomething(cell)) continue;
      const text = shownText(cell);
      const label = infoKeyOf(text);
      const hadWords = hasWords;
      hasWords ||= cell.content.kind === 'text' && (own.has(text) || isSummaryWords(text));
      if (own.isOfAnotherYear(text)) claimFurniture(ledger, grid, row, index, 'title');
      else if (isUncalculated(cell) || own.has(text) || isAsElsewhere(cell)) claimOwn(ledger, row, index);
      else if (label !== null) {
        // A label that nothing stands beside.
        if (text === infoLabel(label)) claimOwn(ledger, row, index);
        else claimFurniture(ledger, grid, row, index, 'label');
      } else if (own.hasLoosely(text)) claimFurniture(ledger, grid, row, index, 'criterion');
      else if (!isLabelled && cell.content.kind === 'text' && isTitle(grid, row, cell, text)) {
        hasWords = true;
        claimFurniture(ledger, grid, row, index, 'title');
      } else if (hadWords && cell.content.kind !== 'text') claimFurniture(ledger, grid, row, index, 'title');
    }
  }
}

function isTitle(grid: Grid, { row }: RawRow, { column }: RawCell, text: string): boolean {
  if (isTitleWords(text) || isSummaryWords(text) || /^[^\p{L}]*$/u.test(text)) return true;
  const isCapitals = text === text.toLocaleUpperCase('vi') && /\p{L}{2}/u.test(text);
  const merge = grid.mergeAt(row, column);
  return isCapitals || (merge !== null && merge.right - merge.left + 1 >= WIDE) || /^\(.*\)$/u.test(text);
}
