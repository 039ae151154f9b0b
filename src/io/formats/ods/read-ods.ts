import type { RawSheet, RawWorkbook } from '../../../domain/raw-workbook.ts';
import { cellCounter } from '../../cells/cell-counter.ts';
import { refuse } from '../../refusal.ts';
import { walkXml } from '../../xml/walk-xml.ts';
import type { Zip } from '../../zip/open-zip.ts';
import { requiredPart } from '../../zip/package-parts.ts';
import { objectKinds } from './drawn.ts';
import { hidesZeros } from './hides-zeros.ts';
import { readOdsStyles } from './styles.ts';
import { type Context, createTable, type Table } from './table.ts';

/** Reads an OpenDocument spreadsheet in one strict pass, hidden rows, columns and sheets known. Throws `Refusal`. */
export function readOds(zip: Zip, file: string, types: ReadonlyMap<string, string>): RawWorkbook {
  const content = requiredPart(zip, 'content.xml', file);
  const named = zip.part('styles.xml');
  const parts = new Map([['content.xml', content]]);
  if (named !== null) parts.set('styles.xml', named);
  const styles = readOdsStyles(parts, file);
  const context: Context = {
    file,
    styles,
    countCell: cellCounter(file),
    kindOf: objectKinds(types),
    hidesZeros: hidesZeros(zip, file),
  };
  const sheets: RawSheet[] = [];
  let table: Table | null = null;
  let tables = 0;
  walkXml(content, file, 'content.xml', {
    open: (element) => {
      if (table !== null) table.open(element);
      else if (element.name === 'table' && element.path.length === 3 && element.path[2] === 'spreadsheet') {
        table = createTable(element, context, styles.conditional.get(tables) ?? []);
        tables += 1;
      }
    },
    close: (name, path) => {
      if (table === null) return;
      if (path.length > 3) {
        table.close(name, path);
        return;
      }
      sheets.push(table.sheet());
      table = null;
    },
    text: (text) => table?.text(text),
  });
  if (sheets.length === 0) refuse('TD1027', { file }, { part: 'content.xml: table' });
  return { file, format: 'ods', sheets };
}
