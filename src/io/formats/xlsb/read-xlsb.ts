import { cellAddress } from '../../../domain/location.ts';
import type { RawSheet, RawWorkbook } from '../../../domain/raw-workbook.ts';
import type { Relationship } from '../../../ooxml/relationships.ts';
import { cellCounter } from '../../cells/cell-counter.ts';
import { limits } from '../../limits.ts';
import { refuse } from '../../refusal.ts';
import type { Zip } from '../../zip/open-zip.ts';
import { relationshipsOf, requiredPart } from '../../zip/package-parts.ts';
import { picturesOver, withPictures } from '../xlsx/pictures.ts';
import type { RichText } from '../xlsx/rich-text.ts';
import { formulasOf } from './formulas.ts';
import { BrokenRecords, field, RECORD, recordsOf } from './records.ts';
import { richText } from './rich-bin.ts';
import { type BinaryContext, type BinarySheet, readBinarySheet } from './sheet-bin.ts';
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
    if (target.type !== 'worksheet') return { name, isHidden, read: null, part: target.target };
    const part = requiredPart(zip, target.target, file);
    try {
      return { name, isHidden, read: readBinarySheet(part, name, context), part: target.target };
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
    sheets: sheets.map(({ name, isHidden, read, part }, index): RawSheet => {
      if (read === null) return { name, isHidden, rows: [], merges: [], hiddenColumns: new Set() };
      const said = withWords(read, formulas[index]);
      return { name, isHidden, ...said, ...picturesOf(zip, part, file, said) };
    }),
  };
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
  return part === undefined ? { fonts: [], cells: [] } : readBinaryStyles(requiredPart(zip, part, file));
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
    const cells = row.cells.map((cell) =>
      cell.formula === undefined
        ? cell
        : { ...cell, formula: words?.get(cellAddress(row.row, cell.column)) ?? '' },
    );
    return { ...row, cells };
  });
  return { rows: said, merges, hiddenColumns };
}

/** The drawings of an .xlsb are the same XML as those of an .xlsx. */
function picturesOf(
  zip: Zip,
  part: string,
  file: string,
  { rows }: Pick<RawSheet, 'rows'>,
): Partial<Pick<RawSheet, 'rows' | 'pictures'>> {
  const pictures = picturesOver(zip, part, file);
  if (pictures === null) return { pictures: null };
  if (pictures.length === 0) return {};
  return {
    rows: withPictures(rows, pictures),
    pictures: pictures.map(({ row, column }) => cellAddress(row, column)),
  };
}
