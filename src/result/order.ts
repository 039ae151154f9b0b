import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { compareText } from '../text/order.ts';

const SEVERITIES = ['error', 'warning', 'info'] as const;

/** By file, then sheet, then place in the sheet, then weight: the order in which a clerk works through faults. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file ?? '', b.file ?? '') ||
    compareText(a.sheet ?? '', b.sheet ?? '') ||
    rowOf(a.cell) - rowOf(b.cell) ||
    compareText((a.cell ?? '').padStart(10), (b.cell ?? '').padStart(10)) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

function rowOf(cell: string | undefined): number {
  return Number(cell?.replace(/\D/gu, '') || 0);
}
