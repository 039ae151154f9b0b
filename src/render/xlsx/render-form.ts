import { type Cell, type DataValidation, type MergeRange, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { FormCell, FormModel, FormRule, FormSheet } from '../../form/form-model.ts';
import { cleanText } from '../../text/clean.ts';
import { formStyle, SHADED } from './form-styles.ts';
import { holdsLists, listStore } from './list-store.ts';
import { MARGINS, pagesOf } from './pages.ts';
import { printTitlesOf } from './print-titles.ts';
import { heightOf } from './row-height.ts';

const PROTECTION = {
  sheet: true,
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertRows: true,
  sort: true,
  autoFilter: true,
};

/** The form as .xlsx: the same bytes for the same model. Spreadsheets calculate its formulas when they open it. */
export async function renderForm(form: FormModel): Promise<Uint8Array> {
  const lists = listStore(form);
  const date = new Date(`${form.date}T00:00:00Z`);
  return writeXlsx({
    sheets: form.sheets.map((sheet) => writeSheet(sheet, lists)),
    namedRanges: form.sheets.flatMap(({ name, print }) =>
      printTitlesOf(name, { rows: print.repeatRows, columns: print.repeatColumns }),
    ),
    defaultFont: { name: 'Times New Roman', size: 12 },
    properties: { title: cleanText(form.title), creator: 'thidua', created: date, modified: date },
    activeSheet: 0,
  });
}

function writeSheet(sheet: FormSheet, lists: ReturnType<typeof listStore>): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const merges: MergeRange[] = [];
  const shared: string[] = [];
  for (const [row, { cells: columns }] of sheet.rows.entries()) {
    for (const [column, cell] of columns.entries()) {
      if (cell === null) continue;
      cells.set(`${row},${column}`, writeCell(cell, shared));
      for (let covered = 1; covered < (cell.span ?? 1); covered += 1) {
        cells.set(`${row},${column + covered}`, { value: null, style: formStyle(cell) });
      }
      // Excel repairs a file that merges a single cell.
      if (cell.span !== undefined && cell.span > 1) {
        merges.push({ startRow: row, endRow: row, startCol: column, endCol: column + cell.span - 1 });
      }
    }
  }
  if (holdsLists(sheet)) lists.addTo(cells);
  const heights = sheet.rows.flatMap((row, index) => {
    const height = row.height ?? heightOf(row, sheet.widths);
    return height === null ? [] : [[index, { height }] as const];
  });
  const { orientation, pagesWide } = sheet.print;
  const pages = pagesOf(sheet, (row) => new Map(heights).get(row)?.height ?? null);
  return {
    name: sheet.name,
    columns: sheet.widths.map((width, column) => ({
      width,
      ...(sheet.hiddenColumns?.includes(column) && { hidden: true }),
    })),
    rows: [],
    cells,
    rowDefs: new Map(heights),
    merges,
    dataValidations: sheet.rules.map((rule) => validation(rule, lists)),
    conditionalRules: sheet.shades.map(({ range, formula }, index) => ({
      type: 'expression',
      priority: index + 1,
      formula,
      style: SHADED,
      range,
    })),
    ...((sheet.frozen.rows > 0 || sheet.frozen.columns > 0) && { freezePane: sheet.frozen }),
    ...(sheet.filter !== undefined && { autoFilter: { range: sheet.filter } }),
    ...(sheet.isHidden && { hidden: true }),
    ...(sheet.isOpen !== true && { protection: PROTECTION }),
    pageSetup: {
      paperSize: 'a4',
      orientation,
      ...(pages === null
        ? { fitToPage: true, fitToWidth: pagesWide, fitToHeight: 0 }
        : { scale: pages.scale }),
      margins: MARGINS,
      horizontalCentered: true,
    },
    ...(pages !== null && { rowBreaks: [...pages.rowBreaks], colBreaks: [...pages.columnBreaks] }),
    headerFooter: { oddFooter: '&L&"Times New Roman"&9&A&R&"Times New Roman"&9Trang &P/&N' },
    view: { showGridLines: false },
  };
}

/** `shared` holds the formulas that several rows of the sheet have, each once. */
function writeCell(cell: FormCell, shared: string[]): Partial<Cell> {
  const style = formStyle(cell);
  if (cell.formula !== undefined && cell.sharedOver !== undefined) {
    if (cell.sharedOver !== null) shared.push(cell.formula);
    return {
      formula: cell.sharedOver === null ? '' : cell.formula,
      formulaType: 'shared',
      formulaSharedIndex: shared.indexOf(cell.formula),
      ...(cell.sharedOver !== null && { formulaRef: cell.sharedOver }),
      style,
    };
  }
  if (cell.formula !== undefined) {
    return { formula: cell.formula, style, ...(cell.result !== undefined && { formulaResult: cell.result }) };
  }
  const value = typeof cell.value === 'string' ? cleanText(cell.value) : (cell.value ?? null);
  return { value: value === '' ? null : value, style };
}

function validation(rule: FormRule, lists: ReturnType<typeof listStore>): DataValidation {
  const accepts: Pick<DataValidation, 'type' | 'formula1'> =
    rule.accept.type === 'list'
      ? { type: 'list', formula1: lists.formulaFor(rule.accept.choices) }
      : { type: 'custom', formula1: rule.accept.formula };
  return {
    ...accepts,
    range: rule.range,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: rule.title,
    inputMessage: rule.message,
    showErrorMessage: true,
    errorStyle: rule.isStrict ? 'stop' : 'warning',
    errorTitle: rule.title,
    errorMessage: rule.message,
  };
}
