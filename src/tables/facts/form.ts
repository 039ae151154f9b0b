import type { CriteriaSet } from '../../criteria/schema.ts';
import { HOLDS_APPLY } from '../../domain/violation.ts';
import type { FormModel } from '../../form/form-model.ts';
import { type RecordRow, recordForm } from '../records/form.ts';
import { FACTS, FACTS_FILE, type FactColumn } from './shape.ts';

export type FactRow = RecordRow<FactColumn>;

const EFFECTS = {
  exclude: 'loại khỏi danh sách xét khen thưởng',
  hold: 'tạm dừng xét cho đến khi có kết luận',
  warn: 'nhắc Hội đồng xem lại',
} as const;

/** `xu-ly.xlsx`: documented facts against units and people (điều kiện loại trừ, tạm dừng). */
export function factsForm(
  { disqualifiers }: Pick<CriteriaSet, 'disqualifiers'>,
  rows: readonly FactRow[],
  date: string,
): FormModel {
  return recordForm(FACTS, {
    name: FACTS_FILE.replace('.xlsx', ''),
    title: 'Sổ xử lý vi phạm, tạm dừng xét khen thưởng',
    lead: 'Mỗi việc một dòng. Họ và tên để trống là việc của chính đơn vị. Chỉ ghi việc đã có văn bản; việc đang xem xét ghi điều kiện tạm dừng.',
    guide: [
      'Mã đơn vị: như cột “Mã” của don-vi.xlsx. Tên đơn vị để đối chiếu: không phải tên của mã ấy thì dòng không được dùng.',
      'Họ và tên, ngày sinh: người có việc. Trong đơn vị có người cùng tên mà không ghi ngày sinh thì cả hai bị tạm dừng xét, vì không biết là ai.',
      'Số, ngày văn bản và cơ quan ban hành: bắt buộc với điều kiện loại trừ. Thiếu thì công cụ báo lỗi và chỉ tạm dừng xét.',
      'Từ ngày: để trống thì lấy ngày văn bản. Đến ngày: hết thời hạn kỷ luật, hoặc ngày có kết luận; còn kéo dài thì để trống.',
      'Khi xét hằng năm: loại trừ nếu thời gian có hiệu lực chạm vào năm báo cáo (từ sau hạn năm trước đến hạn năm nay). Khi sơ kết, tổng kết: đã hết thời hạn kỷ luật thì chỉ tính thành tích các năm sau đó.',
      ...disqualifiers.map(
        ({ id, title, effect, origin }) => `${id} – ${title}: ${EFFECTS[effect]}. ${origin}.`,
      ),
      `${HOLDS_APPLY}.`,
    ],
    rows,
    given: { disqualifiers: disqualifiers.map(({ id }) => id) },
    date,
  });
}
