import type { VerificationTableRow } from './rows-of-result.ts';
import type { RawWorkbook } from '../../domain/raw-workbook.ts';
import type { VerificationColumn } from './shape.ts';
import { findVerificationRows, type VerificationRow } from './find-rows.ts';

/** The rows of a `tham-dinh.xlsx` as they stand, entries as typed; null where it does not hold the table. */
export function keptRows(workbook: RawWorkbook): readonly VerificationTableRow[] | null {
  return findVerificationRows(workbook)?.map(rowOf) ?? null;
}

function rowOf(row: VerificationRow): VerificationTableRow {
  const typed = (column: VerificationColumn): string | number | null => {
    const content = row.content(column);
    if (content?.kind === 'number' && !content.isPercent) return content.value;
    return row.text(column) || null;
  };
  const number = (column: VerificationColumn): number | null => {
    const value = typed(column);
    return typeof value === 'number' ? value : null;
  };
  return {
    unit: row.text('unit'),
    unitName: row.text('unitName'),
    line: row.text('line'),
    title: row.text('title'),
    max: number('max'),
    selfPoints: number('selfPoints'),
    points: typed('points'),
    entry: {
      verified: percentAsShown(row) ?? typed('verified'),
      reason: row.text('reason'),
      by: row.text('by'),
      on: dayAsShown(row),
    },
  };
}

/** `0.9` shown as `90%` stays what a person sees. */
function percentAsShown(row: VerificationRow): string | null {
  const content = row.content('verified');
  return content?.kind === 'number' && content.isPercent ? `${content.value * 100}%` : null;
}

function dayAsShown(row: VerificationRow): string {
  const content = row.content('on');
  return content?.kind === 'date' ? content.iso.split('-').reverse().join('/') : row.text('on');
}
