import { strToU8, type Zippable, zipSync } from 'fflate';
import type { WorkbookModel } from '../../documents/document-model.ts';
import { cellAddress } from '../../domain/location.ts';
import { escapeCellText } from '../../ooxml/escape.ts';
import { cellText } from './cell-text.ts';
import { printTitlesOf } from './print-titles.ts';
import { sharedStrings } from './shared-strings.ts';
import { sheetNames } from './sheet-name.ts';
import { HEADER_ROW, tableSheetXml } from './table-sheet.ts';
import { STYLES_XML } from './table-styles.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** DOS time has no earlier day; read back by the same local clock, it is the same bytes everywhere. */
const ZIP_TIME = new Date(1980, 0, 1);

/**
 * A workbook of tables as .xlsx: frozen header, filters, numbers as numbers; the same bytes for the same model. The
 * parts are written as text here: a year's scores are some 100,000 cells, for which a library of cell objects takes
 * ten times as long.
 */
export async function renderWorkbook(model: WorkbookModel): Promise<Uint8Array> {
  const names = sheetNames(model.sheets.map(({ name }) => cellText(name)));
  const strings = sharedStrings();
  const sheets = model.sheets.map((sheet) => tableSheetXml(sheet, strings));
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypesXml(sheets.length),
    '_rels/.rels': relationshipsXml([
      [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': corePropertiesXml(cellText(model.title), model.date),
    'xl/workbook.xml': workbookXml(model, names),
    'xl/_rels/workbook.xml.rels': relationshipsXml([
      ...sheets.map((_, index) => [`${OFFICE}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const),
      [`${OFFICE}/styles`, 'styles.xml'],
      [`${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': STYLES_XML,
    'xl/sharedStrings.xml': strings.toXml(),
    ...Object.fromEntries(sheets.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
  };
  const entries = Object.entries(parts).map(([path, xml]) => [path, strToU8(DECLARATION + xml)] as const);
  // Level 6 takes twice as long for 7 % less.
  return zipSync(Object.fromEntries(entries) as Zippable, { level: 4, mtime: ZIP_TIME });
}

function workbookXml({ sheets }: WorkbookModel, names: readonly string[]): string {
  const listed = names.map(
    (name, index) => `<sheet name="${escapeCellText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const titles = sheets.flatMap(({ frozenColumns = 0 }, index) =>
    printTitlesOf(names[index] ?? '', {
      rows: [HEADER_ROW, HEADER_ROW],
      columns: frozenColumns === 0 ? null : `A:${cellAddress(1, frozenColumns).slice(0, -1)}`,
    }).map(
      ({ name, range }) =>
        `<definedName name="${name}" localSheetId="${index}">${escapeCellText(range)}</definedName>`,
    ),
  );
  return [
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>`,
    `<sheets>${listed.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`,
  ].join('');
}

function contentTypesXml(sheetCount: number): string {
  const overrides = [
    ['xl/workbook.xml', `${TYPES}.sheet.main+xml`],
    ['xl/styles.xml', `${TYPES}.styles+xml`],
    ['xl/sharedStrings.xml', `${TYPES}.sharedStrings+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...Array.from({ length: sheetCount }, (_, index) => [
      `xl/worksheets/sheet${index + 1}.xml`,
      `${TYPES}.worksheet+xml`,
    ]),
  ];
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...overrides.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`),
    '</Types>',
  ].join('');
}

function relationshipsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
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
