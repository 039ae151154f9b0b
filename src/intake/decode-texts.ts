import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.ts';
import { cellAddress } from '../domain/location.ts';
import type { RawCell, RawSheet, RawWorkbook } from '../domain/raw-workbook.ts';
import { decodeLegacy, encodingOfFont } from '../text/legacy/decode.ts';
import { detectLegacy, isSurelyUnicode, type LegacyEncoding, readingsOf } from '../text/legacy/detect.ts';

const TITLES: Readonly<Record<LegacyEncoding, string>> = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' };
const SAMPLES = 3;
const ONLY_ASCII = /^[\x00-\x7F]*$/;

/**
 * The workbook with texts in old encodings read as Unicode, each sheet's conversions listed. A cell's font decides,
 * else its column taken together, else its sheet; a lone doubtful cell is flagged and left as it is.
 */
export function decodeTexts(workbook: RawWorkbook): Staged<RawWorkbook> {
  const decoded = workbook.sheets.map((sheet) => decodeSheet(sheet, workbook.file));
  const diagnostics = decoded.flatMap((sheet) => sheet.diagnostics);
  const isSame = decoded.every(({ value }, index) => value === workbook.sheets[index]);
  return {
    value: isSame ? workbook : { ...workbook, sheets: decoded.map(({ value }) => value) },
    diagnostics,
  };
}

type Conversion = { readonly before: string; readonly after: string; readonly encoding: LegacyEncoding };

function decodeSheet(sheet: RawSheet, file: string): Staged<RawSheet> {
  const suspects = suspectColumns(sheet);
  if (suspects.size === 0) return { value: sheet, diagnostics: [] };
  const encodings = columnEncodings(sheet, suspects);
  if (encodings.size === 0 && ![...suspects.values()].includes('by font')) {
    return { value: sheet, diagnostics: [] };
  }
  const conversions: Conversion[] = [];
  const flagged: Diagnostic[] = [];
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      if (!isSuspect(cell) || cell.content.kind !== 'text') return cell;
      const before = cell.content.text;
      const column = encodings.get(cell.column);
      const reading = decodeLegacy({
        text: before,
        font: cell.font,
        column: column === 'unsure' ? undefined : column,
      });
      if (reading !== null) {
        conversions.push({ before, after: reading.text, encoding: reading.encoding });
        return { ...cell, content: { kind: 'text' as const, text: reading.text } };
      }
      const guess = column === 'unsure' ? guessOf(before) : null;
      if (guess !== null) {
        const place = { file, sheet: sheet.name, cell: cellAddress(row.row, cell.column), found: before };
        const values = { text: before, guess: guess.text, encoding: TITLES[guess.encoding] };
        flagged.push(diagnose('TD1116', place, values));
      }
      return cell;
    }),
  }));
  const place = { file, sheet: sheet.name };
  const listed = [...new Set(conversions.map(({ encoding }) => encoding))].map((encoding) =>
    diagnose('TD1115', place, describe(conversions, encoding)),
  );
  return {
    value: conversions.length === 0 ? sheet : { ...sheet, rows },
    diagnostics: [...listed, ...flagged],
  };
}

/** Columns with a suspect text, and whether a font speaks for any of them. */
function suspectColumns(sheet: RawSheet): ReadonlyMap<number, 'by font' | 'by text'> {
  const found = new Map<number, 'by font' | 'by text'>();
  for (const { cells } of sheet.rows) {
    for (const cell of cells) {
      if (found.get(cell.column) === 'by font' || !isSuspect(cell)) continue;
      found.set(cell.column, encodingOfFont(cell.font) === null ? 'by text' : 'by font');
    }
  }
  return found;
}

/** What the columns of cells without a telling font are written in; where a column is too short, its sheet. */
function columnEncodings(
  sheet: RawSheet,
  suspects: ReadonlyMap<number, unknown>,
): ReadonlyMap<number, LegacyEncoding | 'unsure'> {
  const texts = new Map<number, string[]>([...suspects.keys()].map((column) => [column, []]));
  for (const { cells } of sheet.rows) {
    for (const { column, content, font } of cells) {
      if (content.kind === 'text' && encodingOfFont(font) === null) texts.get(column)?.push(content.text);
    }
  }
  const found = [...texts].flatMap(([column, of]) => {
    const encoding = detectLegacy(of);
    return encoding === 'unicode' ? [] : [[column, encoding] as const];
  });
  if (found.length === 0) return new Map();
  const whole = detectLegacy([...texts.values()].flat());
  const settled = whole === 'unicode' ? 'unsure' : whole;
  return new Map(found.map(([column, encoding]) => [column, encoding === 'unsure' ? settled : encoding]));
}

/** Text that is neither plain ASCII nor surely Unicode. */
function isSuspect({ content }: RawCell): boolean {
  return content.kind === 'text' && !ONLY_ASCII.test(content.text) && !isSurelyUnicode(content.text);
}

/** The better reading of a lone text: only where it is no Vietnamese as it stands and would be when converted. */
function guessOf(text: string): { readonly text: string; readonly encoding: LegacyEncoding } | null {
  for (const encoding of ['tcvn3', 'vni'] as const) {
    const { asIs, decoded } = readingsOf(text, encoding);
    if (asIs > 0.5 || decoded < 1) continue;
    const reading = decodeLegacy({ text, column: encoding });
    if (reading !== null) return reading;
  }
  return null;
}

function describe(conversions: readonly Conversion[], encoding: LegacyEncoding) {
  const own = conversions.filter((conversion) => conversion.encoding === encoding);
  const distinct = [...new Map(own.map((conversion) => [conversion.before, conversion])).values()];
  return {
    count: own.length,
    encoding: TITLES[encoding],
    samples: distinct
      .slice(0, SAMPLES)
      .map(({ before, after }) => `“${shorten(before)}” → “${shorten(after)}”`),
  };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
