/** A unit's code in the register (`Mã`): text, leading zeros kept. */
export type UnitId = string;

/** A kind of unit, by its id: Vietnamese words without marks. Which kinds there are is data of the plan. */
export type UnitType = string;

/** A kind of unit and how documents and forms name it. */
export type TitledUnitType = { readonly id: UnitType; readonly title: string };

/** The kinds of plan 756 (II.1.a): those of every plan whose criteria name none. */
export const DEFAULT_UNIT_TYPES = [
  { id: 'co-quan-dang', title: 'Cơ quan Đảng' },
  { id: 'co-quan-hanh-chinh', title: 'Cơ quan hành chính' },
  { id: 'mttq-doan-the', title: 'Mặt trận Tổ quốc, đoàn thể' },
  { id: 'phuong-xa', title: 'Phường, xã' },
  { id: 'truong-hoc', title: 'Trường học' },
  { id: 'don-vi-su-nghiep', title: 'Đơn vị sự nghiệp' },
  { id: 'luc-luong-vu-trang', title: 'Lực lượng vũ trang' },
] as const satisfies readonly TitledUnitType[];

export const DEFAULT_TYPE_IDS = DEFAULT_UNIT_TYPES.map(({ id }) => id);

/** What may name its kinds of unit: a criteria set, the criteria of a Result. */
export type NamesUnitTypes = { readonly unitTypes?: readonly TitledUnitType[] | undefined };

/** The kinds of unit of a plan, in its order. */
export function unitTypesOf({ unitTypes }: NamesUnitTypes): readonly TitledUnitType[] {
  return unitTypes ?? DEFAULT_UNIT_TYPES;
}

/** How a plan names a kind of unit; its id where it has no such kind (any more). */
export function unitTypeTitle(names: NamesUnitTypes, type: UnitType): string {
  return unitTypesOf(names).find(({ id }) => id === type)?.title ?? type;
}

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
