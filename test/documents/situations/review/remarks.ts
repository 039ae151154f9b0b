import type { ReviewResult } from '../../../../src/domain/result.ts';
import { interimReview } from '../../../support/review-fixture.ts';
import type { Situations } from '../made-up.ts';
import { review } from '../review.ts';

const IDS = interimReview.units.map(({ id }) => id);
const TOPICS = [
  'Trụ sở xuống cấp',
  'Mạng chậm',
  'Hồ sơ giấy nhiều',
  'Bàn ghế cũ',
  'Xe công ít',
  'Máy in hỏng',
  'Kho chật',
] as const;

type Remark = ReviewResult['remarks'][number];

const said = (kind: Remark['kind'], count: number, end = ''): Remark[] =>
  TOPICS.slice(0, count).map((topic, at) => ({
    unit: IDS[at] ?? '',
    year: 2019,
    kind,
    text: `${topic}${end}`,
  }));

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
        text: 'Kinh phí sửa chữa trụ sở còn hạn hẹp, cần bổ sung.',
      })),
    ),
  }),
  'bốn đơn vị nêu cùng một điều': review({
    remarks: IDS.slice(0, 4).map((unit) => ({
      unit,
      year: 2021,
      kind: 'proposal' as const,
      text: 'Kinh phí sửa chữa trụ sở còn hạn hẹp, cần bổ sung.',
    })),
  }),
  'ý kiến dài, ý kiến không rõ năm': review({
    remarks: [
      { unit: 'PTP', year: 2021, kind: 'difficulty', text: 'Cần thêm kinh phí cho trụ sở. '.repeat(25) },
      { unit: 'THCS01', kind: 'proposal', text: 'Đề nghị cấp máy tính.\nTrân trọng!\nĐT: 0912 345 678' },
    ],
  }),
};
