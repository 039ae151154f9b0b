import { diagnose } from '../../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../../diagnostics/diagnostic.ts';
import { cellAddress } from '../../../domain/location.ts';
import type { RawRow, RawWorkbook } from '../../../domain/raw-workbook.ts';
import { decodeText, type TextEncoding } from '../../../text/decode-text.ts';
import { limits } from '../../limits.ts';
import { detectDelimiter } from './detect-delimiter.ts';
import { lostIn, lostLetters } from './lost-letters.ts';
import { mendText } from './mend-text.ts';
import { type Delimiter, splitRecords } from './split-records.ts';

/** Reads a .csv as text cells only: what `8,5` or `05/11/2022` means is for the intake to say. */
export function readCsv(bytes: Uint8Array, file: string): Staged<RawWorkbook | null> {
  const decoded = decodeText(bytes);
  if (decoded === null) return staged(null, [diagnose('TD1041', { file }, {})]);
  const { delimiter, body: written } = withoutDirective(decoded.text);
  const { text: body, mended, broken } = mendText(written);
  if (broken !== null)
    return staged(null, [diagnose('TD1076', { file, found: broken }, { example: broken })]);
  const nul = body.indexOf('\0');
  if (nul !== -1) return staged(null, [diagnose('TD1042', { file }, { line: lineOf(body, nul) })]);
  const lost = lostLetters(body);
  if (lost !== null) return staged(null, [diagnose('TD1045', { file, found: lost.example }, lost)]);
  const { records, fault } = splitRecords(body, delimiter ?? detectDelimiter(body), {
    lineLength: limits.csvLine,
  });
  if (fault !== null) {
    const code = fault.fault === 'long-line' ? 'TD1043' : 'TD1044';
    return staged(null, [diagnose(code, { file, line: fault.line }, { line: fault.line })]);
  }
  const rows = rowsOf(records);
  if (rows === null) return staged(null, [diagnose('TD1030', { file }, { limit: limits.cells })]);
  const sheet = {
    name: sheetName(file),
    isHidden: false,
    rows,
    merges: [],
    hiddenColumns: new Set<number>(),
  };
  const remarks = mended === null ? [] : [diagnose('TD1075', { file, found: mended.before }, mended)];
  return staged({ file, format: 'csv', sheets: [sheet] }, [
    ...encodingRemarks(decoded.encoding, file),
    ...remarks,
    ...lostRemark(rows, file, sheet.name),
  ]);
}

/** Excel shows a .csv as one sheet named like the file. */
function sheetName(file: string): string {
  const base = file.slice(file.lastIndexOf('/') + 1);
  return base.replace(/\.[^.]*$/, '').slice(0, 31) || 'CSV';
}

/** `sep=;` in the first line tells Excel the delimiter and is no row. */
function withoutDirective(text: string): { delimiter: Delimiter | null; body: string } {
  const directive = /^sep=([;,\t])(?:\r\n|\n|\r|$)/i.exec(text);
  if (directive === null) return { delimiter: null, body: text };
  const delimiter = directive[1] === ';' ? ';' : directive[1] === ',' ? ',' : '\t';
  return { delimiter, body: text.slice(directive[0].length) };
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

function rowsOf(records: readonly (readonly string[])[]): readonly RawRow[] | null {
  const rows: RawRow[] = [];
  let count = 0;
  for (const [index, record] of records.entries()) {
    const cells = record.flatMap((text, column) =>
      text === '' ? [] : [{ column: column + 1, content: { kind: 'text' as const, text: shown(text) } }],
    );
    count += cells.length;
    if (count > limits.cells) return null;
    if (cells.length > 0) rows.push({ row: index + 1, isHidden: false, cells });
  }
  return rows;
}

/** Of letters that were lost in a file that is whole otherwise: the first cell, and how many there are. */
function lostRemark(rows: readonly RawRow[], file: string, sheet: string): readonly Diagnostic[] {
  const found = rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, content }) => {
      const lost = content.kind === 'text' ? lostIn(content.text) : null;
      return lost === null ? [] : [{ ...lost, cell: cellAddress(row, column) }];
    }),
  );
  const [first] = found;
  if (first === undefined) return [];
  const count = found.reduce((sum, each) => sum + each.count, 0);
  const place = { file, sheet, cell: first.cell, found: first.word };
  return [diagnose('TD1077', place, { count, example: first.word })];
}

/** `="007"` is how programs keep Excel from dropping zeros: a person sees 007. */
function shown(text: string): string {
  return /^="([^"]*)"$/.exec(text)?.[1] ?? text;
}

function encodingRemarks(encoding: TextEncoding, file: string): readonly Diagnostic[] {
  if (encoding !== 'windows-1258' && encoding !== 'windows-1252' && encoding !== 'viscii') return [];
  return [
    diagnose('TD1040', { file, found: encoding }, { encoding: encoding === 'viscii' ? 'VISCII' : encoding }),
  ];
}
