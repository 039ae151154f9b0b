import { cellAddress } from '../../../domain/location.ts';
import type { RawCell, RawRange, RawSheet, RawWorkbook } from '../../../domain/raw-workbook.ts';
import type { Relationship } from '../../../ooxml/relationships.ts';
import { cellCounter } from '../../cells/cell-counter.ts';
import { EVERYWHERE } from '../../cells/ranges.ts';
import { limits } from '../../limits.ts';
import { refuse, unlessRefused } from '../../refusal.ts';
import type { Zip } from '../../zip/open-zip.ts';
import { relationshipsOf, requiredPart } from '../../zip/package-parts.ts';
import { cellContent } from '../xlsx/cell-content.ts';
import { USUAL_SIZES } from '../xlsx/drawn-controls.ts';
import type { Note } from '../xlsx/notes.ts';
import { readOver } from '../xlsx/over-sheet.ts';
import { picturesOver, withPictures } from '../xlsx/pictures.ts';
import { withOver } from '../xlsx/place-over.ts';
import { themeOf } from '../xlsx/read-xlsx.ts';
import type { RichText } from '../xlsx/rich-text.ts';
import { formulasOf } from './formulas.ts';
import { readBinaryNotes } from './notes-bin.ts';
import { BrokenRecords, field, RECORD, recordsOf } from './records.ts';
import { richText } from './rich-bin.ts';
import { type BinaryContext, type BinarySheet, readBinarySheet, tableRange } from './sheet-bin.ts';
import { type BinaryStyles, readBinaryStyles } from './styles-bin.ts';
import { readBinaryWorkbook } from './workbook-bin.ts';

/**
 * Reads an .xlsb: its values by walking the records ourselves, strictly; SheetJS puts the formulas into words, and a formula
 * that it cannot say stays blank and costs no value. Throws `Refusal`.
 */
export async function readXlsb(zip: Zip, main: string, file: string): Promise<RawWorkbook> {
  const book = whole(() => readBinaryWorkbook(requiredPart(zip, main, file)), file, main);
  if (book.sheets.length === 0) refuse('TD1027', { file }, { part: `${main}: sheet` });
  const relations = relationshipsOf(zip, main, file).filter(({ isExternal }) => !isExternal);
  const styles = whole(() => stylesOf(zip, relations, file), file, 'styles.bin');
  const context: BinaryContext = {
    file,
    base1904: book.base1904,
    styles,
    strings: whole(() => stringsOf(zip, relations, styles, file), file, 'sharedStrings.bin'),
    countCell: cellCounter(file),
  };
  const sheets = book.sheets.map(({ name, relation, isHidden }) => {
    const target = relations.find(({ id }) => id === relation);
    if (target === undefined) return refuse('TD1027', { file, sheet: name }, { part: name });
    // Charts, dialogs and macro sheets have no cells for us.
    if (target.type !== 'worksheet') return { name, isHidden, read: null, links: null };
    const part = requiredPart(zip, target.target, file);
    // Whoever says what lies over a sheet says nothing of its cells: they are read whatever becomes of it.
    const links = unlessRefused(() => relationshipsOf(zip, target.target, file));
    const tables = links === null ? [EVERYWHERE] : tablesOf(zip, links, file);
    try {
      return { name, isHidden, read: readBinarySheet(part, name, context, tables), links };
    } catch (cause) {
      if (cause instanceof BrokenRecords) return refuse('TD1046', { file, sheet: name }, { sheet: name });
      throw cause;
    }
  });
  const formulas = await formulasOf(
    book.references,
    sheets.map(({ name, read }) => ({ name, records: read?.formulas ?? [] })),
  );
  return {
    file,
    format: 'xlsb',
    sheets: sheets.map(({ name, isHidden, read, links }, index): RawSheet => {
      if (read === null) return { name, isHidden, rows: [], merges: [], hiddenColumns: new Set() };
      const sheet = { name, isHidden, ...withWords(read, formulas[index]) };
      return links === null ? { ...sheet, pictures: null } : withAllOver(zip, links, file, sheet);
    }),
  };
}

/** Where tables with a look of their own lie; one whose part cannot be read may lie anywhere. */
function tablesOf(zip: Zip, links: readonly Relationship[], file: string): readonly RawRange[] {
  return links
    .filter(({ type }) => type === 'table')
    .map(({ target }) => unlessBroken(() => tableRange(requiredPart(zip, target, file))) ?? EVERYWHERE);
}

function whole<T>(read: () => T, file: string, part: string): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof BrokenRecords) return refuse('TD1032', { file, found: part }, { format: 'xlsb' });
    throw cause;
  }
}

function stylesOf(zip: Zip, relations: readonly Relationship[], file: string): BinaryStyles {
  const part = relations.find(({ type }) => type === 'styles')?.target;
  return part === undefined
    ? { fonts: [], cells: [] }
    : readBinaryStyles(requiredPart(zip, part, file), themeOf(zip, relations, file));
}

function stringsOf(
  zip: Zip,
  relations: readonly Relationship[],
  { fonts }: BinaryStyles,
  file: string,
): readonly RichText[] {
  const part = relations.find(({ type }) => type === 'sharedStrings')?.target;
  if (part === undefined) return [];
  const strings: RichText[] = [];
  for (const { id, data } of recordsOf(requiredPart(zip, part, file))) {
    if (id !== RECORD.item) continue;
    if (strings.length >= limits.sharedStrings) refuse('TD1030', { file }, { limit: limits.sharedStrings });
    strings.push(field(() => richText(data, 0, fonts)));
  }
  return strings;
}

/** The sheet with the words of its formulas, as far as there are any. */
function withWords(
  { rows, merges, hiddenColumns }: BinarySheet,
  words: ReadonlyMap<string, string> | undefined,
): Pick<RawSheet, 'rows' | 'merges' | 'hiddenColumns'> {
  const said = rows.map((row) => {
    if (row.cells.every(({ formula }) => formula === undefined)) return row;
    const cells = row.cells.map((cell) => {
      if (cell.formula === undefined) return cell;
      const formula = words?.get(cellAddress(row.row, cell.column)) ?? '';
      return { ...cell, ...pictured(cell, formula), formula };
    });
    return { ...row, cells };
  });
  return { rows: said, merges, hiddenColumns };
}

/** A formula that shows a picture, now that its words are known. */
function pictured({ content, marks }: RawCell, formula: string): Pick<RawCell, 'content' | 'marks'> {
  if (marks !== undefined) return { content, marks };
  const facts = { runs: undefined, style: undefined, hidesZeros: false, hasPicture: false };
  return cellContent({ ...facts, content, formula });
}

/** The drawings of an .xlsb are the same XML as those of an .xlsx; its notes are not. */
function withAllOver(zip: Zip, relations: readonly Relationship[], file: string, sheet: RawSheet): RawSheet {
  const others = relations.filter(({ type }) => type !== 'comments');
  const notes = unlessBroken(() => readBinaryNotes(zip, relations));
  const over = readOver(zip, others, [], USUAL_SIZES, file);
  const threads = over?.notes ?? [];
  const placeOf = ({ row, column }: Note) => cellAddress(row, column);
  const inThreads = new Set(threads.map(placeOf));
  const all = {
    boxes: over?.boxes ?? [],
    embedded: over?.embedded ?? [],
    controls: over?.controls ?? [],
    // A conversation leaves a note that tells older programs of it.
    notes: [...threads, ...(notes ?? []).filter((note) => !inThreads.has(placeOf(note)))],
    isUnsound: (over?.isUnsound ?? false) || notes === null,
  };
  const filled = withOver(sheet, all);
  const pictures = picturesOver(zip, relations, file);
  if (pictures === null) return { ...filled, pictures: null };
  if (pictures.length === 0) return filled;
  return {
    ...filled,
    rows: withPictures(filled.rows, pictures),
    pictures: pictures.map(({ row, column }) => cellAddress(row, column)),
  };
}

function unlessBroken<T>(read: () => T): T | null {
  try {
    return unlessRefused(read);
  } catch (cause) {
    if (cause instanceof BrokenRecords) return null;
    throw cause;
  }
}
