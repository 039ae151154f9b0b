import type { Unit } from '../../../src/domain/unit.ts';
import type { Wanted } from '../names.ts';

/** A post in a unit: title, part of the unit, and whether its holder leads. */
export type Post = {
  readonly title: string;
  readonly department: string;
  readonly isLeader: boolean;
  /** Where the post asks for somebody in particular. */
  readonly holder?: Partial<Wanted>;
};

/** How a kind of unit is staffed: leaders first, then staff in turn until the unit is full. */
export type Staffing = {
  readonly leaders: readonly Post[];
  readonly staff: readonly Post[];
  /** How many people, at least and at most. */
  readonly size: readonly [number, number];
  readonly shareOfWomen: number;
};

const leader = (title: string, department: string): Post => ({ title, department, isLeader: true });
const staff = (title: string, department: string, holder?: Partial<Wanted>): Post => ({
  title,
  department,
  isLeader: false,
  ...(holder && { holder }),
});

const ward = (kind: 'phường' | 'xã'): Staffing => ({
  leaders: [
    leader(`Chủ tịch UBND ${kind}`, 'UBND'),
    leader(`Phó Chủ tịch UBND ${kind}`, 'UBND'),
    leader('Phó Bí thư Thường trực Đảng ủy', 'Đảng ủy'),
    leader(`Chủ tịch Ủy ban MTTQ ${kind}`, 'MTTQ - Đoàn thể'),
  ],
  staff: [
    staff('Công chức Văn phòng - Thống kê', 'Bộ phận một cửa'),
    staff('Công chức Tư pháp - Hộ tịch', 'Bộ phận một cửa'),
    staff(
      kind === 'phường'
        ? 'Công chức Địa chính - Xây dựng - Đô thị và Môi trường'
        : 'Công chức Địa chính - Nông nghiệp - Xây dựng và Môi trường',
      'UBND',
    ),
    staff('Công chức Tài chính - Kế toán', 'UBND'),
    staff('Công chức Văn hóa - Xã hội', 'UBND'),
    staff('Chỉ huy trưởng Ban Chỉ huy Quân sự', 'UBND', { shareOfWomen: 0 }),
    staff('Chủ tịch Hội Liên hiệp Phụ nữ', 'MTTQ - Đoàn thể', { shareOfWomen: 1 }),
    staff('Bí thư Đoàn Thanh niên', 'MTTQ - Đoàn thể', { born: [1988, 1995] }),
    staff('Chủ tịch Hội Nông dân', 'MTTQ - Đoàn thể'),
    staff('Chủ tịch Hội Cựu chiến binh', 'MTTQ - Đoàn thể', { shareOfWomen: 0, born: [1960, 1968] }),
    staff('Công chức Văn hóa - Xã hội', 'Bộ phận một cửa'),
    staff('Cán bộ không chuyên trách', 'UBND'),
  ],
  size: [16, 25],
  shareOfWomen: 0.45,
});

const school = (level: string, teachers: readonly string[]): Staffing => ({
  leaders: [leader('Hiệu trưởng', 'Ban Giám hiệu'), leader('Phó Hiệu trưởng', 'Ban Giám hiệu')],
  staff: [
    ...teachers.map((group) => staff(`Giáo viên ${level}`, group)),
    staff('Nhân viên kế toán', 'Tổ Văn phòng'),
    ...teachers.map((group) => staff(`Giáo viên ${level}`, group)),
    staff('Nhân viên y tế', 'Tổ Văn phòng'),
  ],
  size: [16, 25],
  shareOfWomen: 0.85,
});

const office = (leaders: readonly Post[], titles: readonly string[], size: Staffing['size']): Staffing => ({
  leaders,
  staff: titles.map((title) => staff(title, 'Chuyên môn')),
  size,
  shareOfWomen: 0.48,
});

/** The staffing of a unit, by its kind and name. */
export function staffingOf({ type, name }: Pick<Unit, 'type' | 'name'>): Staffing {
  if (type === 'phuong-xa') return ward(name.startsWith('Xã') ? 'xã' : 'phường');
  if (type === 'truong-hoc') return schoolStaffing(name);
  if (type === 'luc-luong-vu-trang') return name.includes('Công an') ? police : garrison;
  if (type === 'co-quan-dang') return partyOffice(name);
  if (type === 'mttq-doan-the') return massOrganisation(name);
  if (type === 'don-vi-su-nghiep') return publicService(name);
  return administration(name);
}

function schoolStaffing(name: string): Staffing {
  if (name.includes('Mầm non')) {
    return school('mầm non', ['Tổ Nhà trẻ', 'Tổ Mẫu giáo bé', 'Tổ Mẫu giáo nhỡ', 'Tổ Mẫu giáo lớn']);
  }
  if (name.includes('Tiểu học')) {
    return school('tiểu học', ['Tổ 1', 'Tổ 2', 'Tổ 3', 'Tổ 4', 'Tổ 5', 'Tổ Bộ môn']);
  }
  return school('THCS', ['Tổ Khoa học tự nhiên', 'Tổ Khoa học xã hội', 'Tổ Ngoại ngữ - Tin học']);
}

const police: Staffing = {
  leaders: [leader('Phó Trưởng Công an thành phố', 'Ban Chỉ huy'), leader('Đội trưởng', 'Đội Tổng hợp')],
  staff: [
    staff('Cán bộ', 'Đội Quản lý hành chính về trật tự xã hội'),
    staff('Cán bộ', 'Đội Tổng hợp'),
    staff('Cán bộ', 'Đội Cảnh sát giao thông - Trật tự'),
  ],
  size: [20, 25],
  shareOfWomen: 0.25,
};

const garrison: Staffing = {
  leaders: [leader('Chính trị viên', 'Ban Chỉ huy'), leader('Chỉ huy phó', 'Ban Chỉ huy')],
  staff: [
    staff('Trợ lý', 'Ban Tham mưu'),
    staff('Trợ lý', 'Ban Chính trị'),
    staff('Nhân viên', 'Ban Hậu cần'),
  ],
  size: [12, 16],
  shareOfWomen: 0.1,
};

function partyOffice(name: string): Staffing {
  const [head, deputy] = name.startsWith('Văn phòng')
    ? ['Chánh Văn phòng', 'Phó Chánh Văn phòng']
    : name.startsWith('Ủy ban')
      ? ['Chủ nhiệm', 'Phó Chủ nhiệm']
      : name.startsWith('Trung tâm')
        ? ['Giám đốc', 'Phó Giám đốc']
        : ['Trưởng ban', 'Phó Trưởng ban'];
  return office(
    [leader(head, 'Lãnh đạo'), leader(deputy, 'Lãnh đạo')],
    ['Chuyên viên', 'Chuyên viên', 'Văn thư - Lưu trữ', 'Chuyên viên'],
    [6, 12],
  );
}

function massOrganisation(name: string): Staffing {
  const [head, deputy] = name.startsWith('Thành đoàn')
    ? ['Bí thư Thành đoàn', 'Phó Bí thư Thành đoàn']
    : ['Chủ tịch', 'Phó Chủ tịch'];
  return office(
    [head, deputy].map((title) => ({
      ...leader(title, 'Thường trực'),
      ...(name.includes('Phụ nữ') && { holder: { shareOfWomen: 1 } }),
    })),
    ['Ủy viên Ban Thường vụ', 'Chuyên viên', 'Chuyên viên', 'Kế toán kiêm văn thư'],
    [6, 9],
  );
}

function publicService(name: string): Staffing {
  if (name.startsWith('Đội')) {
    return office(
      [leader('Đội trưởng', 'Ban Chỉ huy Đội'), leader('Đội phó', 'Ban Chỉ huy Đội')],
      ['Nhân viên', 'Tổ trưởng', 'Nhân viên', 'Nhân viên'],
      [16, 22],
    );
  }
  return office(
    [leader('Giám đốc', 'Ban Giám đốc'), leader('Phó Giám đốc', 'Ban Giám đốc')],
    ['Viên chức', 'Viên chức', 'Kế toán', 'Kỹ sư', 'Viên chức'],
    [10, 20],
  );
}

function administration(name: string): Staffing {
  const [head, deputy] = name.startsWith('Văn phòng')
    ? ['Chánh Văn phòng', 'Phó Chánh Văn phòng']
    : name.startsWith('Thanh tra')
      ? ['Chánh Thanh tra', 'Phó Chánh Thanh tra']
      : ['Trưởng phòng', 'Phó Trưởng phòng'];
  return office(
    [leader(head, 'Lãnh đạo'), leader(deputy, 'Lãnh đạo')],
    ['Chuyên viên', 'Chuyên viên chính', 'Chuyên viên', 'Cán sự'],
    name.startsWith('Văn phòng') ? [18, 24] : [7, 16],
  );
}
