import type { CellRef } from './location.ts';
import type { UnitId } from './unit.ts';

/** An award already granted in this movement: a row of the sheet `Đã khen thưởng` in `khen-thuong.xlsx`. */
export type Honour = {
  readonly unit: UnitId;
  /** Who; null where the unit itself was rewarded. */
  readonly person: { readonly name: string; readonly birthDate: string | null } | null;
  /** Id of the award in the criteria set. */
  readonly award: string;
  /** Number and day (yyyy-MM-dd) of the decision. */
  readonly decision: { readonly number: string; readonly date: string };
  /** Years of the achievement, both included: one year for an annual award, the whole period for a review. */
  readonly achievement: { readonly from: number; readonly to: number };
  readonly cell: CellRef;
};
