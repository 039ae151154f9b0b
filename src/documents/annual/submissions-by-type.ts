import type { UnitResult } from '../../domain/result.ts';
import { formatInteger } from '../../text/numbers.ts';
import { captionedTable, centre, left, row, totalRow } from '../blocks.ts';
import type { Block } from '../document-model.ts';
import type { AnnualStatistics } from '../figures/annual-statistics.ts';

const STATES = ['on-time', 'late', 'rejected', 'missing'] as const;

/** How the units of each kind reported; the four states add up to `Phải nộp`. */
export function submissionsByType({ types, city }: AnnualStatistics): readonly Block[] {
  const figuresOf = (units: readonly UnitResult[]) =>
    [
      units.length,
      ...STATES.map((state) => units.filter(({ submission }) => submission === state).length),
    ].map(formatInteger);
  return captionedTable({
    caption: 'Tình hình nộp báo cáo theo loại hình đơn vị',
    columns: [
      ['TT', 6],
      ['Loại hình đơn vị', 34],
      ['Phải nộp', 12],
      ['Đúng hạn', 12],
      ['Nộp chậm', 12],
      ['Không sử dụng được', 14],
      ['Chưa nộp', 12],
    ],
    rows: [
      ...types.map(({ title, units }, index) =>
        row(centre(String(index + 1)), left(title), ...figuresOf(units).map(centre)),
      ),
      totalRow('Toàn thành phố', 2, ...figuresOf(city.units)),
    ],
    fontSize: 12,
    whenEmpty: 'Không có đơn vị nào thuộc đối tượng báo cáo.',
  });
}
