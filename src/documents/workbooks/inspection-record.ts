import { type Term, termKey, termWords } from '../../domain/term.ts';
import type { InspectionProposal } from '../../inspection/choose-units.ts';
import type { WorkbookModel } from '../document-model.ts';
import { reasonOf } from '../letters/ke-hoach-kiem-tra.ts';
import { integer, ordinal, points, sheetOf, text } from './columns.ts';

type Chosen = InspectionProposal['units'][number];
type Rule = readonly [what: string, value: string | number];

/** How the units of an inspection were chosen, kept by the office and not sent: weights, share, seed, and each one's risk. */
export function inspectionRecord(
  { seed, rules, units }: InspectionProposal,
  { date, ...term }: Term & { readonly date: string },
): WorkbookModel {
  const { difference, noSubmission, openLines, missingEvidence, neverInspected, nearAward } = rules.risks;
  const how: readonly Rule[] = [
    ['Nguồn của cách chọn', rules.origin],
    ['Tỷ lệ bốc ngẫu nhiên (%)', rules.randomShare],
    ['Hạt giống (cùng hạt giống thì bốc lại được đúng danh sách này)', seed],
    ['Trọng số: điểm tự chấm lệch điểm tính lại', difference.weight],
    ['Trọng số: không có báo cáo sử dụng được', noSubmission.weight],
    ['Trọng số: tiêu chí chưa rõ', openLines.weight],
    ['Trọng số: thiếu minh chứng', missingEvidence.weight],
    ['Trọng số: chưa được thẩm định các năm trước', neverInspected.weight],
    ['Trọng số: sát ranh giới khen thưởng', nearAward.weight],
  ];
  return {
    format: 'xlsx',
    name: `co-so-chon-kiem-tra-${termKey(term)}`,
    title: `Cơ sở chọn đơn vị kiểm tra ${termWords(term)} (lưu nội bộ)`,
    date,
    sheets: [
      sheetOf<Chosen>(
        'Đơn vị',
        `Đơn vị được chọn kiểm tra ${termWords(term)}`,
        [
          ordinal(),
          text('Mã đơn vị', 10, ({ unit }) => unit.id),
          text('Tên đơn vị', 34, ({ unit }) => unit.name),
          text('Cách chọn', 16, (chosen) => (chosen.how === 'lot' ? 'Bốc ngẫu nhiên' : 'Có trọng tâm')),
          points('Mức rủi ro', 11, ({ risk }) => risk.score),
          text('Lý do', 70, (chosen) => reasonOf(chosen.how, chosen.risk.reasons)),
          text('Tiêu chí cần đối chiếu', 24, ({ risk }) => risk.lines.join(', ')),
        ],
        units,
      ),
      sheetOf<Rule>(
        'Cách chọn',
        `Cách chọn đơn vị kiểm tra ${termWords(term)}`,
        [
          text('Nội dung', 60, ([what]) => what),
          text('Giá trị', 60, ([, value]) => (typeof value === 'string' ? value : null)),
          integer('Số', 14, ([, value]) => (typeof value === 'number' ? value : null)),
        ],
        how,
      ),
    ],
  };
}
