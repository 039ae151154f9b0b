import { buildZip, type ZipPart } from './build-zip.ts';

/** A sheet: its name, and the XML of its rows or of the whole part. */
export type SheetXml = {
  readonly name: string;
  readonly rows?: string;
  readonly xml?: string;
  readonly state?: string;
};

export type XlsxFacts = {
  readonly sheets: readonly SheetXml[];
  /** XML of the `si` elements, or of the whole part when it starts with `<?xml`. */
  readonly strings?: string;
  /** XML inside `styleSheet`. */
  readonly styles?: string;
  readonly workbookPr?: string;
  readonly mainType?: string;
  readonly extra?: readonly ZipPart[];
  /** Last touch on the parts before they are packed. */
  readonly change?: (parts: readonly ZipPart[]) => readonly ZipPart[];
};

/** A workbook written by hand, so that anything can be wrong with it. */
export function buildXlsx(facts: XlsxFacts): Uint8Array {
  const parts = xlsxParts(facts);
  return buildZip(facts.change?.(parts) ?? parts);
}

/** `<row>` XML of cells with inline text. */
export function textRow(row: number, ...texts: readonly string[]): string {
  const cells = texts.map(
    (text, index) =>
      `<c r="${String.fromCharCode(65 + index)}${row}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`,
  );
  return `<row r="${row}">${cells.join('')}</row>`;
}

/** Replaces the content of one part. */
export function withPart(name: string, data: string | Uint8Array) {
  return (parts: readonly ZipPart[]): readonly ZipPart[] =>
    parts.map((part) => (part.name === name ? { ...part, data } : part));
}

export const sheetPart = 'xl/worksheets/sheet1.xml';
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export function sheetXml(rows: string, before = '', after = ''): string {
  return `${xmlHead}<worksheet xmlns="${mainNamespace}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

function xlsxParts(facts: XlsxFacts): readonly ZipPart[] {
  const { sheets, strings, styles, extra = [] } = facts;
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const mainType =
    facts.mainType ?? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  const list = sheets
    .map(
      ({ name, state }, index) =>
        `<sheet name="${name}" sheetId="${index + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${index + 1}"/>`,
    )
    .join('');
  const links = sheets.map((_, index) =>
    link(`rId${index + 1}`, `${relation}/worksheet`, `worksheets/sheet${index + 1}.xml`),
  );
  if (strings !== undefined) links.push(link('rIdS', `${relation}/sharedStrings`, 'sharedStrings.xml'));
  if (styles !== undefined) links.push(link('rIdT', `${relation}/styles`, 'styles.xml'));
  const parts: ZipPart[] = [
    {
      name: '[Content_Types].xml',
      data: `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${mainType}"/></Types>`,
    },
    {
      name: '_rels/.rels',
      data: relationships([link('rId1', `${relation}/officeDocument`, 'xl/workbook.xml')]),
    },
    {
      name: 'xl/workbook.xml',
      data: `${xmlHead}<workbook xmlns="${mainNamespace}" xmlns:r="${relation}">${facts.workbookPr ?? ''}<sheets>${list}</sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', data: relationships(links) },
    ...sheets.map(({ rows, xml }, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      data: xml ?? sheetXml(rows ?? ''),
    })),
  ];
  if (strings !== undefined) {
    const isWhole = strings.startsWith('<?xml');
    const data = isWhole ? strings : `${xmlHead}<sst xmlns="${mainNamespace}">${strings}</sst>`;
    parts.push({ name: 'xl/sharedStrings.xml', data });
  }
  if (styles !== undefined) {
    parts.push({
      name: 'xl/styles.xml',
      data: `${xmlHead}<styleSheet xmlns="${mainNamespace}">${styles}</styleSheet>`,
    });
  }
  return [...parts, ...extra];
}

function link(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
}

function relationships(links: readonly string[]): string {
  return `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`;
}
