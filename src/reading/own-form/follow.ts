import type { RawCell, RawContent, RawRow, RawSheet, RawWorkbook } from '../../domain/raw-workbook.ts';
import type { CellCount } from '../../domain/submission.ts';
import type { Unit } from '../../domain/unit.ts';
import { showsSomething } from '../accounting/ledger.ts';
import type { OwnWords } from '../accounting/own-words.ts';
import { isBlank, shownText } from '../cells/shown-text.ts';
import { isPlainUnicode } from '../decode-texts.ts';
import { isTotalWords } from '../furniture/furniture-words.ts';
import { isInert, isWhole, mayBeHeader, whoseWords } from './inert.ts';
import type { FormPlan, FrameCell, OfUnit, RowPlan, SheetPlan } from './plan.ts';

/** Whose workbook is held against a plan. */
export type Follower = {
  readonly unit: Unit;
  readonly own: OwnWords;
  /** Units that a text over a table would be taken to name. */
  readonly unitsNamed: (text: string) => readonly Unit[];
};

/** A workbook along a plan, by sheet. */
export type Followed = {
  /** What became of its cells. */
  readonly counts: readonly CellCount[];
  /** Rows of data in which something is written. */
  readonly filled: readonly (readonly RawRow[])[];
  /** How many texts of a row may be headers, by its number; null where no row has two, of which headers are made. */
  readonly headerLike: readonly (ReadonlyMap<number, number> | null)[];
};

/**
 * A workbook that is laid out as the plan says, with nothing in its slots that any step before its cells are read would have
 * minded; null for any other, which is then understood from the beginning.
 */
export function followPlan(plan: FormPlan, workbook: RawWorkbook, follower: Follower): Followed | null {
  const { sheets, lacksStyles } = workbook;
  if (lacksStyles || sheets.length !== plan.sheets.length) return null;
  const isAlike = plan.sheets.every(({ like, rows }, index) => {
    const sheet = sheets[index];
    return sheet !== undefined && sheet.rows.length === rows.length && isLaidOutAs(sheet, like);
  });
  if (!isAlike) return null;
  const counts: CellCount[] = [];
  const filled: (readonly RawRow[])[] = [];
  const headerLike: (ReadonlyMap<number, number> | null)[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const along = plan.sheets[index];
    const followed = along ? followSheet(along, sheet, plan, follower) : null;
    if (followed === null) return null;
    const { used, furniture } = followed;
    counts.push({ seen: used + furniture, used, furniture, unused: 0 });
    filled.push(followed.filled);
    headerLike.push(followed.headerLike);
  }
  return { counts, filled, headerLike };
}

function isLaidOutAs(sheet: RawSheet, like: SheetPlan['like']): boolean {
  const { name, isHidden, merges, hiddenColumns, pictures, over } = sheet;
  return (
    name === like.name &&
    isHidden === like.isHidden &&
    pictures === undefined &&
    over === undefined &&
    hiddenColumns.size === like.hiddenColumns.size &&
    [...hiddenColumns].every((column) => like.hiddenColumns.has(column)) &&
    merges.length === like.merges.length &&
    merges.every(({ top, left, bottom, right }, index) => {
      const other = like.merges[index];
      return other?.top === top && other.left === left && other.bottom === bottom && other.right === right;
    })
  );
}

function followSheet(along: SheetPlan, { rows }: RawSheet, plan: FormPlan, follower: Follower) {
  let used = 0;
  let furniture = 0;
  const filled: RawRow[] = [];
  const headerLike = new Map<number, number>();
  let isCrowded = false;
  for (let index = 0; index < rows.length; index += 1) {
    const raw = rows[index];
    const row = along.rows[index];
    if (raw === undefined || row === undefined || raw.row !== row.row || raw.isHidden !== row.isHidden)
      return null;
    const written = followRow(row, raw, plan, follower);
    if (written === null) return null;
    if (written.isFilled) filled.push(raw);
    if (written.headers > 0) headerLike.set(raw.row, written.headers);
    if (written.isFilled && written.headers > 1) isCrowded = true;
    used += written.used;
    furniture += written.furniture;
  }
  return { used, furniture, filled, headerLike: isCrowded ? headerLike : null };
}

function followRow(
  { frame, slots, headerLike }: RowPlan,
  { cells }: RawRow,
  plan: FormPlan,
  follower: Follower,
) {
  let next = 0;
  let used = 0;
  let furniture = 0;
  let headers = headerLike;
  let isFilled = false;
  for (const cell of cells) {
    const framed = frame[next];
    if (framed !== undefined && framed.cell.column === cell.column) {
      next += 1;
      if (!isAsFramed(framed, cell, plan, follower)) return null;
      if (!showsSomething(cell)) continue;
      if (framed.fate === 'used') used += 1;
      else furniture += 1;
      continue;
    }
    const slot = slots.get(cell.column);
    if (slot === undefined || !isInert(cell, slot)) return null;
    if (mayBeHeader(cell)) headers += 1;
    isFilled = true;
    if (showsSomething(cell)) used += 1;
  }
  return next === frame.length ? { used, furniture, isFilled, headers } : null;
}

function isAsFramed(framed: FrameCell, cell: RawCell, plan: FormPlan, follower: Follower): boolean {
  const { cell: known, is, ofUnit } = framed;
  if (cell.formula !== known.formula || cell.marks !== undefined) return false;
  if (ofUnit !== undefined) return isOfUnit(ofUnit, known, cell, follower);
  switch (is) {
    case 'same':
      return isSameContent(known.content, cell.content) && (cell.font === known.font || isPlainUnicode(cell));
    case 'calculated':
      return (
        isBlank(cell) === isBlank(known) &&
        isWhole(cell) &&
        isPlainUnicode(cell) &&
        !mayBeHeader(cell) &&
        plan.isOfNoAccount(shownText(cell))
      );
    case 'sum':
      // Held against the points of its row once they have been read.
      return SUMS.has(cell.content.kind) || (cell.content.kind === 'text' && cell.content.text === '');
  }
}

const SUMS: ReadonlySet<RawContent['kind']> = new Set(['number', 'formula-without-value']);

/** The same text with the name and code of this unit, which is the form's own where it was of the other's. */
function isOfUnit(
  { textFor, words, isHeading }: OfUnit,
  known: RawCell,
  cell: RawCell,
  { unit, own, unitsNamed }: Follower,
): boolean {
  const { content } = cell;
  if (content.kind !== 'text' || known.content.kind !== 'text' || !isInert(cell, 'info')) return false;
  const { text } = content;
  if (text !== known.content.text && text !== textFor?.(unit)) return false;
  const shown = shownText(cell);
  if (whoseWords(own, shown) !== words) return false;
  if (mayBeHeader(cell) !== mayBeHeader(known)) return false;
  if (!isHeading) return true;
  const named = unitsNamed(shown);
  return named.length === 1 && named[0]?.id === unit.id && !isTotalWords(shown);
}

function isSameContent(a: RawContent, b: RawContent): boolean {
  if (a === b) return true;
  switch (a.kind) {
    case 'text':
      return b.kind === 'text' && a.text === b.text;
    case 'number':
      return b.kind === 'number' && Object.is(a.value, b.value) && a.isPercent === b.isPercent;
    case 'date':
      return b.kind === 'date' && a.iso === b.iso;
    case 'boolean':
      return b.kind === 'boolean' && a.value === b.value;
    case 'error':
      return b.kind === 'error' && a.error === b.error;
    case 'formula-without-value':
      return b.kind === a.kind;
  }
}
