import { parseCriteria } from '../../src/criteria/parse.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { renderForm } from '../../src/render/xlsx/render-form.ts';
import { type AnnexTestRow, annexWorkbook } from './annex-files.ts';
import { shippedText } from './criteria-text.ts';
import { editedTable, type TableEdits } from './edited-table.ts';
import { diagnosticsOf } from './run-cli.ts';
import { withFolder } from './with-folder.ts';

const HEADER: AnnexTestRow = ['STT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Cách chấm điểm'];

/** What is said of an annex of these rows when it is brought in. */
export async function saidOf(
  rows: readonly AnnexTestRow[],
  {
    header = HEADER,
    typed = [],
  }: { readonly header?: AnnexTestRow; readonly typed?: readonly string[] } = {},
): Promise<readonly Diagnostic[]> {
  return saidOfFile('phu-luc.xlsx', await annexWorkbook({ 'Phụ lục': [header, ...rows] }), typed);
}

/** What is said of a file that is brought in. */
export async function saidOfFile(
  name: string,
  content: Uint8Array | string,
  typed: readonly string[] = [],
): Promise<readonly Diagnostic[]> {
  return withFolder({ [name]: content }, (cwd) =>
    diagnosticsOf(['tieuchi', 'nhap', name, ...typed], { cwd }),
  );
}

/** What is said of the table of the version that ships, brought in with some cells edited. */
export async function saidOfTable(edits: TableEdits): Promise<readonly Diagnostic[]> {
  const { value } = parseCriteria({ text: shippedText, file: 'a.yaml', sha256: '' });
  if (value === null) throw new Error('the version that ships cannot be read');
  return saidOfFile('bang.xlsx', await renderForm(editedTable(value.set, edits)));
}
