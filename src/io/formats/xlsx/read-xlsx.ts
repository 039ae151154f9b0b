import { cellAddress } from '../../../domain/location.ts';
import type { RawRange, RawSheet, RawWorkbook } from '../../../domain/raw-workbook.ts';
import type { Relationship } from '../../../ooxml/relationships.ts';
import { parseRange } from '../../cells/address.ts';
import { cellCounter } from '../../cells/cell-counter.ts';
import { isWithin } from '../../cells/ranges.ts';
import { refuse, unlessRefused } from '../../refusal.ts';
import { walkXml } from '../../xml/walk-xml.ts';
import type { Zip } from '../../zip/open-zip.ts';
import { relationshipsOf, requiredPart, smallPart } from '../../zip/package-parts.ts';
import { officeTheme, readTheme, type Theme } from './colours.ts';
import { readOver } from './over-sheet.ts';
import { picturesOver, withPictures } from './pictures.ts';
import { withOver } from './place-over.ts';
import { richPictures } from './rich-values.ts';
import { readSharedStrings } from './shared-strings.ts';
import { type ReadSheet, readSheetPart, type SheetContext } from './sheet-part.ts';
import { readStyles } from './styles.ts';
import { readWorkbookPart } from './workbook-part.ts';

/**
 * Reads .xlsx and .xlsm in one strict pass over the XML: every cell that Excel shows, or a refusal, never less
 * without a word. Throws `Refusal`.
 */
export function readXlsx(zip: Zip, main: string, file: string, format: string): RawWorkbook {
  const { sheets, base1904 } = readWorkbookPart(requiredPart(zip, main, file), file, main);
  if (sheets.length === 0) refuse('TD1027', { file }, { part: `${main}: sheet` });
  const relations = relationshipsOf(zip, main, file).filter(({ isExternal }) => !isExternal);
  const strings = byType(relations, 'sharedStrings');
  const styles = byType(relations, 'styles');
  const styleBytes = styles === null ? null : zip.part(styles);
  const context: SheetContext = {
    file,
    base1904,
    strings: strings === null ? [] : readSharedStrings(requiredPart(zip, strings, file), file, strings),
    styles:
      styles === null || styleBytes === null
        ? []
        : readStyles(styleBytes, file, styles, themeOf(zip, relations, file)),
    isPicture: richPictures(zip, file),
    countCell: cellCounter(file),
  };
  const read = sheets.map(({ name, relation, isHidden }): RawSheet => {
    const target = relations.find(({ id }) => id === relation);
    if (target === undefined) return refuse('TD1027', { file, sheet: name }, { part: name });
    // Charts, dialogs and macro sheets have no cells for us.
    if (target.type !== 'worksheet') {
      return { name, isHidden, rows: [], merges: [], hiddenColumns: new Set() };
    }
    const bytes = requiredPart(zip, target.target, file);
    return withAllOver(
      zip,
      target.target,
      file,
      { name, isHidden },
      readSheetPart(bytes, target.target, name, context),
    );
  });
  const lacksStyles = styles !== null && styleBytes === null;
  return { file, format, sheets: read, ...(lacksStyles && { lacksStyles }) };
}

/** Tables and themes are a few thousand letters long. */
const LARGEST_ASIDE = 1024 * 1024;

/** The sheet with its pictures, notes, boxes and embedded files. */
function withAllOver(
  zip: Zip,
  part: string,
  file: string,
  named: Pick<RawSheet, 'name' | 'isHidden'>,
  { controls, sizes, coloured, conditional, ...read }: ReadSheet,
): RawSheet {
  // Whoever says what lies over a sheet says nothing of its cells: they are read whatever becomes of it.
  const relations = unlessRefused(() => relationshipsOf(zip, part, file));
  if (relations === null) return { ...named, ...read, pictures: null };
  const ranges = coloured.length === 0 ? [] : [...conditional, ...tableRanges(zip, relations, file)];
  const sheet: RawSheet = { ...named, ...withoutDoubt(read, coloured, ranges) };
  const over = readOver(zip, relations, controls, sizes, file);
  const filled = over === null ? sheet : withOver(sheet, over);
  const pictures = picturesOver(zip, relations, file);
  if (pictures === null) return { ...filled, pictures: null };
  if (pictures.length === 0) return filled;
  const places = pictures.map(({ row, column }) => cellAddress(row, column));
  return { ...filled, rows: withPictures(filled.rows, pictures), pictures: places };
}

/** Letters in the colour of their ground are seen all the same where something else may colour the cell. */
function withoutDoubt<T extends Pick<RawSheet, 'rows'>>(
  sheet: T,
  coloured: ReadSheet['coloured'],
  ranges: readonly RawRange[],
): T {
  const seen = coloured.filter(({ row, unjudged: { column } }) => isWithin(ranges, row, column));
  if (seen.length === 0) return sheet;
  const byPlace = new Map(seen.map(({ row, unjudged }) => [`${row},${unjudged.column}`, unjudged]));
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => byPlace.get(`${row.row},${cell.column}`) ?? cell),
  }));
  return { ...sheet, rows };
}

/** Where tables with a look of their own lie (ECMA-376-1 18.5); a table that cannot be read colours nothing. */
function tableRanges(zip: Zip, relations: readonly Relationship[], file: string): readonly RawRange[] {
  return relations.flatMap(({ type, target, isExternal }) => {
    const bytes = type === 'table' && !isExternal ? smallPart(zip, target, LARGEST_ASIDE) : null;
    if (bytes === null) return [];
    const ranges: RawRange[] = [];
    unlessRefused(() =>
      walkXml(bytes, file, target, {
        open: ({ name, attribute }) => {
          const range = name === 'table' ? parseRange(attribute('ref') ?? '') : null;
          if (range !== null) ranges.push(range);
        },
      }),
    );
    return ranges;
  });
}

/** The theme of a workbook, read when the first style asks for it. */
export function themeOf(zip: Zip, relations: readonly Relationship[], file: string): () => Theme {
  let theme: Theme | undefined;
  return () => {
    const part = byType(relations, 'theme');
    const bytes =
      theme !== undefined || part === null ? null : unlessRefused(() => smallPart(zip, part, LARGEST_ASIDE));
    theme ??= bytes === null || part === null ? officeTheme : readTheme(bytes, file, part);
    return theme;
  };
}

function byType(relations: readonly Relationship[], type: string): string | null {
  return relations.find((relation) => relation.type === type)?.target ?? null;
}
