import { buildZip, type ZipPart } from './build-zip.ts';

const spreadsheet = 'application/vnd.oasis.opendocument.spreadsheet';

/** An OpenDocument spreadsheet from the XML of its tables. */
export function buildOds(
  tables: string,
  options: { readonly styles?: string; readonly mimetype?: string; readonly extra?: readonly ZipPart[] } = {},
): Uint8Array {
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:o" xmlns:table="urn:t" xmlns:text="urn:x" xmlns:style="urn:s" xmlns:number="urn:n" xmlns:calcext="urn:c" xmlns:draw="urn:d" xmlns:svg="urn:v" xmlns:fo="urn:f" xmlns:form="urn:m" xmlns:xlink="urn:l" xmlns:dc="urn:e"><office:automatic-styles>${options.styles ?? ''}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  return buildZip([
    { name: 'mimetype', data: options.mimetype ?? spreadsheet, isStored: true },
    { name: 'content.xml', data: content },
    ...(options.extra ?? []),
  ]);
}

/** One table of the given rows. */
export function odsTable(name: string, rows: string, attributes = ''): string {
  return `<table:table table:name="${name}" ${attributes}>${rows}</table:table>`;
}
