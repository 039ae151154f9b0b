import type { Chance } from '../../../samples/make/random.ts';
import { context } from './ground.ts';
import { typedBy } from './typing.ts';
import { ONE_LINE } from './unit-table.ts';
import { type Block, bookOf, type Row, type Wild } from './wild.ts';

const NAMES = `
Phường Sao Mai | UBND phường Sao Mai | P. Sao Mai | P.Sao Mai | Ủy ban nhân dân phường Sao Hôm | Phường Sao Hôm, thành phố Sao | Xã Sao Băng | Xã Sao Chổi | Xã Sao Đôi
Xã Sao Cổ | X. Hoằng Quang | Xã Hoang Quang | Xã Hoảng Quang | Xã Hoàng Quang | Hoằng Quang | Trường TH Sao Mai | Tiểu học Sao Mai | Trg TH Sao Mai | TH Đông Hải
Trường Tiểu học Đông Hải | THCS Lý Tự Trọng | Trường Trung học cơ sở Lý Tự Trọng | Trg THCS Lý Tự Trọng | THCS Lý Tự Trong | Lý Tự Trọng | MN Hoa Mai | Mẫu giáo Hoa Mai
Trường mầm non Hoa Mai | Hội LHPN TP | HLHPN thành phố | Hội Phụ nữ | UBMTTQ TP | Mặt trận Tổ quốc Việt Nam thành phố | MTTQ thành phố | Công an phường Sao Mai | Công an Sao Mai
Phòng Nội vụ | P. Nội vụ | P.NV | Phòng Tài chính và Kế hoạch | Phòng Tài chính Kế hoạch | Phường Sao Mái | Phường Sao Ma | Phường Mai Sao | Phường Trăng Non | Đơn vị | … | Phường
Xã Sao Hôm Cũ | Trường Sao Mai | DV01 | Đảng ủy phường Sao Mai | Phường Sao Mai và Phường Sao Hôm | Đoàn TNCS Hồ Chí Minh | Trạm y tế phường Sao Hôm | Phòng Giáo dục | Ban Hoa Mai
`
  .split(/[|\n]/u)
  .map((name) => name.trim())
  .filter((name) => name !== '');
const CODES = [
  ...['DV01', 'dv02', ' DV01 ', 'DВ01', '007', '7', 7, 70, '0070', 'PX10', 'px11', 'PX-10', 'XX99'],
  ...['DV08', 'DV09', 'DV11', 'TH21', 'HPN', 'Phường Sao Hôm', 'P. Sao Mai'],
] as const;
const FILES = [
  ...[
    'bao-cao.xlsx',
    'phuong-sao-hom.xlsx',
    'Cụm 1/PX10_tu cham.xlsx',
    'BC THCS Ly Tu Trong.xlsx',
    'sao mai.xlsx',
  ],
  ...['DV02.xlsx', 'CA phường Sao Mai.xlsx', 'X-007.xlsx', 'Trường TH Sao Mai nộp.xls', 'bao.cao.DV02.xlsx'],
  ...['PX11 PX10.xlsx', 'DV09.xlsx', 'DV.xlsx', 'HPN.xlsx', '70.xlsx'],
] as const;
const SENDERS = [
  'Văn thư <noivu@vidu.vn>',
  'saomai@vidu.vn',
  'SAOHOM@VIDU.VN; x@y.vn',
  'ai@vidu.vn',
  'vidu.vn',
] as const;
const SHEETS = [
  'Tập thể',
  'Sheet1',
  'Phường Sao Hôm',
  'TH Sao Mai',
  'Hoa Mai',
  'Xã Sao Chổi',
  'TT Đông Hải',
] as const;
const LETTERHEADS = [
  ...[
    'UBND PHƯỜNG SAO MAI',
    'TRƯỜNG THCS LÝ TỰ TRỌNG',
    'XÃ HOẰNG QUANG',
    'ỦY BAN NHÂN DÂN',
    'P.NV',
    'BẢNG TỰ CHẤM',
  ],
  ...['Đơn vị: Phường Sao Hôm', 'Bảng điểm của Phường Sao Mai', 'CÔNG AN PHƯỜNG SAO MAI', 'XÃ SAO BĂNG'],
] as const;

/** A file with few signs of whose it is, or some that contradict each other. */
export function whose(chance: Chance): Wild {
  const maybe = <T>(share: number, make: () => T): T | null => (chance.happens(share) ? make() : null);
  const name = maybe(0.6, () => typedBy(chance.pick(NAMES), chance));
  const code = maybe(0.3, () => chance.pick(CODES));
  const hidden = maybe(0.2, () => String(chance.pick(CODES)));
  const letterhead = maybe(0.35, () => chance.pick(LETTERHEADS));
  const sheet = chance.pick(SHEETS);
  const file = chance.pick(FILES);
  const sender = maybe(0.3, () => chance.pick(SENDERS));
  const decided = maybe(0.12, () => chance.pick(['DV02', 'DV08', 'DV10', 'XX99']));
  const before = maybe(0.12, () => chance.pick(['DV01', '007', 'DV09']));
  const info: readonly Row[] = [
    ...(name === null ? [] : [['Tên đơn vị', name]]),
    ...(code === null ? [] : [['Mã đơn vị', code]]),
    ['Năm', 2022],
  ];
  const blocks: readonly Block[] = [
    { name: 'Thông tin', rows: info },
    {
      name: sheet,
      rows: [
        ...(chance.happens(0.2) ? Array.from({ length: 11 }, (): Row => []) : []),
        ...(letterhead === null ? [] : [[letterhead]]),
        ...ONE_LINE,
      ],
    },
    ...(hidden === null
      ? []
      : [
          {
            name: '_thidua',
            isHidden: true,
            rows: [
              ['form', 'thidua-form/1'],
              ['unit', hidden],
            ],
          },
        ]),
  ];
  const said = { name, code, hidden, letterhead, sheet, file, sender, decided, before };
  return {
    what: Object.entries(said)
      .flatMap(([key, value]) => (value === null ? [] : [`${key} ${value}`]))
      .join(' · '),
    workbook: bookOf(blocks, file),
    received: { sender },
    context: {
      ...context,
      ...(decided === null ? {} : { decided: new Map([[file, decided]]) }),
      register: { ...context.register, ...(before === null ? {} : { decided: new Map([['0', before]]) }) },
    },
  };
}
