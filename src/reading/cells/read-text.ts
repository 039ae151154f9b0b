import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { RawCell } from '../../domain/raw-workbook.ts';
import type { Answer } from '../../domain/submission.ts';
import { cleanText } from '../../text/clean.ts';
import { type CellPlace, readFaulty } from './faulty-cell.ts';
import { longText, shownText } from './shown-text.ts';
import { saysNothing } from './words.ts';

/** Free words; `-`, `không có` count as blank. */
export function readTextAnswer(cell: RawCell | null, place: CellPlace): Staged<Answer<string>> {
  const faulty = readFaulty(cell, place);
  if (faulty) return faulty;
  const text = cleanText(longText(cell));
  if (saysNothing(text)) return staged({ state: 'blank', from: place.from });
  return staged({ state: 'given', value: text, text: shownText(cell), from: place.from });
}

/** Words as typed, `''` where there are none; an error cell is reported and gives none. */
export function readWords(cell: RawCell | null, place: CellPlace): Staged<string> {
  const faulty = readFaulty(cell, place);
  return faulty ? staged('', faulty.diagnostics) : staged(cleanText(longText(cell)));
}
