import type { SheetColumn, WorkbookModel } from '../../documents/document-model.ts';
import { UNIT_TYPE_TITLES, UNIT_TYPES, type UnitRegister } from '../../domain/unit.ts';
import { formatShortDate } from '../../text/dates.ts';
import { REGISTER_HEADERS, type RegisterColumn } from './shape.ts';

const WIDTHS: Readonly<Record<RegisterColumn, number>> = {
  id: 10,
  name: 34,
  aliases: 26,
  type: 26,
  cluster: 22,
  uniformed: 12,
  email: 28,
  from: 13,
  to: 13,
  heirs: 18,
};

/** The register as a workbook: the sheet that the tool reads, and one that says how to fill it in. */
export function registerWorkbook(register: UnitRegister, date: string): WorkbookModel {
  const columns = (Object.keys(REGISTER_HEADERS) as RegisterColumn[]).map(
    (column): SheetColumn => ({ header: REGISTER_HEADERS[column], width: WIDTHS[column], format: 'text' }),
  );
  return {
    format: 'xlsx',
    name: 'don-vi',
    title: 'Sổ đơn vị',
    date,
    sheets: [
      {
        name: 'Đơn vị',
        title: 'Sổ đơn vị tham gia phong trào thi đua',
        columns,
        rows: register.units.map((unit) => [
          unit.id,
          unit.name,
          unit.aliases.join('; '),
          UNIT_TYPE_TITLES[unit.type],
          unit.cluster,
          unit.isUniformed ? 'x' : null,
          unit.email,
          unit.from === null ? null : formatShortDate(unit.from),
          unit.to === null ? null : formatShortDate(unit.to),
          unit.heirs.join('; '),
        ]),
      },
      {
        name: 'Cách ghi',
        title: 'Cách ghi sổ đơn vị',
        columns: [
          { header: 'Cột', width: 20 },
          { header: 'Ghi gì', width: 90 },
        ],
        rows: GUIDE,
      },
    ],
  };
}

const GUIDE: readonly (readonly [string, string])[] = [
  [REGISTER_HEADERS.id, 'Bắt buộc. Mã riêng của đơn vị, giữ nguyên qua các năm; số 0 ở đầu được giữ.'],
  [REGISTER_HEADERS.name, 'Bắt buộc. Tên đầy đủ, như sẽ in trong văn bản.'],
  [REGISTER_HEADERS.aliases, 'Các tên khác đơn vị hay tự ghi, cách nhau bằng dấu chấm phẩy.'],
  [REGISTER_HEADERS.type, 'Bắt buộc. Một trong các loại ghi ở dưới đây:'],
  ...UNIT_TYPES.map((type) => ['', UNIT_TYPE_TITLES[type]] as const),
  [REGISTER_HEADERS.cluster, 'Tên cụm, khối thi đua; các đơn vị ghi giống nhau thì cùng một cụm.'],
  [REGISTER_HEADERS.uniformed, 'Ghi x nếu ngành có trang phục riêng; để trống nếu không.'],
  [REGISTER_HEADERS.email, 'Địa chỉ thư điện tử của đơn vị.'],
  [REGISTER_HEADERS.from, 'Ngày bắt đầu có đơn vị này (ngày/tháng/năm); để trống nếu từ trước phong trào.'],
  [REGISTER_HEADERS.to, 'Ngày cuối cùng còn đơn vị này; để trống nếu vẫn còn.'],
  [
    REGISTER_HEADERS.heirs,
    'Khi đơn vị đã sáp nhập: mã của đơn vị kế thừa; nhiều mã cách nhau bằng dấu chấm phẩy.',
  ],
];
