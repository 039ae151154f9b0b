import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { RawCell } from '../../domain/raw-workbook.ts';
import { type CellPlace, readFaulty } from './faulty-cell.ts';
import { shownText } from './shown-text.ts';
import { readYesNo } from './words.ts';

/** A tick; blank, and what is neither yes nor no (reported), is none. */
export function readTick(cell: RawCell | null, place: CellPlace): Staged<boolean> {
  const faulty = readFaulty(cell, place);
  if (faulty) return staged(false, faulty.diagnostics);
  const text = shownText(cell);
  const says = readYesNo(text);
  if (says !== null) return staged(says);
  const remark = diagnose('TD2210', { ...place.from, found: text }, { column: place.column, text });
  return staged(false, [remark]);
}
