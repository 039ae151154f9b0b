import { diagnose } from '../diagnostics/diagnose.ts';
import { type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { RawCell } from '../domain/raw-workbook.ts';
import { matchKey } from '../text/fold.ts';
import { isBlank } from './cells/shown-text.ts';
import { isDash } from './cells/words.ts';
import type { TableRow } from './table-rows.ts';

/** Male or female as the columns of a list tell, and the cell in which the birth date stands where it stands in one of these. */
export type SexReading = {
  readonly sex: 'male' | 'female' | null;
  /** `1980` under `Nam` is the year of birth of a man. */
  readonly bornIn: RawCell | null;
  readonly bornKey: 'male' | 'female' | null;
};

const NOTHING: SexReading = { sex: null, bornIn: null, bornKey: null };

/** Reads `Giới tính`, or the columns `Nam | Nữ`, ticked or holding the year of birth. */
export function readSex(row: TableRow): Staged<SexReading> {
  const isFilled = (key: string) => !isBlank(row.cellOf(key)) && !isDash(row.textOf(key));
  const filled = (['male', 'female'] as const).filter(isFilled);
  const [key, other] = filled;
  if (key !== undefined && other !== undefined) {
    const from = row.refOf('male') ?? row.start;
    const text = `${row.textOf(key)} | ${row.textOf(other)}`;
    return staged(NOTHING, [diagnose('TD2233', { ...from, found: text }, { column: 'Nam | Nữ', text })]);
  }
  if (key !== undefined) {
    const isBirth = /\d{4}|\d[/.-]\d/.test(row.textOf(key)) || row.cellOf(key)?.content.kind === 'date';
    return staged({ sex: key, bornIn: isBirth ? row.cellOf(key) : null, bornKey: isBirth ? key : null });
  }
  const text = row.textOf('sex');
  if (text === '' || isDash(text)) return staged(NOTHING);
  const word = matchKey(text);
  if (word === 'nam') return staged({ ...NOTHING, sex: 'male' });
  if (word === matchKey('nữ') || word === 'nu') return staged({ ...NOTHING, sex: 'female' });
  const from = row.refOf('sex') ?? row.start;
  return staged(NOTHING, [diagnose('TD2233', { ...from, found: text }, { column: 'Giới tính', text })]);
}
