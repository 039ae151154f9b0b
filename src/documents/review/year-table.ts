import type { ReviewedYear } from '../../domain/result-period.ts';
import { formatInteger } from '../../text/numbers.ts';
import { type Column, captionedTable, paragraph } from '../blocks.ts';
import type { Block, TableRow } from '../document-model.ts';
import { type ShareRule, shareAside } from '../words/wording.ts';
import { comparisonRemark, yearLabel } from './figures/years.ts';

/** More years than this make a table of 11 pt (NĐ 30/2020 leaves the size of a table to the office). */
const YEARS_AT_12 = 4;

/** Points of a table with a column per year. */
function sizeFor(years: readonly ReviewedYear[]): number {
  return years.length > YEARS_AT_12 ? 11 : 12;
}

/** A column per year, those where other criteria begin marked. */
export function yearColumns(years: readonly ReviewedYear[], width: number): readonly Column[] {
  return years.map((year): Column => [yearLabel(year), width]);
}

/** `5 (55,56%)`; just `0` for none, and just the count where there are too few for a percentage. */
export function countWithShare(count: number, whole: number, rule: ShareRule): string {
  return count === 0 ? '0' : `${formatInteger(count)}${shareAside(count, whole, rule)}`;
}

/** A table with a column or a row per year, and what its marks mean. */
export function yearTable(
  years: readonly ReviewedYear[],
  options: {
    readonly caption: string | null;
    readonly columns: readonly Column[];
    readonly rows: readonly TableRow[];
    readonly whenEmpty: string;
    /** False where the figures do not depend on the criteria. */
    readonly isScored?: boolean;
  },
): readonly Block[] {
  const { isScored = true, ...table } = options;
  const blocks = captionedTable({ ...table, fontSize: sizeFor(years) });
  const remark = isScored ? comparisonRemark(years) : null;
  return remark === null || options.rows.length === 0 ? blocks : [...blocks, paragraph('note', remark)];
}
