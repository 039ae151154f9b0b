import type { Unit, UnitType } from '../../../src/domain/unit.ts';

type Body = readonly [code: string, name: string, aliases?: readonly string[], isUniformed?: boolean];

/** City bodies ended with the district level on 01/07/2025 (Nghị quyết 1686/NQ-UBTVQH15). */
const LAST_DAY_OF_THE_CITY = '2025-06-30';

const group = (type: UnitType, cluster: string, bodies: readonly Body[]): readonly Unit[] =>
  bodies.map(([id, name, aliases = [], isUniformed = false]) => ({
    id,
    name,
    aliases,
    type,
    cluster,
    isUniformed,
    email: null,
    from: null,
    to: LAST_DAY_OF_THE_CITY,
    heirs: [],
  }));

/** Offices, mass organisations, schools and armed forces of the city: a plausible set; the schools are invented. */
export const bodies: readonly Unit[] = [
  ...group('co-quan-dang', 'Khối Đảng, đoàn thể', [
    ['01001', 'Văn phòng Thành ủy', ['VP Thành ủy']],
    ['01002', 'Ban Tổ chức Thành ủy', ['Ban TC Thành ủy']],
    ['01003', 'Ban Tuyên giáo Thành ủy', ['Ban TG Thành ủy']],
    ['01004', 'Ủy ban Kiểm tra Thành ủy', ['UBKT Thành ủy']],
    ['01005', 'Ban Dân vận Thành ủy', ['Ban DV Thành ủy']],
    ['01006', 'Trung tâm Chính trị thành phố', ['TT Chính trị', 'Trung tâm Bồi dưỡng chính trị thành phố']],
  ]),
  ...group('mttq-doan-the', 'Khối Đảng, đoàn thể', [
    ['03001', 'Ủy ban Mặt trận Tổ quốc Việt Nam thành phố', ['UBMTTQ thành phố', 'MTTQ thành phố']],
    ['03002', 'Liên đoàn Lao động thành phố', ['LĐLĐ thành phố']],
    ['03003', 'Thành đoàn Thanh Hóa', ['Đoàn TNCS Hồ Chí Minh thành phố']],
    ['03004', 'Hội Liên hiệp Phụ nữ thành phố', ['Hội LHPN thành phố', 'Hội Phụ nữ thành phố']],
    ['03005', 'Hội Nông dân thành phố', ['HND thành phố']],
    ['03006', 'Hội Cựu chiến binh thành phố', ['Hội CCB thành phố']],
  ]),
  ...group('co-quan-hanh-chinh', 'Khối quản lý nhà nước', [
    ['02001', 'Văn phòng HĐND và UBND thành phố', ['Văn phòng HĐND-UBND thành phố', 'VP HĐND-UBND']],
    ['02002', 'Phòng Nội vụ thành phố', ['Phòng Nội vụ', 'PNV']],
    ['02003', 'Phòng Tài chính - Kế hoạch thành phố', ['Phòng Tài chính - Kế hoạch', 'Phòng TC-KH']],
    ['02004', 'Phòng Tư pháp thành phố', ['Phòng Tư pháp']],
    [
      '02005',
      'Phòng Lao động - Thương binh và Xã hội thành phố',
      ['Phòng Lao động - Thương binh và Xã hội', 'Phòng LĐTBXH'],
    ],
    ['02006', 'Phòng Giáo dục và Đào tạo thành phố', ['Phòng Giáo dục và Đào tạo', 'Phòng GD&ĐT', 'PGD&ĐT']],
    ['02007', 'Phòng Văn hóa và Thông tin thành phố', ['Phòng Văn hóa và Thông tin', 'Phòng VHTT']],
    ['02008', 'Phòng Tài nguyên và Môi trường thành phố', ['Phòng Tài nguyên và Môi trường', 'Phòng TNMT']],
    ['02009', 'Phòng Quản lý đô thị thành phố', ['Phòng Quản lý đô thị', 'Phòng QLĐT']],
    ['02010', 'Phòng Kinh tế thành phố', ['Phòng Kinh tế']],
    ['02011', 'Phòng Y tế thành phố', ['Phòng Y tế']],
    ['02012', 'Thanh tra thành phố', ['Thanh tra TP'], true],
  ]),
  ...group('truong-hoc', 'Khối trường mầm non', [
    ['05001', 'Trường Mầm non Điện Biên', ['MN Điện Biên']],
    ['05002', 'Trường Mầm non Đông Vệ', ['MN Đông Vệ']],
    ['05003', 'Trường Mầm non Quảng Thắng', ['MN Quảng Thắng']],
    ['05004', 'Trường Mầm non Đông Cương', ['MN Đông Cương']],
    ['05005', 'Trường Mầm non Thiệu Dương', ['MN Thiệu Dương']],
  ]),
  ...group('truong-hoc', 'Khối trường tiểu học', [
    ['05101', 'Trường Tiểu học Điện Biên 1', ['TH Điện Biên 1']],
    ['05102', 'Trường Tiểu học Điện Biên 2', ['TH Điện Biên 2']],
    ['05103', 'Trường Tiểu học Đông Hương', ['TH Đông Hương']],
    ['05104', 'Trường Tiểu học Quảng Tâm', ['TH Quảng Tâm']],
    ['05105', 'Trường Tiểu học Đông Lĩnh', ['TH Đông Lĩnh']],
    ['05106', 'Trường Tiểu học Nam Ngạn', ['TH Nam Ngạn']],
  ]),
  ...group('truong-hoc', 'Khối trường trung học cơ sở', [
    ['05201', 'Trường Trung học cơ sở Ba Đình', ['THCS Ba Đình', 'Trường THCS Ba Đình']],
    ['05202', 'Trường Trung học cơ sở Đông Hải', ['THCS Đông Hải', 'Trường THCS Đông Hải']],
    ['05203', 'Trường Trung học cơ sở Quảng Hưng', ['THCS Quảng Hưng', 'Trường THCS Quảng Hưng']],
    ['05204', 'Trường Trung học cơ sở Tào Xuyên', ['THCS Tào Xuyên', 'Trường THCS Tào Xuyên']],
    ['05205', 'Trường Trung học cơ sở Long Anh', ['THCS Long Anh', 'Trường THCS Long Anh']],
  ]),
  ...group('don-vi-su-nghiep', 'Khối sự nghiệp', [
    ['06001', 'Trung tâm Văn hóa, Thông tin, Thể thao và Du lịch thành phố', ['TT VH-TT-TT và DL']],
    ['06002', 'Ban Quản lý dự án đầu tư xây dựng thành phố', ['Ban QLDA', 'BQLDA đầu tư xây dựng']],
    ['06003', 'Trung tâm Phát triển quỹ đất thành phố', ['TT Phát triển quỹ đất']],
    ['06004', 'Trung tâm Dịch vụ nông nghiệp thành phố', ['TT Dịch vụ nông nghiệp']],
    ['06005', 'Đội Kiểm tra quy tắc đô thị thành phố', ['Đội Quy tắc đô thị'], true],
    ['06006', 'Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên thành phố', ['TT GDNN-GDTX']],
  ]),
  ...group('luc-luong-vu-trang', 'Khối lực lượng vũ trang', [
    ['07001', 'Công an thành phố', ['CATP'], true],
    ['07002', 'Ban Chỉ huy Quân sự thành phố', ['Ban CHQS thành phố'], true],
  ]),
];
