import type { CellRef } from '../domain/location.ts';
import { withoutEnd } from '../text/letters.ts';
import { parseQuantity, plainNumber } from '../text/numbers.ts';
import type { AnnexColumn, AnnexTable } from './find-table.ts';
import { fold, foldFor } from './folded.ts';
import type { GridCell, GridRow } from './grid.ts';
import { type Label, leadingLabel, parseLabel } from './labels.ts';
import { pointsInTitle, readPoints, type Share } from './points.ts';
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
  /** `Hệ số`: how often the points count; null where there is none. */
  readonly weight: number | null;
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
  const group = table.columns.find(({ role }) => role === 'group');
  const share = shareOf(table);
  let standing = '';
  return table.body.flatMap((row): readonly AnnexRow[] => {
    const own = rowOf(row, table.columns, share);
    if (own === null) return [];
    const cell = group === undefined ? undefined : row.cells.get(group.column);
    if (cell === undefined || cell.isFromAbove || cell.text === standing) return [own];
    // A sum stands over both columns.
    if (SUM.test(foldFor(SUM_WORDS, cell.text)))
      return [{ ...own, title: cleanTitle(cell.text), label: null, isSum: true }];
    standing = cell.text;
    return [headingOf(cell, row.row), own];
  });
}

/** A column of weights that are shares says percent, or parts of one: 30 % of the whole are 30 points. */
function shareOf({ columns, body }: AnnexTable): Share {
  const max = columns.find(({ role }) => role === 'max');
  if (max === undefined) return 'none';
  const cells = body.flatMap((row) => row.cells.get(max.column) ?? []);
  const numbers = cells.flatMap(({ number }) => number ?? []);
  const isPart = /%|trong so|ty trong/u.test(fold(max.header.text));
  if (!isPart) return 'none';
  return numbers.length > 0 && numbers.every((number) => number <= 1) ? 'parts' : 'percent';
}

/** The heading that stands beside its criteria, in a column of its own. */
function headingOf(cell: GridCell, row: number): AnnexRow {
  const leading = leadingLabel(cell.text);
  const words = leading?.rest ?? cell.text;
  const points = pointsInTitle(words);
  return {
    row,
    label: leading?.label ?? null,
    title: cleanTitle(points?.rest ?? words),
    isBold: true,
    max: points === null ? null : { points: points.points, from: cell.ref, found: words },
    pointDoubt: null,
    weight: null,
    rule: '',
    target: '',
    evidence: '',
    appliesTo: '',
    note: '',
    goesOn: false,
    from: cell.ref,
    isSum: false,
    isProse: false,
  };
}

function rowOf(row: GridRow, columns: readonly AnnexColumn[], share: Share): AnnexRow | null {
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
  const stated = max === undefined ? null : readPoints(max.text, max.number, share);
  const inTitle = stated === null || stated === 'none' ? pointsInTitle(words) : null;
  const points = stated === null || stated === 'none' ? null : stated;
  // `Cách chấm` is how the points come about, unless `Mốc` beside it says that.
  const ruleRole = columns.some((each) => each.role === 'rule') ? 'rule' : 'kind';
  const rule = [textOf(own(ruleRole)), levelsOf(row, columns)].filter((text) => text !== '').join('\n');
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
      inTitle?.doubt !== undefined
        ? { from: titleRef, found: words, why: inTitle.doubt }
        : max === undefined
          ? null
          : stated === null
            ? { from: max.ref, found: max.text, why: 'không phải một số điểm' }
            : points?.doubt === undefined
              ? null
              : { from: max.ref, found: max.text, why: points.doubt },
    weight: weightOf(own('weight')),
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
/** The points of levels that stand in columns of their own, as a rule says them. */
function levelsOf(row: GridRow, columns: readonly AnnexColumn[]): string {
  const levels = columns.flatMap(({ role, column, header }) => {
    const cell = role === 'level' ? row.cells.get(column) : undefined;
    const points = cell === undefined || cell.isFromLeft ? null : readPoints(cell.text, cell.number, 'none');
    return points === null || points === 'none' || points.doubt !== undefined
      ? []
      : [`${header.text.replace(/\s+/gu, ' ').trim()}: ${plainNumber(points.points)} điểm`];
  });
  return levels.join('; ');
}

/** `2`, `1,5`, `30%`; null where the cell says none, or nothing that can be one. */
function weightOf(cell: GridCell | undefined): number | null {
  if (cell === undefined) return null;
  const read = parseQuantity(cell.text);
  const value = read === null ? null : read.isPercent ? read.value / 100 : read.value;
  return value === null || value <= 0 || value > MOST_WEIGHT ? null : value;
}

/** A weight beyond it is no weight. */
const MOST_WEIGHT = 100;

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
