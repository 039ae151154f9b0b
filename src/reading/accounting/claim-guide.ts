import { shownText } from '../cells/shown-text.ts';
import type { Grid } from '../grid.ts';
import { claimFurniture, claimOwn } from './claims.ts';
import type { Ledger } from './ledger.ts';
import type { OwnWords } from './own-words.ts';

/**
 * The sheet that tells how to fill in the others: the form's own text in one stroke. A line that only begins like the
 * form's (another deadline, another telephone) is furniture too, and listed; any other is nobody's, and will be told.
 */
export function claimGuide(ledger: Ledger, grid: Grid, words: OwnWords): void {
  for (const row of grid.sheet.rows) {
    for (const [index, cell] of row.cells.entries()) {
      const text = shownText(cell);
      if (words.has(text)) claimOwn(ledger, row, index);
      else if (words.beginsLikeForm(text)) {
        claimFurniture(ledger, grid, row, index, 'guide');
      }
    }
  }
}
