import type { CellRef } from '../domain/location.ts';
import { withoutEnd } from '../text/letters.ts';
import type { AnnexColumn, AnnexTable } from './find-table.ts';
import { foldFor } from './folded.ts';
import type { GridCell, GridRow } from './grid.ts';
import { type Label, leadingLabel, parseLabel } from './labels.ts';
import { pointsInTitle, readPoints } from './points.ts';
import type { Role } from './roles.ts';

/** A row of the body, its cells by what they hold. */
export type AnnexRow = {
  readonly row: number;
  readonly label: Label | null;
  readonly title: string;
  readonly isBold: boolean;
  /** Maximum as stated, in its own cell or in the title; null where the row states none. */
  readonly max: { readonly points: number; readonly from: CellRef; readonly found: string } | null;
  /** What is odd about the cell of points; the words stand after its place. */
  readonly pointDoubt: { readonly from: CellRef; readonly found: string; readonly why: string } | null;
  readonly rule: string;
  readonly target: string;
  readonly evidence: string;
  readonly appliesTo: string;
  readonly note: string;
  /** The row goes on with the criterion above it: its number or title is merged with that. */
  readonly goesOn: boolean;
  /** Where the row is best pointed at. */
  readonly from: CellRef;
  readonly isSum: boolean;
  /** Nothing but words over the whole table, neither number nor points. */
  readonly isProse: boolean;
};

/** Rows of the body that hold anything of use. */
export function annexRows(table: AnnexTable): readonly AnnexRow[] {
  return table.body.flatMap((row) => rowOf(row, table.columns) ?? []);
}

function rowOf(row: GridRow, columns: readonly AnnexColumn[]): AnnexRow | null {
  const column = (role: Role) => columns.find((each) => each.role === role)?.column ?? 0;
  const at = (role: Role): GridCell | undefined => row.cells.get(column(role));
  /** The cell, unless it only repeats one above or to its left. */
  const own = (role: Role): GridCell | undefined => {
    const cell = at(role);
    return cell === undefined || cell.isFromAbove || cell.isFromLeft ? undefined : cell;
  };
  const [number, titleCell, max] = [at('number'), at('title'), own('max')];
  // A heading merged over number and title stands in the first of the two.
  const isWide = titleCell?.isFromLeft === true;
  const typedTitle = titleCell?.isFromAbove === true ? '' : (titleCell?.text ?? '');
  const numberText = number === undefined || number.isFromAbove || isWide ? '' : labelText(number);
  const ownLabel = numberText === '' ? null : parseLabel(numberText);
  const leading =
    ownLabel === null ? leadingLabel(typedTitle === '' && numberText !== '' ? numberText : typedTitle) : null;
  // What stands in the column of numbers and is none belongs to the title: `Tổng cộng`.
  const words =
    ownLabel !== null
      ? typedTitle
      : (leading?.rest ?? [numberText, typedTitle].filter((text) => text !== '').join(' '));
  const label = ownLabel ?? leading?.label ?? null;
  const stated = max === undefined ? null : readPoints(max.text, max.number);
  const inTitle = stated === null || stated === 'none' ? pointsInTitle(words) : null;
  const points = stated === null || stated === 'none' ? null : stated;
  // `Cách chấm` is how the points come about, unless `Mốc` beside it says that.
  const ruleRole = columns.some((each) => each.role === 'rule') ? 'rule' : 'kind';
  const rule = textOf(own(ruleRole));
  const from =
    (ownLabel === null ? undefined : number)?.ref ?? titleCell?.ref ?? [...row.cells.values()][0]?.ref;
  if (from === undefined) return null;
  const titleRef = titleCell?.ref ?? from;
  const title = cleanTitle(inTitle?.rest ?? words);
  const isSum = label === null && SUM.test(foldFor(SUM_WORDS, words));
  const known = [number, titleCell, max, own(ruleRole)].filter((cell) => cell !== undefined);
  if (known.length === 0) return null;
  return {
    row: row.row,
    label: isSum ? null : label,
    title,
    isBold: titleCell?.isBold === true || (ownLabel !== null && number?.isBold === true),
    max:
      points !== null
        ? { points: points.points, from: max?.ref ?? titleRef, found: max?.text ?? '' }
        : inTitle !== null
          ? { points: inTitle.points, from: titleRef, found: words }
          : null,
    pointDoubt:
      max === undefined
        ? null
        : stated === null
          ? { from: max.ref, found: max.text, why: 'không phải một số điểm' }
          : points?.doubt === undefined
            ? null
            : { from: max.ref, found: max.text, why: points.doubt },
    rule,
    target: textOf(own('target')),
    evidence: textOf(own('evidence')),
    appliesTo: textOf(own('applies')),
    note: textOf(own('note')),
    goesOn:
      titleCell?.isFromAbove === true ||
      (number?.isFromAbove === true && label === null) ||
      (title === '' && label === null && (rule !== '' || points !== null)),
    from,
    isSum,
    isProse:
      label === null &&
      max === undefined &&
      rule === '' &&
      (isWide || (number === undefined && !isSum && spans(row, titleCell))),
  };
}

/** `Công khai`, `Tổng công ty` are no sums. */
const SUM_WORDS = ['tổng', 'cộng', 'số', 'điểm', 'tối', 'đa', 'chuẩn', 'các', 'mục', 'phần', 'nội', 'dung'];
const SUM =
  /^(?:tong(?: cong| so)?(?: so)?(?: diem)?(?: toi da| chuan| cac (?:muc|phan|noi dung))?|cong(?: diem)?|tong diem)\b(?!\s+(?:[?]|hop|ket|quat|the|san|thu|nhiem|duyet|ve|dieu|ra|kiem|dai|cuc|so (?!diem)))/u;

/** Whether a text runs over more than half of the cells of its row. */
function spans(row: GridRow, cell: GridCell | undefined): boolean {
  const covered = [...row.cells.values()].filter(({ ref }) => ref.cell === cell?.ref.cell).length;
  return covered > 2;
}

/** `1.2` that Excel took for a day is read back as it was typed. */
function labelText(cell: GridCell): string {
  const day = cell.isDay ? /^\d{4}-(\d{2})-(\d{2})/u.exec(cell.text) : null;
  if (day !== null) return `${Number(day[2])}.${Number(day[1])}`;
  return cell.number === null ? cell.text : String(cell.number);
}

function textOf(cell: GridCell | undefined): string {
  return cell?.text ?? '';
}

function cleanTitle(words: string): string {
  return withoutEnd(words.replace(/[^\S\n]+/gu, ' ').trim(), ':;,');
}
