import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { CellRef } from '../../domain/location.ts';
import type { RawCell } from '../../domain/raw-workbook.ts';
import type { Answer } from '../../domain/submission.ts';
import { shownText } from './shown-text.ts';

/** Where a cell is, and under which of the form's columns. */
export type CellPlace = { readonly from: CellRef; readonly column: string };

/** The answer of a cell that holds nothing to read: blank, an error, a formula without value; null otherwise. */
export function readFaulty(cell: RawCell | null, place: CellPlace): Staged<Answer<never>> | null {
  const { from, column } = place;
  if (cell?.content.kind === 'error') {
    const { error } = cell.content;
    const remark = diagnose('TD2201', { ...from, found: error }, { column, error });
    return staged({ state: 'unreadable', text: error, code: 'TD2201', from }, [remark]);
  }
  if (cell?.content.kind === 'formula-without-value') {
    const formula = cell.formula ?? '';
    const remark = diagnose('TD2202', { ...from, found: `=${formula}` }, { column, formula });
    return staged({ state: 'unreadable', text: `=${formula}`, code: 'TD2202', from }, [remark]);
  }
  return shownText(cell) === '' ? staged({ state: 'blank', from }) : null;
}
