import type { Chance } from '../../samples/make/random.ts';
import type { Book, Row, Sheet } from './book.ts';
import { sheetOf } from './book.ts';

/** A place that a mutation damaged: its row, or the whole sheet, or (without a sheet) the file. */
export type Touch = { readonly sheet: Sheet | null; readonly row: Row | null };

/** One way in which what comes back differs from the form as sent out. */
export type Mutation = {
  readonly name: string;
  /** `same`: a person reads the same in it, so must the tool, without an error; `explain`: it may differ, and say why. */
  readonly expects: 'same' | 'explain';
  /** Changes the book; null where it has nothing to change there. */
  readonly apply: (book: Book, chance: Chance) => readonly Touch[] | null;
};

export const NOTHING: readonly Touch[] = [];
export const TABLES = ['unit', 'individuals', 'proposals', 'remarks'] as const;

/** One of the sheets with a table that the book still has, or null. */
export function anyTable(book: Book, chance: Chance): Sheet | null {
  const left = TABLES.flatMap((role) => {
    const sheet = sheetOf(book, role);
    return sheet?.header && sheet.rows.includes(sheet.header) ? [sheet] : [];
  });
  return left.length === 0 ? null : chance.pick(left);
}

/** `Điểm tự chấm` → `Diem tu cham`. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}
