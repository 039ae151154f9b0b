import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { matchKey } from '../../src/text/fold.ts';
import type { Base } from './bases.ts';
import type { Book } from './book.ts';
import type { Mutation, Touch } from './mutation.ts';
import type { Reading } from './reading.ts';

/** What was done to a form. */
export type Deed = { readonly mutation: Mutation; readonly touched: readonly Touch[] };

/** What is wrong with the reading of a mutant, in words for whoever mends the intake; empty when nothing is. */
export function judge(base: Base, book: Book, reading: Reading, deeds: readonly Deed[]): readonly string[] {
  const isHarmless = deeds.every(({ mutation }) => mutation.expects === 'same');
  const differing = differingItems(base.reading.items, reading.items);
  const before = new Set(base.reading.diagnostics.map(wordsOfDiagnostic));
  const said = reading.diagnostics.filter((diagnostic) => !before.has(wordsOfDiagnostic(diagnostic)));
  const { read, accepted, rejected, skipped } = reading.submission.rows;
  const unbalanced =
    read === accepted + rejected + skipped
      ? []
      : [`${read} rows read, ${accepted}+${rejected}+${skipped} ended`];
  if (isHarmless) {
    const errors = said.filter(({ severity }) => severity === 'error');
    return [
      ...unbalanced,
      ...differing.map((key) => `differs: ${key} ${firstDifference(base.reading, reading, key)}`),
      ...errors.map(({ code, sheet, cell, message }) => `false alarm: ${code} ${sheet}!${cell} ${message}`),
    ];
  }
  const touched = deeds.flatMap((deed) => deed.touched);
  return [
    ...unbalanced,
    ...differing
      .filter((key) => !said.some((diagnostic) => explains(diagnostic, key, book, touched)))
      .map(
        (key) =>
          `unexplained: ${key} ${firstDifference(base.reading, reading, key)}, said: ${said.map(shown).join('; ')}`,
      ),
  ];
}

/** Tone placement and letter case are lost in an old font; nothing else may differ. */
function differingItems(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): readonly string[] {
  const keys = [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key));
  const folded = (items: ReadonlyMap<string, string>) =>
    new Map(keys.flatMap((key) => (items.has(key) ? [[matchKey(key), matchKey(items.get(key) ?? '')]] : [])));
  const [before, after] = [folded(a), folded(b)];
  return keys.filter((key) => before.get(matchKey(key)) !== after.get(matchKey(key)));
}

function explains(diagnostic: Diagnostic, key: string, book: Book, touched: readonly Touch[]): boolean {
  if (diagnostic.file !== book.file) return false;
  // The file as a whole is refused, or what is said of the file is what differs.
  if (diagnostic.severity === 'error' && /^TD11/.test(diagnostic.code)) return true;
  if (key === 'file') return true;
  const item = key.replace(/ #\d+$/, '');
  const name = item.slice(item.indexOf('/') + 1);
  if (matchKey(diagnostic.message).includes(matchKey(name))) return true;
  const rows = [
    ...book.sheets
      .flatMap((sheet) => sheet.rows.map((row) => ({ sheet, row })))
      .filter(({ row }) => row.key === item),
    ...touched,
  ];
  if (
    rows.some(
      ({ sheet, row }) =>
        sheet !== null && row !== null && namesRow(diagnostic, sheet.name, sheet.rows.indexOf(row) + 1),
    )
  )
    return true;
  // A table or a column that is gone, hidden or taken for another is said once for all its rows.
  const isWhole = touched.some(({ row }) => row === null);
  return isWhole && /^TD(11|31)/.test(diagnostic.code);
}

function namesRow({ sheet, cell, message }: Diagnostic, name: string, row: number): boolean {
  if (sheet !== name || row === 0) return false;
  return Number(cell?.replace(/\D/g, '')) === row || new RegExp(`(?<!\\d)${row}(?!\\d)`).test(message);
}

/** Where two readings of an item part: `“…"total":8” ≠ “…"total":"unreadable"”`. */
function firstDifference(before: Reading, after: Reading, key: string): string {
  const [a, b] = [before.items.get(key) ?? '(none)', after.items.get(key) ?? '(none)'];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 40));
  return `${around(a)} ≠ ${around(b)}`;
}

function wordsOfDiagnostic({ code, message }: Diagnostic): string {
  return `${code} ${message}`;
}

function shown({ code, sheet, cell }: Diagnostic): string {
  return `${code} ${sheet ?? ''}!${cell ?? ''}`;
}
