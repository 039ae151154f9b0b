import { cellAddress } from '../../../domain/location.ts';
import type { RawSheet, RawWorkbook } from '../../../domain/raw-workbook.ts';
import type { Relationship } from '../../../ooxml/relationships.ts';
import { cellCounter } from '../../cells/cell-counter.ts';
import { refuse } from '../../refusal.ts';
import type { Zip } from '../../zip/open-zip.ts';
import { relationshipsOf, requiredPart } from '../../zip/package-parts.ts';
import { picturesOver, withPictures } from './pictures.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheetPart, type SheetContext } from './sheet-part.ts';
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
  const context: SheetContext = {
    file,
    base1904,
    strings: strings === null ? [] : readSharedStrings(requiredPart(zip, strings, file), file, strings),
    styles: styles === null ? [] : readStyles(requiredPart(zip, styles, file), file, styles),
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
    const read = readSheetPart(bytes, target.target, name, context);
    const pictures = picturesOver(zip, target.target, file);
    if (pictures === null) return { name, isHidden, ...read, pictures: null };
    if (pictures.length === 0) return { name, isHidden, ...read };
    const places = pictures.map(({ row, column }) => cellAddress(row, column));
    return { name, isHidden, ...read, rows: withPictures(read.rows, pictures), pictures: places };
  });
  return { file, format, sheets: read };
}

function byType(relations: readonly Relationship[], type: string): string | null {
  return relations.find((relation) => relation.type === type)?.target ?? null;
}
