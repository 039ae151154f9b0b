import type { RawCell } from '../../domain/raw-workbook.ts';
import { isFamilyName } from '../../text/names.ts';
import { isBlank, shownText } from '../cells/shown-text.ts';
import { isDash, saysNotApplicable } from '../cells/words.ts';
import type { PlacedTable } from '../find-sheets.ts';
import { nameText } from '../read-name.ts';
import type { SkipReason } from '../row-outcome.ts';
import { headerAgainTest, type TableRow, tableRows, wordsOfRow } from '../table-rows.ts';
import { isGroupWords, isSummaryWords, isTotalWords } from './furniture-words.ts';
import { isOrdinal, type ListRow, signatureRows } from './list-rows.ts';
import { isWorkedOut } from './worked-out.ts';

/** What a row of `Cá nhân` is: a person, scores or details of nobody, or no data. */
export type PersonRow = {
  readonly row: TableRow;
  readonly kind: 'person' | 'nameless' | { readonly skip: SkipReason; readonly doubt?: string };
};

type Facts = ListRow & {
  readonly name: string;
  readonly isNumbered: boolean;
  readonly hasBirthDate: boolean;
  readonly hasScores: boolean;
  readonly hasDetails: boolean;
  /** Words of a total or an average that the row begins with, or null. */
  readonly summaryWords: string | null;
};

const DETAILS = ['birthDate', 'position', 'department', 'leader', 'violation', 'achievement'];

/**
 * Tells the people of a list from its furniture, with two signs. Words alone are none: a row with a running number, a
 * birth date or scores of its own is a person unless its words and its shape or place say otherwise, and then it is said.
 */
export function personRows(placed: PlacedTable, pointsColumns: readonly number[]): readonly PersonRow[] {
  const isHeader = headerAgainTest(placed);
  const rows = tableRows(placed).map((row) => factsOf(row, placed, pointsColumns, isHeader(row)));
  const signing = signatureRows(placed, rows);
  const shape = shapeOf(rows, placed, pointsColumns);
  return rows.map((facts): PersonRow => {
    const { row } = facts;
    if (facts.isHeader) return { row, kind: { skip: 'header' } };
    const signed = signing.get(row.row);
    if (signed !== undefined) return { row, kind: { skip: 'signature', ...signed } };
    return { row, kind: kindOf(facts, shape) };
  });
}

function factsOf(
  row: TableRow,
  { grid }: PlacedTable,
  pointsColumns: readonly number[],
  isHeader: boolean,
): Facts {
  const hasBirthDate = isDateLike(row.cellOf('birthDate'));
  const hasScores = pointsColumns.some((column) => isScoreLike(grid.cellAt(row.row, column)));
  const name = nameText(row);
  const isNumbered = isOrdinal(row.textOf('number'));
  const [first = ''] = isNumbered ? row.texts.slice(1, 2) : row.texts;
  return {
    row,
    isHeader,
    name,
    isNumbered,
    summaryWords: isSummaryWords(name) ? name : first !== name && isSummaryWords(first) ? first : null,
    hasBirthDate,
    hasScores,
    hasOwnData: hasBirthDate || hasScores,
    hasDetails: DETAILS.some((key) => row.textOf(key) !== ''),
  };
}

/** What most rows of the list are like. */
type Shape = {
  readonly areMostNumbered: boolean;
  readonly haveMostDetails: boolean;
  /** Last row with a birth date, or a running number and scores: what stands below it stands under the list. */
  readonly lastSure: number;
  readonly isWorkedOut: (row: TableRow, by?: 'any' | 'sums') => boolean;
};

function shapeOf(rows: readonly Facts[], { grid }: PlacedTable, pointsColumns: readonly number[]): Shape {
  const scored = rows.filter(
    ({ hasScores, isHeader, summaryWords }) => hasScores && !isHeader && summaryWords === null,
  );
  const most = (holds: (facts: Facts) => boolean) => scored.filter(holds).length * 2 > scored.length;
  const sure = rows.findLast(
    ({ hasBirthDate, isNumbered, hasScores, summaryWords }) =>
      (hasBirthDate || (isNumbered && hasScores)) && summaryWords === null,
  );
  const numberAt = (row: number, column: number): readonly number[] => {
    const content = grid.cellAt(row, column)?.content;
    return content?.kind === 'number' ? [content.value] : [];
  };
  return {
    areMostNumbered: most(({ isNumbered }) => isNumbered),
    haveMostDetails: most(({ hasDetails }) => hasDetails),
    lastSure: sure?.row.row ?? 0,
    isWorkedOut: ({ row }, by) => {
      const above = scored.filter((facts) => facts.row.row < row);
      return isWorkedOut(
        pointsColumns.map((column) => grid.cellAt(row, column)),
        pointsColumns.map((column) => above.flatMap((facts) => numberAt(facts.row.row, column))),
        by,
      );
    },
  };
}

function kindOf(facts: Facts, shape: Shape): PersonRow['kind'] {
  const { row, name, isNumbered, hasScores, hasDetails, hasBirthDate, summaryWords: words } = facts;
  if (words !== null && isFurniture(facts, shape, words)) {
    const skip = isTotalWords(words) ? 'total' : 'summary';
    return isNumbered || hasScores ? { skip, doubt: wordsOfRow(row) } : { skip };
  }
  if (name === '') {
    if (!hasScores) return isNumbered && hasDetails ? 'nameless' : { skip: 'note', doubt: wordsOfRow(row) };
    const isSum = !hasBirthDate && signsOfShape(facts, shape) >= 1 && shape.isWorkedOut(row);
    return isSum ? { skip: 'summary', doubt: wordsOfRow(row) } : 'nameless';
  }
  if (!hasBirthDate && isGroupWords(name) && signsOfShape(facts, shape) >= 2) {
    return { skip: 'heading', doubt: wordsOfRow(row) };
  }
  // Words that nobody knows for a sum, and that are nobody's name: what its numbers are tells.
  if (hasScores && !hasBirthDate && !isNumbered && !hasDetails && !isFamilyName(name.split(' ')[0] ?? '')) {
    const isSum = signsOfShape(facts, shape) >= 2 && shape.isWorkedOut(row, 'sums');
    if (isSum) return { skip: 'summary', doubt: wordsOfRow(row) };
  }
  if (hasScores) return 'person';
  // A dotted line that nobody wrote on.
  if (!hasDetails && !/[\p{L}\d]/u.test(name)) return { skip: 'note', doubt: wordsOfRow(row) };
  // Under a running number that the form prints itself, words that are nobody's name are a note: `Danh sách này có 04 người`.
  if (isNumbered && !hasDetails && row.row > shape.lastSure && isSentence(name))
    return { skip: 'note', doubt: wordsOfRow(row) };
  if (isNumbered)
    return isGroupWords(name) && !hasDetails ? { skip: 'heading', doubt: wordsOfRow(row) } : 'person';
  return hasDetails && isLikelyName(name) ? 'person' : { skip: 'note', doubt: wordsOfRow(row) };
}

/** Words of which two at least begin small, with a number or more of them than a name has. */
function isSentence(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (isFamilyName(words[0] ?? '')) return false;
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return /\d/.test(text) ? small > 0 : small > 1 && words.length > MOST_WORDS;
}

const MOST_WORDS = 7;

/** Words of a sum or an average, and at least one sign beside them; two where the words are without their marks. */
function isFurniture(facts: Facts, shape: Shape, words: string): boolean {
  const { row, isNumbered, hasScores, hasBirthDate, hasDetails } = facts;
  const isMarked = /[^\p{ASCII}]/u.test(words);
  if (hasBirthDate) return isMarked && shape.isWorkedOut(row);
  if (!isNumbered && !hasScores) return true;
  // A running number, a post and scores that nothing was worked out of: somebody is called `Cao Nhất`.
  const isListed = isNumbered && hasScores && hasDetails && words === facts.name;
  if (isListed && !shape.isWorkedOut(row)) return false;
  const signs = signsOfShape(facts, shape) + (hasScores && shape.isWorkedOut(row) ? 1 : 0);
  return signs >= (isMarked ? 1 : 2);
}

/** In how many ways the row is unlike the people of the list: its place below them, and what it lacks. */
function signsOfShape({ row, isNumbered, hasDetails }: Facts, shape: Shape): number {
  return [
    row.row > shape.lastSure,
    shape.areMostNumbered && !isNumbered,
    shape.haveMostDetails && !hasDetails,
  ].filter(Boolean).length;
}

/** A day, month and year, or a year at least. */
function isDateLike(cell: RawCell | null): boolean {
  if (cell === null || isBlank(cell)) return false;
  const { content } = cell;
  if (content.kind === 'date') return true;
  if (content.kind === 'number') return content.value > 1900;
  return content.kind === 'text' && /\d{4}|\d[./-]\d/.test(content.text) && /^\P{L}*$/u.test(content.text);
}

/** A number, or words that stand for one; a name or an office in the column is none. */
function isScoreLike(cell: RawCell | null): boolean {
  if (cell === null || isBlank(cell)) return false;
  if (cell.content.kind !== 'text') return true;
  const text = shownText(cell);
  return /^[^\p{L}]*\p{Nd}/u.test(text) || isDash(text) || saysNotApplicable(text);
}

/** Two to seven words with a letter each: no sentence, no number. */
function isLikelyName(text: string): boolean {
  const words = text.split(' ');
  return words.length >= 2 && words.length <= 7 && !/[\d:;]/.test(text);
}
