import type { UnitId } from '../../domain/unit.ts';

/** Whose a file is, as a person said: a line of the sheet `Tên gọi đã chọn` of `don-vi.xlsx`. */
export type ChosenName = {
  /** The name as the file has it, or the sender's address; null where the choice holds for this file alone. */
  readonly alias: string | null;
  readonly unit: UnitId;
  readonly unitName: string;
  readonly file: string;
  readonly sha256: string;
  /** yyyy-MM-dd */
  readonly date: string;
  readonly who: string;
};

/** The sheet that keeps who chose what, and when. */
export const CHOSEN_SHEET = 'Tên gọi đã chọn';

/** Its columns, in this order. */
export const CHOSEN_HEADERS = {
  alias: 'Tên ghi trong tệp',
  unit: 'Mã đơn vị',
  unitName: 'Đơn vị được chọn',
  file: 'Tệp',
  date: 'Ngày chọn',
  who: 'Người chọn',
  sha256: 'SHA-256',
} as const satisfies Readonly<Record<keyof ChosenName, string>>;

/** Names of columns as keys, in the order of the sheet. */
export const CHOSEN_COLUMNS = Object.keys(CHOSEN_HEADERS) as (keyof typeof CHOSEN_HEADERS)[];
