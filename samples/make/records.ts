import type { CriteriaSet } from '../../src/criteria/schema.ts';
import { renderForm } from '../../src/render/xlsx/render-form.ts';
import { type FactRow, factsForm } from '../../src/tables/facts/form.ts';
import { type HonourRow, honoursForm } from '../../src/tables/honours/form.ts';
import { fixZip } from './fix-zip.ts';

const MADE_ON = '2019-07-24';
const CITY = 'Chủ tịch UBND thành phố Thanh Hóa';

/** Documented facts of the story: two disciplinary periods that have ended, one hold that is open, one that was lifted. */
const facts: readonly FactRow[] = [
  {
    unit: 'PX02',
    unitName: 'Phường Đông Thọ',
    name: 'Mai Quốc Tú',
    birthDate: '07/7/1976',
    disqualifier: 'V1',
    what: 'Cảnh cáo do thiếu trách nhiệm trong quản lý đất đai',
    number: '3056/QĐ-UBND',
    date: '09/9/2020',
    issuer: CITY,
    until: '09/9/2021',
  },
  {
    unit: 'PX36',
    unitName: 'Phường Quảng Phú',
    name: 'Nguyễn Tiến Hùng',
    birthDate: '05/01/1971',
    disqualifier: 'V1',
    what: 'Khiển trách do chậm giải quyết đơn thư của công dân',
    number: '2187/QĐ-UBND',
    date: '14/6/2021',
    issuer: CITY,
    until: '14/6/2022',
  },
  {
    unit: 'PX29',
    unitName: 'Phường Đông Lĩnh',
    name: 'Lưu Thị Quyên',
    birthDate: '04/9/1982',
    disqualifier: 'H1',
    what: 'Xem xét kỷ luật; kết luận không vi phạm',
    number: '87/TB-UBKTTU',
    date: '17/10/2022',
    issuer: 'Ủy ban Kiểm tra Thành ủy',
    until: '20/3/2023',
  },
  {
    unit: '06002',
    unitName: 'Ban Quản lý dự án đầu tư xây dựng thành phố',
    name: 'Trịnh Kim Nguyệt',
    birthDate: '15/02/1976',
    disqualifier: 'H1',
    what: 'Đang xác minh đơn tố cáo',
    number: '512/QĐ-UBND',
    date: '21/10/2024',
    issuer: CITY,
  },
];

const GIAY_KHEN = 'Giấy khen của Chủ tịch Ủy ban nhân dân thành phố';
const BANG_KHEN = 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh';

/** Awards granted before: some annual ones, and two of the interim review. */
const honours: readonly HonourRow[] = [
  granted('02002', 'Phòng Nội vụ thành phố', GIAY_KHEN, '4120/QĐ-UBND', '20/12/2019', 2019),
  granted('05201', 'Trường Trung học cơ sở Ba Đình', GIAY_KHEN, '4120/QĐ-UBND', '20/12/2019', 2019),
  granted('PX01', 'Phường Hàm Rồng', GIAY_KHEN, '4388/QĐ-UBND', '18/12/2020', 2020),
  granted('PX07', 'Phường Lam Sơn', GIAY_KHEN, '4501/QĐ-UBND', '17/12/2021', 2021),
  granted(
    '06004',
    'Trung tâm Dịch vụ nông nghiệp thành phố',
    BANG_KHEN,
    '1610/QĐ-UBND',
    '10/5/2022',
    2019,
    2021,
  ),
  {
    ...granted(
      '05204',
      'Trường Trung học cơ sở Tào Xuyên',
      BANG_KHEN,
      '1610/QĐ-UBND',
      '10/5/2022',
      2019,
      2021,
    ),
    name: 'Vũ Thị Phượng',
    birthDate: '19/10/1973',
  },
];

function granted(
  unit: string,
  unitName: string,
  award: string,
  number: string,
  date: string,
  firstYear: number,
  lastYear = firstYear,
): HonourRow {
  return { unit, unitName, award, number, date, firstYear: String(firstYear), lastYear: String(lastYear) };
}

/** `xu-ly.xlsx` and `khen-thuong.xlsx` of the sample. */
export async function recordFiles(set: CriteriaSet) {
  return [
    { path: 'xu-ly.xlsx', bytes: await fixZip(await renderForm(factsForm(set, facts, MADE_ON))) },
    { path: 'khen-thuong.xlsx', bytes: await fixZip(await renderForm(honoursForm(set, honours, MADE_ON))) },
  ];
}
