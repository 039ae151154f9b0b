import { criteriaOf, groupsInside } from '../criteria/groups.ts';
import type { CriterionLine } from '../criteria/lines.ts';
import type { CriteriaGroup, CriteriaSet, Criterion } from '../criteria/schema.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Located } from '../domain/location.ts';
import type { StatedSum } from '../domain/submission.ts';
import { isSameWords, looseKey } from '../text/fold.ts';
import { withoutEnd } from '../text/letters.ts';
import { onceFor } from '../text/remembering.ts';
import { readQuantity } from './cells/read-quantity.ts';
import { isTotalWords } from './furniture/furniture-words.ts';
import type { TableRow } from './table-rows.ts';

/** A row of `Tập thể`, with the line that it answers; null for any other. */
type RowOfLine = { readonly row: TableRow; readonly line: CriterionLine | null };

/** What a unit typed in a row `Tổng cộng`; null when there is none, or it is calculated. */
export function statedTotal(rows: readonly TableRow[]): Located<number> | null {
  const total = rows.findLast((row) => wordsOf(row).some(isGrandTotal));
  return total === undefined ? null : typedPointsOf(total);
}

/**
 * What a unit typed for parts of the table: in rows `Cộng nhóm …`, which add up what stands above them, and in the rows
 * that head a group or a criterion in parts.
 */
export function statedSums(
  rows: readonly RowOfLine[],
  lines: readonly CriterionLine[],
  set: CriteriaSet,
): readonly StatedSum[] {
  const headOf = headFinder(set);
  const sums: StatedSum[] = [];
  const all: string[] = [];
  /** Lines since the last group, criterion in parts, and sum: a row may add up any of them. */
  let since = { group: [] as string[], criterion: [] as string[], sum: [] as string[] };
  for (const { row, line } of rows) {
    if (line !== null) {
      for (const open of [all, since.group, since.criterion, since.sum]) open.push(line.id);
      continue;
    }
    const stated = typedPointsOf(row);
    const words = row.textOf('title') || row.textOf('code') || (row.texts[0] ?? '');
    const head = headOf(row);
    if (head !== undefined) {
      const own = lines.filter(({ group, criterion, within = [] }) =>
        [group, criterion, ...within].includes(head.id),
      );
      if (stated !== null) sums.push({ words, stated, lines: [own.map(({ id }) => id)] });
      since = head.isGroup ? { ...since, group: [], criterion: [] } : { ...since, criterion: [] };
    } else if (wordsOf(row).some(isPartTotal)) {
      const open = [since.group, since.criterion, since.sum, all].filter((some) => some.length > 0);
      if (stated !== null && open.length > 0)
        sums.push({ words, stated, lines: open.map((some) => [...some]) });
      since = { group: [], criterion: [], sum: [] };
    }
  }
  return sums;
}

type Head = { readonly id: string; readonly isGroup: boolean };

/** Tells the group or criterion in parts that a row heads, by its code, else by its words; made once. */
const headFinder = onceFor(makeFinder);

function makeFinder({ units }: CriteriaSet): (row: TableRow) => Head | undefined {
  const byCode = new Map<string, Head>();
  const named: { readonly words: string; readonly head: Head }[] = [];
  const add = ({ id, title, short }: CriteriaGroup | Criterion, isGroup: boolean) => {
    const head = { id, isGroup };
    const code = id.toUpperCase();
    // Of several under one name the first counts.
    if (!byCode.has(code)) byCode.set(code, head);
    named.push({ words: title, head }, { words: short, head });
  };
  for (const group of units.groups) {
    add(group, true);
    for (const inner of groupsInside(group)) add(inner, true);
    for (const criterion of criteriaOf(group)) if ('parts' in criterion) add(criterion, false);
  }
  const byLetters = groupBy(named, ({ words }) => looseKey(words));
  return (row) => {
    const typed = withoutEnd(row.textOf('code').replace(/\s+/gu, ''), '.:').toUpperCase();
    if (typed !== '') return byCode.get(typed);
    const title = row.textOf('title');
    return byLetters.get(looseKey(title))?.find(({ words }) => isSameWords(words, title))?.head;
  };
}

/** Only a typed number: the form's own formula adds up what stands above it. */
function typedPointsOf(row: TableRow): Located<number> | null {
  const from = row.refOf('selfPoints');
  const cell = row.cellOf('selfPoints');
  if (from === null || cell === null || cell.formula !== undefined) return null;
  const { value } = readQuantity(cell, { from, column: 'Điểm tự chấm' }, { isClaim: true });
  return value.state === 'given' ? { value: value.value.value, from } : null;
}

function wordsOf(row: TableRow): readonly string[] {
  return [row.textOf('code'), row.textOf('title'), row.texts[0] ?? ''];
}

function isGrandTotal(text: string): boolean {
  return isTotalWords(text) && !PART.test(looseKey(text));
}

/** `Cộng nhóm I`; not `Tổng cộng các nhóm`, `Cộng nhóm I + II`. */
function isPartTotal(text: string): boolean {
  const key = looseKey(text);
  return (
    isTotalWords(text) &&
    PART.test(key) &&
    !/\b(cac|ca|toan|hai|ba|bon|va)\b/u.test(key) &&
    !text.includes('+')
  );
}

const PART = /(nhom|muc|phan)/u;
