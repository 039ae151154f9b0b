import type { CellRef } from './location.ts';
import type { UnitId } from './unit.ts';

/**
 * A documented fact against a unit or person, or one that is being looked into: a row of the sheet `Xử lý` in
 * `xu-ly.xlsx`. Only a document makes it one (rules of điều kiện loại trừ V1–V7, tạm dừng H1–H3).
 */
export type DocumentedFact = {
  readonly unit: UnitId;
  /** Who; null where it is about the unit itself. */
  readonly person: { readonly name: string; readonly birthDate: string | null } | null;
  /** Id of a disqualifier of the criteria set: `V1`, `H1` … */
  readonly disqualifier: string;
  /** `Nội dung`, as typed. */
  readonly what: string;
  /** Number, day (yyyy-MM-dd) and issuer of the document; null where the row names none. */
  readonly document: { readonly number: string; readonly date: string; readonly issuer: string } | null;
  /** yyyy-MM-dd: first day; the day of the document where the row does not say. */
  readonly from: string;
  /** yyyy-MM-dd: last day of its effect (end of the disciplinary period, of the hold); null while open. */
  readonly until: string | null;
  readonly cell: CellRef;
};
