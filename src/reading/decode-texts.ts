import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.ts';
import { cellAddress } from '../domain/location.ts';
import type { RawCell, RawSheet, RawWorkbook } from '../domain/raw-workbook.ts';
import type { Conversion } from '../domain/submission.ts';
import { decodeLegacy, encodingOfFont, mixedReading } from '../text/legacy/decode.ts';
import {
  detectLegacy,
  ENOUGH_WORDS,
  isSurelyUnicode,
  type LegacyEncoding,
  readingsOf,
} from '../text/legacy/detect.ts';
import { remembering } from '../text/remembering.ts';

const TITLES: Readonly<Record<LegacyEncoding, string>> = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' };
const SAMPLES = 3;
const ONLY_ASCII = /^[\x00-\x7F]*$/;

/**
 * The workbook with texts in old encodings read as Unicode, each sheet's conversions listed. A cell's font decides,
 * else its column taken together, else its sheet; a lone doubtful cell is flagged and left as it is.
 */
export function decodeTexts(workbook: RawWorkbook): Staged<DecodedTexts> {
  const surveyed = workbook.sheets.map(surveyOf);
  const among = encodingAmongOthers(surveyed);
  const decoded = surveyed.map((survey) => decodeSheet(survey, among, workbook.file));
  const isSame = decoded.every(({ sheet }, index) => sheet === workbook.sheets[index]);
  return {
    value: {
      workbook: isSame ? workbook : { ...workbook, sheets: decoded.map(({ sheet }) => sheet) },
      conversions: decoded.flatMap(({ conversions }) =>
        conversions.map(({ encoding: _, ...conversion }) => conversion),
      ),
    },
    diagnostics: decoded.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** A workbook in Unicode, and each text that was not. */
export type DecodedTexts = { readonly workbook: RawWorkbook; readonly conversions: readonly Conversion[] };

type FromEncoding = Conversion & { readonly encoding: LegacyEncoding };

type DecodedSheet = {
  readonly sheet: RawSheet;
  readonly conversions: readonly FromEncoding[];
  readonly diagnostics: readonly Diagnostic[];
};

/** A sheet with what its columns are written in, where that is not plainly Unicode; null where nothing is to be done. */
type Survey = {
  readonly sheet: RawSheet;
  readonly encodings: ReadonlyMap<number, LegacyEncoding | 'unsure'> | null;
};

function surveyOf(sheet: RawSheet): Survey {
  const suspects = suspectColumns(sheet);
  if (suspects.size === 0) return { sheet, encodings: null };
  const encodings = columnEncodings(sheet, suspects);
  const isUntouched = encodings.size === 0 && ![...suspects.values()].includes('by font');
  return { sheet, encodings: isUntouched ? null : encodings };
}

function decodeSheet({ sheet, encodings }: Survey, among: LegacyEncoding | null, file: string): DecodedSheet {
  const remarks = mixedTexts(sheet, file);
  if (encodings === null) return { sheet, conversions: [], diagnostics: remarks };
  const conversions: FromEncoding[] = [];
  const flagged: Diagnostic[] = [];
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      if (!isSuspect(cell) || cell.content.kind !== 'text') return cell;
      const before = cell.content.text;
      const column = encodings.get(cell.column);
      const guess = column === 'unsure' ? guessOf(before) : null;
      const reading = decodeLegacy({
        text: before,
        font: cell.font,
        column: column !== 'unsure' ? column : guess?.encoding === among ? guess?.encoding : undefined,
      });
      if (reading !== null) {
        const at = { sheet: sheet.name, cell: cellAddress(row.row, cell.column) };
        conversions.push({ ...at, before, after: reading.text, encoding: reading.encoding });
        return { ...cell, content: { kind: 'text' as const, text: reading.text } };
      }
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
    sheet: conversions.length === 0 ? sheet : { ...sheet, rows },
    conversions,
    diagnostics: [...listed, ...flagged, ...remarks],
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

/**
 * The encoding of those texts of a workbook that stand among Unicode ones, as where a form in Unicode was filled in with an old
 * keyboard: no Vietnamese as they stand, and Vietnamese under this one reading alone. Null where they are few, or of two
 * encodings: then each is for a person.
 */
function encodingAmongOthers(surveyed: readonly Survey[]): LegacyEncoding | null {
  const words = new Map<LegacyEncoding, number>();
  const texts = new Set<string>();
  for (const { sheet, encodings } of surveyed) {
    if (encodings === null) continue;
    for (const cell of sheet.rows.flatMap(({ cells }) => cells)) {
      if (cell.content.kind !== 'text' || !isSuspect(cell) || texts.has(cell.content.text)) continue;
      const { text } = cell.content;
      texts.add(text);
      const column = encodings.get(cell.column);
      const encoding =
        encodingOfFont(cell.font) ?? (column === 'unsure' ? guessOf(text)?.encoding : column) ?? null;
      if (encoding === null) continue;
      words.set(encoding, (words.get(encoding) ?? 0) + readingsOf(text, encoding).count);
    }
  }
  const [only, ...others] = words;
  if (only === undefined || others.length > 0) return null;
  return only[1] >= ENOUGH_WORDS ? only[0] : null;
}

/** Letters of TCVN3 and VNI that no Vietnamese word in Unicode has; most texts have none. */
const NEVER_UNICODE = /[¢-¥¨©¬®¯¶¸¹¼-¿ÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïðñöøûüþ»µ±«ª¦]/u;

/**
 * Texts in Unicode of which some words are in an old encoding, as where pieces of a cell stand in several fonts: flagged with
 * what they may say, and left as they are.
 */
function mixedTexts(sheet: RawSheet, file: string): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { row, cells } of sheet.rows) {
    for (const { column, content } of cells) {
      if (content.kind !== 'text' || !NEVER_UNICODE.test(content.text)) continue;
      if (!isSurelyUnicode(content.text)) continue;
      const mixed = mixedReading(content.text);
      if (mixed === null) continue;
      const place = { file, sheet: sheet.name, cell: cellAddress(row, column), found: content.text };
      const values = { text: content.text, guess: mixed.text, encoding: TITLES[mixed.encoding] };
      found.push(diagnose('TD1116', place, values));
    }
  }
  return found;
}

/** Text that is neither plain ASCII nor surely Unicode. */
function isSuspect({ content }: RawCell): boolean {
  if (content.kind !== 'text' || ONLY_ASCII.test(content.text) || isSurelyUnicode(content.text)) return false;
  // A sign for a tick, and no letter of any encoding where it stands alone.
  return content.text.trim() !== '×';
}

/**
 * Whether a cell is left as it is whatever else is written in its column: its words are Vietnamese as they stand, and no font
 * says otherwise.
 */
export function isPlainUnicode({ content, font }: RawCell): boolean {
  return (
    content.kind !== 'text' ||
    isPlainText(content.text) ||
    (isOfWords(content.text) && encodingOfFont(font) === null)
  );
}

const isPlainText = remembering(
  (text) => !NEVER_UNICODE.test(text) && (ONLY_ASCII.test(text) || isSurelyUnicode(text)),
);
const isOfWords = remembering((text) => {
  const { asIs, count } = readingsOf(text, 'tcvn3');
  return !NEVER_UNICODE.test(text) && (count === 0 || asIs === 1);
});

const MANY_WORDS = 4;
const MOST = 0.75;

/** The better reading of a lone text: only where it is no Vietnamese as it stands and would be when converted. */
function guessOf(text: string): { readonly text: string; readonly encoding: LegacyEncoding } | null {
  // One sign is no word of any encoding: a star of Wingdings.
  if (text.trim().length < 2) return null;
  for (const encoding of ['tcvn3', 'vni'] as const) {
    const { asIs, decoded, count } = readingsOf(text, encoding);
    // Of a longer text a word may be none of the language: `QĐ-UBND`.
    if (asIs > 0.5 || decoded < (count < MANY_WORDS ? 1 : MOST)) continue;
    const reading = decodeLegacy({ text, column: encoding });
    if (reading !== null) return reading;
  }
  return null;
}

function describe(conversions: readonly FromEncoding[], encoding: LegacyEncoding) {
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
