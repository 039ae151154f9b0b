import type { UnitId } from '../../domain/unit.ts';
import { entry, tableOf } from '../shape.ts';

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
export const CHOSEN = tableOf<null>()<keyof ChosenName>({
  sheet: 'Tên gọi đã chọn',
  columns: {
    alias: entry('Tên ghi trong tệp', 34),
    unit: entry('Mã đơn vị', 12),
    unitName: entry('Đơn vị được chọn', 34),
    file: entry('Tệp', 40),
    date: entry('Ngày chọn', 12),
    who: entry('Người chọn', 20),
    sha256: entry('SHA-256', 20, { isRequired: true }),
  },
});
