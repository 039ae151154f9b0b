import { cellAddress } from '../../../domain/location.ts';
import type { RawCell, RawRange, RawRow, RawSheet, RawWorkbook } from '../../../domain/raw-workbook.ts';
import { lastColumn, lastRow } from '../../cells/address.ts';
import { cellCounter } from '../../cells/cell-counter.ts';
import { copyText } from '../../cells/copy-text.ts';
import { refuse } from '../../refusal.ts';
import { type OpenElement, walkXml } from '../../xml/walk-xml.ts';
import type { Zip } from '../../zip/open-zip.ts';
import { requiredPart } from '../../zip/package-parts.ts';
import { odsContent, plainFormula } from './cell-content.ts';
import { createParagraphs } from './paragraphs.ts';
import { type OdsStyles, readOdsStyles } from './styles.ts';

/** Reads an OpenDocument spreadsheet in one strict pass, hidden rows, columns and sheets known. Throws `Refusal`. */
export function readOds(zip: Zip, file: string): RawWorkbook {
  const content = requiredPart(zip, 'content.xml', file);
  const named = zip.part('styles.xml');
  const parts = new Map([['content.xml', content]]);
  if (named !== null) parts.set('styles.xml', named);
  const styles = readOdsStyles(parts, file);
  const sheets: RawSheet[] = [];
  const countCell = cellCounter(file);
  let table: Table | null = null;
  walkXml(content, file, 'content.xml', {
    open: (element) => {
      if (table !== null) table.open(element);
      else if (element.name === 'table' && element.path.length === 3 && element.path[2] === 'spreadsheet') {
        table = createTable(element, file, styles, countCell);
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

type Table = {
  readonly open: (element: OpenElement) => void;
  readonly close: (name: string, path: readonly string[]) => void;
  readonly text: (text: string) => void;
  readonly sheet: () => RawSheet;
};

type PendingCell = {
  readonly depth: number;
  readonly repeat: number;
  readonly formula: string | undefined;
  readonly style: string | undefined;
  readonly type: string | undefined;
  readonly isError: boolean;
  readonly value: string | undefined;
};

function createTable(table: OpenElement, file: string, styles: OdsStyles, countCell: () => void): Table {
  const name = copyText(table.attribute('table:name') ?? '');
  const isHidden = styles.hiddenTables.has(table.attribute('table:style-name') ?? '');
  const rows: RawRow[] = [];
  const merges: RawRange[] = [];
  const hiddenColumns = new Set<number>();
  const columnStyles: { readonly until: number; readonly style: string | undefined }[] = [];
  const paragraphs = createParagraphs();
  let columns = 0;
  let row = 1;
  let rowRepeat = 1;
  let isRowHidden = false;
  let rowDepth = 0;
  let cells: RawCell[] = [];
  let column = 1;
  let pending: PendingCell | null = null;

  const openColumn = ({ attribute }: OpenElement): void => {
    const until = Math.min(columns + repeats(attribute('table:number-columns-repeated')), lastColumn);
    if (isCollapsed(attribute('table:visibility'))) {
      for (let hidden = columns + 1; hidden <= until; hidden += 1) hiddenColumns.add(hidden);
    }
    columnStyles.push({ until, style: attribute('table:default-cell-style-name') });
    columns = until;
  };

  const openRow = ({ attribute, path }: OpenElement): void => {
    rowDepth = path.length;
    rowRepeat = repeats(attribute('table:number-rows-repeated'));
    isRowHidden = isCollapsed(attribute('table:visibility'));
    cells = [];
    column = 1;
  };

  const openCell = ({ attribute, path }: OpenElement): void => {
    const formula = attribute('table:formula');
    const type = attribute('office:value-type');
    pending = {
      depth: path.length,
      repeat: repeats(attribute('table:number-columns-repeated')),
      formula,
      style: attribute('table:style-name') ?? columnStyles.find(({ until }) => until >= column)?.style,
      type,
      isError: attribute('calcext:value-type') === 'error',
      value: attribute(`office:${type === undefined || isNumeric.has(type) ? 'value' : `${type}-value`}`),
    };
    paragraphs.begin(path.length);
    const across = repeats(attribute('table:number-columns-spanned'));
    const down = repeats(attribute('table:number-rows-spanned'));
    if (across > 1 || down > 1) {
      merges.push({ top: row, left: column, bottom: row + down - 1, right: column + across - 1 });
    }
  };

  const closeCell = ({ repeat, formula, style, type, isError, value }: PendingCell): void => {
    const first = column;
    const content = odsContent(
      {
        type,
        isError,
        value,
        text: paragraphs.take(),
        hasFormula: formula !== undefined,
        shownAs: styles.shownAsOf(style),
      },
      { file, sheet: name, cell: cellAddress(row, Math.min(column, lastColumn)) },
    );
    column += repeat;
    if (content === null) return;
    if (column - 1 > lastColumn) refuse('TD1028', { file, sheet: name }, { found: `${column - 1}` });
    const font = styles.fontOf(style);
    for (let at = first; at < column; at += 1) {
      countCell();
      cells.push({
        column: at,
        content,
        ...(font === undefined ? {} : { font }),
        ...(formula === undefined ? {} : { formula: plainFormula(formula) }),
      });
    }
  };

  const closeRow = (): void => {
    rowDepth = 0;
    if (cells.length > 0) {
      if (row + rowRepeat - 1 > lastRow)
        refuse('TD1028', { file, sheet: name }, { found: `${row + rowRepeat - 1}` });
      for (let at = row; at < row + rowRepeat; at += 1) {
        if (at > row) for (let count = 0; count < cells.length; count += 1) countCell();
        rows.push({ row: at, isHidden: isRowHidden, cells });
      }
    }
    row += rowRepeat;
  };

  return {
    open: (element) => {
      if (pending !== null) paragraphs.open(element);
      else if (rowDepth > 0) {
        if (/^(covered-)?table-cell$/.test(element.name)) openCell(element);
      } else if (element.path.includes('shapes')) return;
      else if (element.name === 'table-row') openRow(element);
      else if (element.name === 'table-column') openColumn(element);
    },
    close: (tag, path) => {
      if (pending !== null && path.length > pending.depth) paragraphs.close(tag, path);
      else if (pending !== null) {
        closeCell(pending);
        pending = null;
      } else if (rowDepth > 0 && path.length === rowDepth) closeRow();
    },
    text: (text) => {
      if (pending !== null) paragraphs.text(text);
    },
    sheet: () => ({ name, isHidden, rows, merges, hiddenColumns }),
  };
}

const isNumeric = new Set(['float', 'currency', 'percentage']);

function repeats(text: string | undefined): number {
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 1;
}

function isCollapsed(visibility: string | undefined): boolean {
  return visibility === 'collapse' || visibility === 'filter';
}
