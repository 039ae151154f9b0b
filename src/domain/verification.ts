import type { CellRef } from './location.ts';
import type { Points } from './points.ts';
import type { UnitId } from './unit.ts';

/** What the council found for one line of one unit (contract section 6). */
export type VerifiedPoint = {
  readonly points: Points;
  readonly reason: string;
  /** `Người thẩm định`; blank where the file does not say. */
  readonly by: string;
  /** yyyy-MM-dd; null where the file does not say. */
  readonly on: string | null;
  /** `Điểm tính lại` that the council had before it; null where the file shows no number. */
  readonly recalculated: Points | null;
  readonly from: CellRef;
};

/** The verified points of one unit, by id of the line. */
export type UnitVerification = ReadonlyMap<string, VerifiedPoint>;

/** All verified points of a year. */
export type Verification = ReadonlyMap<UnitId, UnitVerification>;

/** The council has not looked at anything. */
export const NOTHING_VERIFIED: Verification = new Map();
