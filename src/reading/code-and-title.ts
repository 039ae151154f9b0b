import type { CriterionLine } from '../criteria/lines.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Staged } from '../diagnostics/diagnostic.ts';
import type { LineAnswer } from '../domain/submission.ts';
import type { LineFinder } from './match-line.ts';
import type { TableRow } from './table-rows.ts';

const LONGEST_SHOWN = 80;

/** The answer of a row whose code is one line's and whose words are another's waits: nobody knows whose it is. */
export function withTitleChecked(
  reading: Staged<LineAnswer>,
  row: TableRow,
  line: CriterionLine,
  finder: LineFinder,
): Staged<LineAnswer> {
  const title = row.textOf('title');
  if (title === '' || title === line.title || title === line.short || row.textOf('code') === '')
    return reading;
  const named = finder.byWords(title);
  if (named === null || named.id === line.id) return reading;
  const shown = title.length > LONGEST_SHOWN ? `${title.slice(0, LONGEST_SHOWN)}…` : title;
  const place = { ...(row.refOf('code') ?? row.start), found: `${row.textOf('code')} | ${shown}` };
  const remark = diagnose('TD3133', place, { code: line.id, title: shown, other: named.id });
  return {
    value: { ...reading.value, doubt: remark.message },
    diagnostics: [...reading.diagnostics, remark],
  };
}
