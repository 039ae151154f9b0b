import type { ReviewResult } from '../../../../src/domain/result.ts';
import { interimReview } from '../../../support/review-fixture.ts';
import { HELD_BY_MONEY, type Situations, saidBy } from '../made-up.ts';
import { review } from '../review.ts';

const IDS = interimReview.units.map(({ id }) => id);
type Remark = ReviewResult['remarks'][number];

const inYear = saidBy(IDS);
const said = (...of: Parameters<typeof inYear>): Remark[] =>
  inYear(...of).map((remark) => ({ ...remark, year: 2019 }));

/** What the units wrote over the years. */
export const remarks: Situations = {
  'không đơn vị nào nêu ý kiến': review({ remarks: [] }),
  'mọi khó khăn đều nêu cùng nguyên nhân': review({ remarks: said('difficulty', 3, ' do thiếu kinh phí.') }),
  'bảy khó khăn của nhiều loại hình': review({ remarks: said('difficulty', 7) }),
  'hai điều một loại hình thì nêu hết': review({ remarks: said('good-practice', 2) }),
  'năm đơn vị nêu cùng một điều, qua nhiều năm': review({
    remarks: IDS.slice(0, 6).flatMap((unit, at) =>
      [2019, 2020, 2021].slice(0, 1 + (at % 3)).map((year) => ({
        unit,
        year,
        kind: 'proposal' as const,
        text: HELD_BY_MONEY,
      })),
    ),
  }),
  'bốn đơn vị nêu cùng một điều': review({
    remarks: IDS.slice(0, 4).map((unit) => ({
      unit,
      year: 2021,
      kind: 'proposal' as const,
      text: HELD_BY_MONEY,
    })),
  }),
  'ý kiến dài, ý kiến không rõ năm': review({
    remarks: [
      { unit: 'PTP', year: 2021, kind: 'difficulty', text: 'Cần thêm kinh phí cho trụ sở. '.repeat(25) },
      { unit: 'THCS01', kind: 'proposal', text: 'Đề nghị cấp máy tính.\nTrân trọng!\nĐT: 0912 345 678' },
    ],
  }),
};
