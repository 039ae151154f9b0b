import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellObject, read, type WorkSheet } from 'xlsx';
import type { RawCell, RawSheet } from '../../src/domain/raw-workbook.ts';
import { parseAddress } from '../../src/io/cells/address.ts';
import { readWorkbook } from '../../src/io/read-workbook.ts';
import { effort, SEED } from '../support/effort.ts';
import {
  addressOf,
  DIFFERING,
  type FormattedCell,
  formattedRows,
  formattedWorkbook,
} from '../support/formatted-workbook.ts';

/** What a second reader that knows nothing of looks sees in a cell; `''` for nothing. */
function seenBySheetJs(sheet: WorkSheet, address: string): string {
  const cell = sheet[address] as CellObject | undefined;
  switch (cell?.t) {
    case 's':
    case 'n':
      return String(cell.v);
    case 'b':
      return cell.v === true ? 'TRUE' : 'FALSE';
    case 'e':
      return String(cell.w);
    default:
      return '';
  }
}

function cellIn(sheet: RawSheet, address: string): RawCell | undefined {
  const place = parseAddress(address);
  const row = sheet.rows.find((each) => each.row === place?.row);
  return row?.cells.find(({ column }) => column === place?.column);
}

function seenByUs(cell: RawCell | undefined): string {
  switch (cell?.content.kind) {
    case 'text':
      return cell.content.text;
    case 'number':
      return String(cell.content.value);
    case 'boolean':
      return cell.content.value ? 'TRUE' : 'FALSE';
    case 'error':
      return cell.content.error;
    default:
      return '';
  }
}

/** Why both readers see something else in a cell: the rule, and that what the other sees is all told. */
function explained({ marks }: RawCell, ours: string, theirs: string): boolean {
  if (marks === undefined) return false;
  const comma = theirs.replace('.', ',');
  if (marks.picture !== undefined) return ours === '(ảnh)' && theirs.startsWith('#');
  if (marks.embedded !== undefined) return ours === '(tệp đính kèm)' && theirs.trim() === '';
  if (marks.boxes !== undefined) return ours === '☑' && theirs.trim() === '';
  if (marks.isBox !== undefined) return ours === (theirs === 'TRUE' ? '☑' : '☐');
  if (marks.unseen !== undefined && ours === '' && marks.struck === undefined)
    return [theirs.trim(), comma].includes(marks.unseen.text);
  const kept = marks.symbols === undefined ? ours : '';
  const parts = [kept, marks.struck, marks.raised, marks.unseen?.text, marks.symbols?.typed];
  // Every letter that the other reader sees is read, or told.
  const rest = parts.reduce((left: string, part = '') => without(left, part.trim()), theirs);
  return (
    rest.replace(/\s/gu, '') === '' || (marks.symbols !== undefined && theirs.includes(marks.symbols.typed))
  );
}

/** Letters in order, once each. */
function without(text: string, part: string): string {
  let left = text;
  for (const letter of part) left = left.replace(letter, '');
  return left;
}

/** The marks that a cell must bear by how it was made; none where formatting says nothing of it. */
function expected({ value, style }: FormattedCell): readonly string[] {
  if (value.kind === 'blank' || value.kind === 'formula') return [];
  const text = value.kind === 'text' ? value.text : value.kind === 'runs' ? value.first + value.second : 'x';
  if (text.trim() === '') return [];
  if (style === 'hidden') return ['unseen'];
  if (value.kind === 'boolean' && style === 'box') return ['isBox'];
  if (value.kind === 'runs') {
    if (value.first.trim() === '') return [];
    return value.look === 'struck'
      ? ['struck']
      : value.look === 'white' && style !== 'whiteOnBlue'
        ? ['unseen']
        : [];
  }
  if (style === 'struck') return ['struck'];
  if (style === 'white' || style === 'tiny') return ['unseen'];
  if (style === 'rounded' && value.kind === 'number' && !Number.isInteger(value.number)) return ['shownAs'];
  return style === 'words' && value.kind === 'number' ? ['shownAs'] : [];
}

/** Rules that made a difference, so that the run is seen to have tried each. */
const met = new Set<string>();

const runs = { numRuns: effort({ short: 100, long: 2_000 }), seed: SEED, endOnFailure: true };

describe(`the strict reader against SheetJS in ${runs.numRuns} formatted workbooks, from seed ${SEED}`, () => {
  it(
    'sees the same values but where a rule of formatting says otherwise, and the rule tells what it left out',
    { timeout: 300_000 },
    () =>
      fc.assert(
        fc.asyncProperty(formattedRows, async (rows) => {
          const bytes = formattedWorkbook(rows);
          const { value, diagnostics } = await readWorkbook(bytes, 'a.xlsx');
          const ours = value?.sheets[0];
          if (ours === undefined) throw new Error(JSON.stringify(diagnostics));
          const book = read(bytes, { type: 'array', cellStyles: true });
          const theirs = book.Sheets['Tập thể'] ?? {};
          for (const [row, cells] of rows.entries()) {
            for (const [place, made] of cells.entries()) {
              const address = addressOf(row, place);
              const cell = cellIn(ours, address);
              const [one, other] = [seenByUs(cell), seenBySheetJs(theirs, address)];
              const marks = Object.keys(cell?.marks ?? {});
              const because = JSON.stringify({ address, made, cell, other });
              for (const mark of expected(made)) expect(marks, because).toContain(mark);
              expect(cell?.marks?.note ?? null, because).toBe((made.note ?? '').trim() || null);
              if (one !== other) for (const mark of marks) met.add(mark);
              if (one !== other)
                expect(cell !== undefined && explained(cell, one, other), because).toBe(true);
              else
                expect(
                  marks.filter(
                    (mark) => (DIFFERING as readonly string[]).includes(mark) && mark !== 'symbols',
                  ),
                  because,
                ).toEqual([]);
            }
          }
        }),
        runs,
      ),
  );

  it('has met every rule', () => {
    expect(DIFFERING.filter((mark) => !met.has(mark))).toEqual([]);
  });
});
