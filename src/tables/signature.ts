import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { CellRef } from '../domain/location.ts';
import { dayIn } from './cell-values.ts';
import type { TableRow } from './find-table.ts';
import type { Headed } from './shape.ts';

type SignatureColumn = 'by' | 'on';

/** Who decided a row; `on` is yyyy-MM-dd, null where the row does not say. */
export type Signature = { readonly by: string; readonly on: string | null };

/** Reads who decided a row and when; what is not there, or is no day, is worded by the table. */
export function readSignature(
  row: TableRow<SignatureColumn>,
  { columns }: Headed<SignatureColumn>,
  say: {
    readonly missing: (place: CellRef, headers: readonly string[]) => Diagnostic;
    readonly unreadable: (place: CellRef & { readonly found: string }) => Diagnostic;
  },
): Staged<Signature> {
  const by = row.text('by').replace(/\s+/gu, ' ');
  const on = dayIn(row, 'on');
  const missing = (['by', 'on'] as const).filter((column) => row.text(column) === '');
  const [first] = missing;
  return staged({ by, on: on ?? null }, [
    ...(first === undefined
      ? []
      : [
          say.missing(
            row.place(first),
            missing.map((column) => columns[column].header),
          ),
        ]),
    ...(on === undefined ? [say.unreadable({ ...row.place('on'), found: row.text('on') })] : []),
  ]);
}
