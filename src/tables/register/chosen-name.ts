import type { UnitId } from '../../domain/unit.ts';
import { tableOf } from '../shape.ts';

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
    alias: { header: 'Tên ghi trong tệp', width: 34 },
    unit: { header: 'Mã đơn vị', width: 12 },
    unitName: { header: 'Đơn vị được chọn', width: 34 },
    file: { header: 'Tệp', width: 40 },
    date: { header: 'Ngày chọn', width: 12 },
    who: { header: 'Người chọn', width: 20 },
    sha256: { header: 'SHA-256', isRequired: true, width: 20 },
  },
});
