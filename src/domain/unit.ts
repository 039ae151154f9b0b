/** A unit's code in the register (`Mã`): text, leading zeros kept. */
export type UnitId = string;

/** Kinds of unit (plan II.1.a); ids are Vietnamese words without marks. */
export const UNIT_TYPES = [
  'co-quan-dang',
  'co-quan-hanh-chinh',
  'mttq-doan-the',
  'phuong-xa',
  'truong-hoc',
  'don-vi-su-nghiep',
  'luc-luong-vu-trang',
] as const;

export type UnitType = (typeof UNIT_TYPES)[number];

/** How documents and forms name each kind of unit. */
export const UNIT_TYPE_TITLES: Readonly<Record<UnitType, string>> = {
  'co-quan-dang': 'Cơ quan Đảng',
  'co-quan-hanh-chinh': 'Cơ quan hành chính',
  'mttq-doan-the': 'Mặt trận Tổ quốc, đoàn thể',
  'phuong-xa': 'Phường, xã',
  'truong-hoc': 'Trường học',
  'don-vi-su-nghiep': 'Đơn vị sự nghiệp',
  'luc-luong-vu-trang': 'Lực lượng vũ trang',
};

/** A unit of the register, `don-vi.xlsx` (contract section 1). */
export type Unit = {
  readonly id: UnitId;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: UnitType;
  /** Cụm, khối thi đua. */
  readonly cluster: string;
  /** The sector wears its own uniform (criterion CN6.3). */
  readonly isUniformed: boolean;
  readonly email: string | null;
  /** yyyy-MM-dd, or null where open. */
  readonly from: string | null;
  readonly to: string | null;
  /** Codes of the units that took over. */
  readonly heirs: readonly UnitId[];
};

/** All units, in the order of the register. */
export type UnitRegister = {
  readonly units: readonly Unit[];
  /** Whose a file is, by its SHA-256, as a person said of it before (sheet `Tên gọi đã chọn`). */
  readonly decided?: ReadonlyMap<string, UnitId>;
};
