import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { RawCell } from '../../domain/raw-workbook.ts';
import { type CellPlace, readFaulty } from './faulty-cell.ts';
import { isBlank, shownText } from './shown-text.ts';
import { readLooseYesNo, readYesNo } from './words.ts';

/** A tick; blank is none. Null where the cell does not tell (reported): unknown is neither yes nor no. */
export function readTick(cell: RawCell | null, place: CellPlace): Staged<boolean | null> {
  const faulty = readFaulty(cell, place);
  if (faulty) {
    const isNone = isBlank(cell) && cell?.content.kind !== 'formula-without-value';
    return staged(isNone ? false : null, faulty.diagnostics);
  }
  const text = shownText(cell);
  const says = readYesNo(text);
  if (says !== null) return staged(says);
  const occasion = { ...place.from, found: text };
  const { column } = place;
  const loosely = readLooseYesNo(text);
  if (loosely !== null) {
    const read = loosely ? 'có' : 'không';
    return staged(loosely, [diagnose('TD2220', occasion, { column, text, read })]);
  }
  return staged(null, [diagnose('TD2210', occasion, { column, text })]);
}
