import type { WorkbookModel } from '../../documents/document-model.ts';
import { cellAddress } from '../../domain/location.ts';
import { escapeCellText } from '../../ooxml/escape.ts';
import { cellText } from './cell-text.ts';
import { printTitlesOf } from './print-titles.ts';
import { sharedStrings } from './shared-strings.ts';
import { sheetNames } from './sheet-name.ts';
import { HEADER_ROW, tableSheetXml } from './table-sheet.ts';
import { STYLES_XML } from './table-styles.ts';
import { packWorkbook } from './workbook-package.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/**
 * A workbook of tables as .xlsx: frozen header, filters, numbers as numbers; the same bytes for the same model. The
 * parts are written as text here: a year's scores are some 100,000 cells, for which a library of cell objects takes
 * ten times as long.
 */
export async function renderWorkbook(model: WorkbookModel): Promise<Uint8Array> {
  const names = sheetNames(model.sheets.map(({ name }) => cellText(name)));
  const strings = sharedStrings();
  return packWorkbook(
    {
      sheets: model.sheets.map((sheet, index) => ({
        name: names[index] ?? '',
        xml: tableSheetXml(sheet, strings),
      })),
      styles: STYLES_XML,
      strings: strings.toXml,
      before: '<bookViews><workbookView/></bookViews>',
      after: `<definedNames>${printTitlesXml(model, names)}</definedNames>`,
      core: corePropertiesXml(cellText(model.title), model.date),
    },
    // Level 6 takes twice as long for 7 % less.
    4,
  );
}

function printTitlesXml({ sheets }: WorkbookModel, names: readonly string[]): string {
  const titles = sheets.flatMap(({ frozenColumns = 0 }, index) =>
    printTitlesOf(names[index] ?? '', {
      rows: [HEADER_ROW, HEADER_ROW],
      columns: frozenColumns === 0 ? null : `A:${cellAddress(1, frozenColumns).slice(0, -1)}`,
    }).map(
      ({ name, range }) =>
        `<definedName name="${name}" localSheetId="${index}">${escapeCellText(range)}</definedName>`,
    ),
  );
  return titles.join('');
}

/** From the document's date, not from the clock. */
function corePropertiesXml(title: string, date: string): string {
  const time = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;
  return [
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`,
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeCellText(title)}</dc:title><dc:creator>thidua</dc:creator>${time('created')}${time('modified')}`,
    '</cp:coreProperties>',
  ].join('');
}
