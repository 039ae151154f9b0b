import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { InputResult, Result } from '../../domain/result.ts';
import { aboutOf } from '../about-result.ts';
import { accountFor, type CountedInput } from '../build-result.ts';

/** What of a result is held against its files. */
type Counted = Pick<Result, 'year' | 'reportingPeriod' | 'review' | 'accounting'> & {
  readonly inputs: readonly CheckedInput[];
};
/** A file of a result as far as it is counted. */
export type CheckedInput = CountedInput & Pick<InputResult, 'file'>;

/** Files, rows and cells that do not add up to what was received. */
export function accountFaults(result: Counted, file: string): readonly Diagnostic[] {
  const { inputs, accounting } = result;
  const wrong: string[] = [];
  const hold = (where: string, found: number, expected: number) => {
    if (found !== expected) wrong.push(`${where} ghi ${found}, cộng lại là ${expected}`);
  };
  const again = accountFor(inputs);
  const { files, rows } = again;
  for (const [key, words] of FILE_WORDS) hold(words, accounting.files[key], files[key]);
  for (const [key, words] of ROW_WORDS) hold(words, accounting.rows[key], rows[key]);
  for (const { file: name, rows: own, cells } of inputs) {
    hold(`số dòng đọc của tệp ${name}`, own.read, own.accepted + own.rejected + own.skipped);
    if (cells !== undefined)
      hold(`số ô của tệp ${name}`, cells.seen, cells.used + cells.furniture + cells.unused);
  }
  const { cells } = accounting;
  if (cells !== undefined) hold('số ô', cells.seen, cells.used + cells.furniture + cells.unused);
  if (cells !== undefined && again.cells !== undefined) hold('số ô đọc', cells.seen, again.cells.seen);
  if (wrong.length === 0) return [];
  return [
    diagnose('TD5318', { file }, { ...aboutOf(result), wrong: wrong.slice(0, 4), count: wrong.length }),
  ];
}

const FILE_WORDS = [
  ['received', 'số tệp nhận'],
  ['accepted', 'số tệp dùng được'],
  ['superseded', 'số tệp có bản sau thay'],
  ['rejected', 'số tệp không dùng được'],
  ['skipped', 'số tệp bỏ qua'],
] as const;

const ROW_WORDS = [
  ['read', 'số dòng đọc'],
  ['accepted', 'số dòng dùng được'],
  ['rejected', 'số dòng không dùng được'],
  ['skipped', 'số dòng bỏ qua'],
] as const;
