import type { Result } from '../../domain/result.ts';
import { captionedTable, centre, left, row, totalRow } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import { gradeTitle } from '../words/titles.ts';
import { shareOf } from '../words/wording.ts';

type Graded = { readonly total: number | null; readonly grade: string | null };

/** How many units and people have each grade, and how many have none yet; the rows add up to all of them. */
export function gradeSummary(result: Result): readonly Block[] {
  const units: readonly Graded[] = result.units;
  const people: readonly Graded[] = result.units.flatMap(({ individuals }) => individuals);
  const lots: readonly (readonly [string, (one: Graded) => boolean])[] = [
    ...result.criteria.grades.map(
      ({ id }) => [gradeTitle(result, id), ({ grade }: Graded) => grade === id] as const,
    ),
    ['Không xếp loại', ({ total, grade }) => total !== null && grade === null],
    ['Chưa đủ căn cứ', ({ total, grade }) => total === null && grade === null],
  ];
  const rows = lots.flatMap(([title, isIn]) => {
    const counts = [units.filter(isIn).length, people.filter(isIn).length] as const;
    if (counts[0] + counts[1] === 0) return [];
    return [
      row(
        left(title),
        centre(String(counts[0])),
        centre(shareOf(counts[0], units.length)),
        centre(String(counts[1])),
        centre(shareOf(counts[1], people.length)),
      ),
    ];
  });
  return captionedTable({
    caption: 'Tổng hợp xếp loại',
    columns: [
      ['Xếp loại', 32],
      ['Số tập thể', 17],
      ['Tỷ lệ', 17],
      ['Số cá nhân', 17],
      ['Tỷ lệ', 17],
    ],
    rows: [...rows, totalRow('Tổng số', 1, String(units.length), '', String(people.length), '')],
    fontSize: 12,
    whenEmpty: '',
  });
}
