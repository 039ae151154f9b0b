import { judgesPeople } from '../../criteria/groups.ts';
import type { CriteriaSet } from '../../criteria/schema.ts';
import type { FormModel } from '../../form/form-model.ts';
import { type RecordRow, recordForm } from '../records/form.ts';
import { HONOURS, HONOURS_FILE, type HonourColumn } from './shape.ts';

export type HonourRow = RecordRow<HonourColumn>;

/** `khen-thuong.xlsx`: awards that have been decided in this movement. */
export function honoursForm(
  { awards, individuals }: Pick<CriteriaSet, 'awards' | 'individuals'>,
  rows: readonly HonourRow[],
  date: string,
): FormModel {
  return recordForm(HONOURS, {
    name: HONOURS_FILE.replace('.xlsx', ''),
    title: 'Sổ khen thưởng của Phong trào',
    lead: `Mỗi ${judgesPeople({ individuals }) ? 'tập thể, cá nhân' : 'tập thể'} đã có quyết định khen thưởng một dòng. Họ và tên để trống là khen tập thể. Chỉ ghi khen thưởng trong Phong trào này.`,
    guide: [
      'Mã đơn vị: như cột “Mã” của don-vi.xlsx, của đơn vị lúc được khen. Đơn vị sáp nhập sau đó được nối theo cột “Đơn vị kế thừa”.',
      `Hình thức: chọn trong danh sách, hoặc ghi tên ngắn (${[...new Set(awards.map(({ short }) => short))].slice(0, 2).join(', ')}…).`,
      'Thành tích từ năm, đến năm: khen hằng năm thì hai ô cùng một năm; khen sơ kết, tổng kết thì ghi năm đầu và năm cuối. Để trống thì lấy năm của quyết định.',
      'Công cụ dùng sổ này để không đề nghị hai lần cho cùng một thành tích, để tính khoảng cách giữa hai lần khen, và để lập bảng khen thưởng của báo cáo sơ kết, tổng kết.',
      'Không có tệp này thì công cụ nói rõ là chưa đối chiếu được với các lần khen trước.',
    ],
    rows,
    given: { awards: [...new Set(awards.map(({ title }) => title))] },
    date,
  });
}
