import type { CriteriaSet } from '../../criteria/schema.ts';
import {
  DOSSIER_FILES,
  DOSSIER_SHEETS,
  FACT_HEADERS,
  type FactColumn,
} from './shape.ts';
import type { FormModel } from '../../documents/form/form-model.ts';
import { dayFirstDate, oneOf } from '../../documents/form/rules.ts';
import { dossierForm } from '../lay-table.ts';

/** A row of `xu-ly.xlsx` as it is typed; dates day first. */
export type FactRow = Readonly<Partial<Record<FactColumn, string>>>;

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
  return dossierForm({
    name: DOSSIER_FILES.facts.replace('.xlsx', ''),
    title: 'Sổ xử lý vi phạm, tạm dừng xét khen thưởng',
    sheet: DOSSIER_SHEETS.facts,
    lead: 'Mỗi việc một dòng. Họ và tên để trống là việc của chính đơn vị. Chỉ ghi việc đã có văn bản; việc đang xem xét ghi điều kiện tạm dừng.',
    headers: FACT_HEADERS,
    widths: {
      unit: 11,
      unitName: 28,
      name: 24,
      birthDate: 13,
      disqualifier: 12,
      what: 40,
      number: 18,
      date: 13,
      issuer: 28,
      from: 13,
      until: 13,
      note: 24,
    },
    rows,
    rules: (range) => [
      oneOf(
        range('disqualifier'),
        disqualifiers.map(({ id }) => id),
      ),
      ...(['birthDate', 'date', 'from', 'until'] as const).map((column) =>
        dayFirstDate(range(column), '05/12/2022'),
      ),
    ],
    guide: [
      'Mã đơn vị: như cột “Mã” của don-vi.xlsx. Tên đơn vị chỉ để dễ đọc.',
      'Họ và tên, ngày sinh: người có việc. Trong đơn vị có người cùng tên mà không ghi ngày sinh thì cả hai bị tạm dừng xét, vì không biết là ai.',
      'Số, ngày văn bản và cơ quan ban hành: bắt buộc với điều kiện loại trừ. Thiếu thì công cụ báo lỗi và chỉ tạm dừng xét.',
      'Từ ngày: để trống thì lấy ngày văn bản. Đến ngày: hết thời hạn kỷ luật, hoặc ngày có kết luận; còn kéo dài thì để trống.',
      'Khi xét hằng năm: loại trừ nếu thời gian có hiệu lực chạm vào năm báo cáo (từ sau hạn năm trước đến hạn năm nay). Khi sơ kết, tổng kết: đã hết thời hạn kỷ luật thì chỉ tính thành tích các năm sau đó.',
      ...disqualifiers.map(
        ({ id, title, effect, origin }) => `${id} – ${title}: ${EFFECTS[effect]}. ${origin}.`,
      ),
    ],
    date,
  });
}
