import type { CriteriaSet } from '../../criteria/schema.ts';
import {
  DOSSIER_FILES,
  DOSSIER_SHEETS,
  HONOUR_HEADERS,
  type HonourColumn,
} from '../facts/shape.ts';
import type { FormModel } from '../../documents/form/form-model.ts';
import { dayFirstDate, oneOf } from '../../documents/form/rules.ts';
import { dossierForm } from '../lay-table.ts';

/** A row of `khen-thuong.xlsx` as it is typed; dates day first. */
export type HonourRow = Readonly<Partial<Record<HonourColumn, string>>>;

/** `khen-thuong.xlsx`: awards that have been decided in this movement. */
export function honoursForm(
  { awards }: Pick<CriteriaSet, 'awards'>,
  rows: readonly HonourRow[],
  date: string,
): FormModel {
  return dossierForm({
    name: DOSSIER_FILES.honours.replace('.xlsx', ''),
    title: 'Sổ khen thưởng của Phong trào',
    sheet: DOSSIER_SHEETS.honours,
    lead: 'Mỗi tập thể, cá nhân đã có quyết định khen thưởng một dòng. Họ và tên để trống là khen tập thể. Chỉ ghi khen thưởng trong Phong trào này.',
    headers: HONOUR_HEADERS,
    widths: {
      unit: 11,
      unitName: 30,
      name: 26,
      birthDate: 13,
      award: 44,
      number: 18,
      date: 14,
      firstYear: 11,
      lastYear: 11,
      note: 26,
    },
    rows,
    rules: (range) => [
      oneOf(range('award'), [...new Set(awards.map(({ title }) => title))], false),
      ...(['birthDate', 'date'] as const).map((column) => dayFirstDate(range(column), '20/12/2022')),
    ],
    guide: [
      'Mã đơn vị: như cột “Mã” của don-vi.xlsx, của đơn vị lúc được khen. Đơn vị sáp nhập sau đó được nối theo cột “Đơn vị kế thừa”.',
      'Hình thức: chọn trong danh sách, hoặc ghi tên ngắn (Giấy khen, Bằng khen cấp tỉnh…).',
      'Thành tích từ năm, đến năm: khen hằng năm thì hai ô cùng một năm; khen sơ kết, tổng kết thì ghi năm đầu và năm cuối. Để trống thì lấy năm của quyết định.',
      'Công cụ dùng sổ này để không đề nghị hai lần cho cùng một thành tích, để tính khoảng cách giữa hai lần khen, và để lập bảng khen thưởng của báo cáo sơ kết, tổng kết.',
      'Không có tệp này thì công cụ nói rõ là chưa đối chiếu được với các lần khen trước.',
    ],
    date,
  });
}
