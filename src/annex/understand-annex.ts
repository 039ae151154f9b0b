import { diagnose } from '../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { RawSheet, RawWorkbook } from '../domain/raw-workbook.ts';
import { formatNumber } from '../text/numbers.ts';
import { type AnnexTable, findAnnexTable } from './find-table.ts';
import { fold } from './folded.ts';
import { gridOf } from './grid.ts';
import { type Items, itemsOf } from './items.ts';
import { type Nested, nest } from './nest.ts';
import { type AnnexRow, annexRows } from './rows.ts';
import { titleOf } from './title.ts';
import type { UnderstoodLine, UnderstoodPlan } from './understood.ts';
import { hundredths, sumOf, weigh } from './weigh.ts';

/** The plan that an annex lays down, line by line, with all that is doubtful; null with the reason where there is no table. */
export function understandAnnex(workbook: RawWorkbook, wanted?: string): Staged<UnderstoodPlan | null> {
  const { file } = workbook;
  const visible = workbook.sheets.filter(({ isHidden }) => !isHidden);
  if (wanted !== undefined && !visible.some(({ name }) => fold(name) === fold(wanted))) {
    const names = visible.map(({ name }) => name);
    return staged(null, [diagnose('TD4166', { file }, { asked: wanted, names })]);
  }
  const looked = visible.filter(({ name }) => wanted === undefined || fold(name) === fold(wanted));
  const found = looked.flatMap((sheet) => findAnnexTable(sheet, file) ?? []);
  const chosen = chosenTables(found, workbook.format);
  const [first] = chosen;
  if (first === undefined)
    return staged(null, [diagnose('TD4153', { file }, { seen: looked.map((sheet) => seenIn(sheet, file)) })]);
  const rows = chosen.flatMap((table) => annexRows(table));
  const parts = itemsOf(rows);
  if (parts.items.length === 0) {
    return staged(null, [diagnose('TD4167', { file, sheet: first.sheet.name }, {})]);
  }
  const nested = nest(parts.items);
  const numbering = checkNumbers(nested);
  const lines = weigh(nested);
  const total = hundredths(sumOf(lines.filter(({ section }) => section === 'base')));
  const plan: UnderstoodPlan = {
    ...titleOf(
      first,
      visible.filter(({ name }) => !found.some(({ sheet }) => sheet.name === name)),
    ),
    total,
    lines,
    file,
    sheet: first.sheet.name,
    columns: first.columns
      .filter(({ role }) => role !== 'given')
      .map(({ role, header }) => ({ role, header: header.text.replace(/\s+/gu, ' '), cell: header.ref })),
  };
  return staged(plan, [
    ...toldTables(chosen, found, file),
    ...toldColumns(chosen, file),
    ...numbering,
    ...doubtsOf(lines),
    ...checkSums(parts, nested, lines, total),
    ...toldUnused(parts.unused, file),
  ]);
}

/** All that is doubtful about lines and those below them, in their order. */
function doubtsOf(lines: readonly UnderstoodLine[]): readonly Diagnostic[] {
  return lines.flatMap(({ doubts, children }) => [...doubts, ...doubtsOf(children)]);
}

/**
 * The table, with those that go on with it: in a text a table is often parted, or each group has its own. A sheet of a
 * workbook is a table by itself: the one with most rows.
 */
function chosenTables(found: readonly AnnexTable[], format: string): readonly AnnexTable[] {
  const [first] = found;
  if (first === undefined) return [];
  const largest = found.reduce((best, table) => (table.body.length > best.body.length ? table : best), first);
  if (format !== 'docx') {
    const at = found.indexOf(largest);
    let from = at;
    let to = at;
    for (; from > 0 && goesOn(found[from - 1], found[from]); from -= 1);
    for (; goesOn(found[to], found[to + 1]); to += 1);
    return found.slice(from, to + 1);
  }
  const chosen: AnnexTable[] = [];
  for (const table of found) {
    const begins = annexRows(table).find(({ label }) => label !== null)?.label;
    const isNew = begins?.parts.every((part) => part === 1) === true;
    const hasSame =
      chosen.length > 0 &&
      annexRows(chosen[0] ?? table).some(
        ({ label }) => label?.text === begins?.text && label?.kind === begins?.kind,
      );
    if (isNew && hasSame) {
      if (chosen.includes(largest)) break;
      chosen.length = 0;
    }
    chosen.push(table);
  }
  return chosen.includes(largest) ? chosen : [largest];
}

/** Whether a sheet takes up the numbering where the one before it leaves off: I, then II, of a part a sheet. */
function goesOn(before: AnnexTable | undefined, after: AnnexTable | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  const first = annexRows(after).find(({ label, isSum }) => label !== null && !isSum)?.label;
  const kind = first?.kind;
  const last = annexRows(before).findLast(
    ({ label }) => label?.kind === kind && label?.parts.length === 1,
  )?.label;
  const [one, next] = [last?.parts[0], first?.parts[0]];
  if (kind === undefined || one === undefined || next === undefined || first?.parts.length !== 1)
    return false;
  // Numbers below a heading begin anew in every sheet; those of headings are Roman, or letters.
  return (kind === 'roman' || kind === 'upper') && Math.floor(next) === Math.floor(one) + 1;
}

function toldTables(
  chosen: readonly AnnexTable[],
  found: readonly AnnexTable[],
  file: string,
): readonly Diagnostic[] {
  if (found.length < 2) return [];
  const used = chosen.map(({ sheet }) => sheet.name);
  const others = found.filter((table) => !chosen.includes(table)).map(({ sheet }) => sheet.name);
  return [diagnose('TD4165', { file }, { used, others })];
}

/** Columns that hold something and were not understood, told once for each table. */
function toldColumns(chosen: readonly AnnexTable[], file: string): readonly Diagnostic[] {
  return chosen.flatMap(({ sheet, unknown }) => {
    const [first] = unknown;
    if (first === undefined) return [];
    const columns = unknown.map(
      ({ text, ref }) => `“${text.replace(/\s+/gu, ' ').slice(0, 60)}” (ô ${ref.cell})`,
    );
    return [diagnose('TD1138', { file, sheet: sheet.name, cell: first.ref.cell }, { columns })];
  });
}

/** What stands where a header was looked for, in a few words. */
function seenIn(sheet: RawSheet, file: string): string {
  const words = gridOf(sheet, file)
    .slice(0, 3)
    .flatMap(({ cells }) =>
      [...cells.values()].filter(({ isFromAbove, isFromLeft }) => !isFromAbove && !isFromLeft).slice(0, 4),
    )
    .slice(0, 5)
    .map(({ text }) => `“${text.replace(/\s+/gu, ' ').slice(0, 40)}”`);
  return `“${sheet.name}” (${words.length === 0 ? 'trống' : words.join(', ')})`;
}

/** Numbers that stand twice in one heading, or leave one out. */
function checkNumbers(nodes: readonly Nested[]): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const seen = new Map<string, string>();
  let before: Nested | null = null;
  for (const node of nodes) {
    const { label, row } = node.item;
    const part = label?.parts.at(-1);
    if (label !== null && part !== undefined) {
      const last = before?.item.label ?? null;
      const lastPart =
        last?.kind === label.kind && last.parts.length === label.parts.length ? last.parts.at(-1) : undefined;
      // 1.10 that was typed as a number is 1.1 to Excel.
      if (label.kind === 'decimal' && label.parts.length > 1 && part === 1 && lastPart === 9) {
        const parts = [...label.parts.slice(0, -1), 10];
        node.item.label = { ...label, parts, text: parts.join('.') };
      }
      const text = node.item.label?.text ?? '';
      const other = seen.get(text);
      if (other !== undefined)
        diagnostics.push(diagnose('TD4162', { ...row.from, found: text }, { label: text, other }));
      else if (
        lastPart !== undefined &&
        part > Math.floor(lastPart) + 1 &&
        node.item.label?.text === label.text
      ) {
        diagnostics.push(
          diagnose(
            'TD4163',
            { ...row.from, found: text },
            { label: text, missing: missing(label.text, part, lastPart) },
          ),
        );
      }
      seen.set(text, row.from.cell);
      before = node;
    }
    diagnostics.push(...checkNumbers(node.children));
  }
  return diagnostics;
}

/** What lies between two numbers, in words: `3`, `3, 4`. */
function missing(label: string, part: number, last: number): string {
  if (!/^\d|\.\d/u.test(label)) return 'liền trước';
  const head = label.includes('.') ? label.slice(0, label.lastIndexOf('.') + 1) : '';
  const count = Math.min(part - Math.floor(last) - 1, 5);
  return Array.from({ length: count }, (_, index) => `${head}${Math.floor(last) + 1 + index}`).join(', ');
}

/** Sum rows against what the lines add up to: of the heading before them, or of all. */
function checkSums(
  { items, sums }: Items,
  nested: readonly Nested[],
  lines: readonly UnderstoodLine[],
  total: number,
): readonly Diagnostic[] {
  const bonus = sumOf(lines.filter(({ section }) => section === 'bonus'));
  return sums.flatMap(({ row, after }) => {
    if (row.max === null) return [];
    const { points, from, found } = row.max;
    const isWhole = after === 0 || after >= items.length || isTotal(row);
    const said = (what: string, sum: number) => [
      diagnose('TD4157', { ...from, found }, { what, stated: formatNumber(points), sum: formatNumber(sum) }),
    ];
    const what = `Dòng “${row.title}”`;
    const named = isTotal(row) ? undefined : lines[headingNamed(row, nested)];
    if (named !== undefined && named.max !== null) return points === named.max ? [] : said(what, named.max);
    if (isWhole || lines.length === 1) {
      return points === total || points === hundredths(total + bonus) ? [] : said(what, total);
    }
    const root = nested.findLastIndex((node) => isBefore(node, items, after));
    const sum = lines[root]?.max ?? null;
    const soFar = sumOf(lines.slice(0, root + 1).filter(({ section }) => section === 'base'));
    return sum === null || points === sum || points === hundredths(soFar) ? [] : said(what, sum);
  });
}

/** Which heading a sum row names: `Cộng mục II`; -1 where none. */
function headingNamed({ title }: AnnexRow, nested: readonly Nested[]): number {
  const word = /(?:^|\s)(?:mục|phần|nhóm|chương|cộng)\s+([IVXLC]{1,6}|[A-ZĐ]|\d{1,2})\.?$/iu.exec(title)?.[1];
  return word === undefined ? -1 : nested.findIndex(({ item }) => item.label?.text === word.toUpperCase());
}

/** `TỔNG CỘNG (I+II+III)`: of several headings at once. */
function isTotal({ title }: AnnexRow): boolean {
  return /^tong\b/u.test(fold(title)) && /[+]/u.test(title);
}

function isBefore(node: Nested, items: Items['items'], after: number): boolean {
  return items.indexOf(node.item) < after;
}

function toldUnused(unused: readonly AnnexRow[], file: string): readonly Diagnostic[] {
  if (unused.length === 0) return [];
  const rows = unused
    .slice(0, 5)
    .map(({ from, title }) => `ô ${from.cell} “${title.replace(/\s+/gu, ' ').slice(0, 50)}”`);
  return [diagnose('TD4164', { file, sheet: unused[0]?.from.sheet ?? '' }, { rows, count: unused.length })];
}
