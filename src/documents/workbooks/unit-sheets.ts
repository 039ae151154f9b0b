import type { LineResult, Result, UnitResult } from '../../domain/result.ts';
import { termWords } from '../../domain/term.ts';
import { unitTypeTitle } from '../../domain/unit.ts';
import { sortByVietnamese } from '../../text/collation.ts';
import { formatNumber } from '../../text/numbers.ts';
import { scopeWords } from '../../wording/scope.ts';
import type { SheetCell, SheetModel } from '../document-model.ts';
import { clusterOf } from '../figures/annual-statistics.ts';
import { STATUS_WORDS, SUBMISSION_WORDS } from '../words/state-words.ts';
import { disqualifierTitle, gradeTitle } from '../words/titles.ts';
import { unrankedReasonsIn } from '../words/unranked-reasons.ts';
import { sentence } from '../words/wording.ts';
import { dayOf, integer, ordinal, points, sheetOf, text } from './columns.ts';

/** Every unit in force, best first; those without a total last, each with the reason. */
export function unitsSheet(result: Result): SheetModel {
  const { criteria } = result;
  const reasonsOf = unrankedReasonsIn(result, 'clerk');
  return sheetOf<UnitResult>(
    'Đơn vị',
    `Tổng hợp điểm của các đơn vị ${termWords(result)}`,
    [
      ordinal(),
      text('Mã', 10, ({ id }) => id),
      text('Tên đơn vị', 36, ({ name }) => name),
      text('Loại đơn vị', 20, ({ type }) => unitTypeTitle(criteria, type)),
      text('Cụm thi đua', 22, clusterOf),
      text('Nộp báo cáo', 13, ({ submission }) => SUBMISSION_WORDS[submission]),
      text('Ngày nhận', 12, ({ receivedOn }) => dayOf(receivedOn)),
      points('Điểm tự chấm', 10, ({ selfTotal }) => selfTotal),
      ...criteria.units.map(({ id, short }) =>
        points<UnitResult>(`${id} ${short}`, 13, (unit) => groupPoints(unit, id)),
      ),
      ...besideColumns(result),
      points('Tổng điểm', 10, ({ total }) => total),
      text('Xếp loại', 13, ({ total, grade }) => (total === null ? null : gradeTitle(result, grade))),
      integer(`Hạng ${scopeWords(criteria)}`, 11, ({ rank }) => rank),
      integer('Hạng trong cụm', 9, ({ rankInCluster }) => rankInCluster),
      text('Điều kiện loại trừ', 28, ({ disqualified }) =>
        disqualified.map((id) => disqualifierTitle(result, id)).join('; '),
      ),
      text('Vì sao chưa có tổng điểm', 48, (unit) =>
        unit.total === null ? sentence(reasonsOf(unit).join('; ')) : null,
      ),
      text('Tệp', 34, ({ file }) => file),
    ],
    byRank(result.units),
    3,
  );
}

/** A row per unit and criterion line: the three points, how they came about, and the cells they were read from. */
export function unitLinesSheet(result: Result): SheetModel {
  const titles = new Map(
    result.criteria.units.flatMap((group) =>
      group.lines.map((line) => [line.id, { ...line, group }] as const),
    ),
  );
  const rows = byRank(result.units).flatMap((unit) => unit.lines.map((line) => ({ unit, line })));
  return sheetOf<(typeof rows)[number]>(
    'Chi tiết tập thể',
    `Điểm từng tiêu chí của các đơn vị ${termWords(result)}`,
    [
      ordinal(),
      text('Mã đơn vị', 10, ({ unit }) => unit.id),
      text('Tên đơn vị', 32, ({ unit }) => unit.name),
      text('Nhóm', 26, ({ line }) => titles.get(line.criterion)?.group.short ?? ''),
      text('Mã', 9, ({ line }) => line.criterion),
      text('Tiêu chí', 40, ({ line }) => titles.get(line.criterion)?.short ?? ''),
      text('Mục của Kế hoạch', 11, ({ line }) => titles.get(line.criterion)?.clause ?? ''),
      ...(hasBeside(titles)
        ? [
            text<(typeof rows)[number]>('Loại điểm', 14, ({ line }) =>
              countsWords(titles.get(line.criterion)),
            ),
          ]
        : []),
      points('Điểm tối đa', 9, ({ line }) => line.max),
      points('Điểm tự chấm', 9, ({ line }) => line.selfPoints),
      points('Điểm tính lại', 9, ({ line }) => line.points),
      points('Điểm thẩm định', 9, ({ line }) => line.verifiedPoints),
      text('Lý do thẩm định', 36, ({ line }) => line.verification?.reason ?? null),
      text('Người thẩm định', 20, ({ line }) => line.verification?.by || null),
      text('Ngày thẩm định', 12, ({ line }) => dayOf(line.verification?.on ?? null)),
      text('Trạng thái', 18, ({ line }) => STATUS_WORDS[line.status]),
      text('Cách tính', 60, ({ line }) => line.because),
      text('Đọc từ ô', 40, ({ line }) => sourceOf(line)),
    ],
    rows,
    5,
  );
}

/** What is added above the total, and taken off it, where the plan has such. */
function besideColumns({ units }: Result) {
  const has = (key: 'bonus' | 'penalty') => units.some((unit) => unit[key] !== undefined);
  return [
    ...(has('bonus') ? [points<UnitResult>('Điểm thưởng', 10, ({ bonus }) => bonus ?? null)] : []),
    ...(has('penalty') ? [points<UnitResult>('Điểm trừ', 10, ({ penalty }) => penalty ?? null)] : []),
  ];
}

type LineTitles = ReadonlyMap<string, Result['criteria']['units'][number]['lines'][number] & object>;

function hasBeside(titles: LineTitles): boolean {
  return [...titles.values()].some(({ counts, weight }) => counts !== undefined || weight !== undefined);
}

/** `Điểm thưởng`, `Hệ số 2`; blank of a line like any other. */
function countsWords(
  title: Pick<Result['criteria']['units'][number]['lines'][number], 'counts' | 'weight'> = {},
) {
  const { counts, weight } = title;
  return [
    ...(counts === undefined ? [] : [counts === 'bonus' ? 'Điểm thưởng' : 'Điểm trừ']),
    ...(weight === undefined ? [] : [`Hệ số ${formatNumber(weight)}`]),
  ].join('; ');
}

/** Ranked units by rank, then the others; equal ones by name. */
function byRank(units: readonly UnitResult[]): readonly UnitResult[] {
  const place = ({ rank, total }: UnitResult) =>
    rank ?? (total === null ? Number.POSITIVE_INFINITY : Number.MAX_SAFE_INTEGER);
  return [...sortByVietnamese(units, ({ name }) => name)].sort((a, b) => {
    const [first, second] = [place(a), place(b)];
    return first === second ? 0 : first - second;
  });
}

/** Points of a group; words where the whole group does not apply, blank where they are not known. */
export function groupPoints(scored: Pick<UnitResult, 'groups'>, id: string): SheetCell {
  const group = scored.groups.find((each) => each.group === id);
  if (group === undefined) return null;
  return group.points ?? (group.applicable === 0 ? 'Không áp dụng' : null);
}

/** `phuong-dong-ve.xlsx › Tập thể › E14, F14` */
function sourceOf({ from }: Pick<LineResult, 'from'>): string {
  const cells = new Map<string, string[]>();
  for (const { file, sheet, cell } of from) {
    const place = `${file} › ${sheet}`;
    cells.set(place, [...(cells.get(place) ?? []), cell]);
  }
  return [...cells].map(([place, addresses]) => `${place} › ${addresses.join(', ')}`).join('; ');
}
