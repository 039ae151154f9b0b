import { readRelationships, requiredPart } from '../formats/xlsx/relationships.ts';
import { refuse } from '../refusal.ts';
import { walkXml } from '../xml/walk-xml.ts';
import type { Zip } from './open-zip.ts';

/** What kind of spreadsheet a zip holds, and its main part. */
export type SpreadsheetPackage = {
  readonly format: 'xlsx' | 'xlsm' | 'xlsb' | 'ods';
  readonly main: string;
};

/** Tells the spreadsheet by its content types (OPC) or its `mimetype` (OpenDocument); refuses all else. */
export function identifyPackage(zip: Zip, file: string): SpreadsheetPackage {
  if (zip.has('mimetype')) return openDocument(zip, file);
  if (zip.has('[Content_Types].xml')) return openPackaging(zip, file);
  return refuse('TD1013', { file }, { kind: 'ZIP' });
}

function openDocument(zip: Zip, file: string): SpreadsheetPackage {
  const type = Buffer.from(zip.part('mimetype') ?? [])
    .toString('latin1')
    .trim();
  if (!type.startsWith('application/vnd.oasis.opendocument.')) {
    return refuse('TD1013', { file }, { kind: 'ZIP' });
  }
  if (!/\.spreadsheet(-template)?$/.test(type)) {
    return refuse('TD1009', { file }, { kind: 'tài liệu OpenDocument khác bảng tính' });
  }
  const manifest = zip.part('META-INF/manifest.xml');
  if (manifest !== null) {
    walkXml(manifest, file, 'META-INF/manifest.xml', {
      open: ({ name }) => {
        if (name === 'encryption-data') refuse('TD1010', { file }, {});
      },
    });
  }
  return { format: 'ods', main: 'content.xml' };
}

function openPackaging(zip: Zip, file: string): SpreadsheetPackage {
  const main = readRelationships(zip, '', file).find(({ type }) => type === 'officeDocument')?.target;
  if (main === undefined) return refuse('TD1027', { file }, { part: '_rels/.rels' });
  const type = contentTypes(zip, file).get(main.toLowerCase()) ?? '';
  if (/wordprocessingml|word\./.test(type))
    return refuse('TD1009', { file }, { kind: 'văn bản Word (.docx)' });
  if (/presentationml|powerpoint/.test(type)) {
    return refuse('TD1009', { file }, { kind: 'bản trình chiếu PowerPoint (.pptx)' });
  }
  if (type.includes('sheet.binary')) return { format: 'xlsb', main };
  if (/spreadsheetml|ms-excel/.test(type)) {
    return { format: /macroEnabled/i.test(type) ? 'xlsm' : 'xlsx', main };
  }
  return refuse('TD1009', { file }, { kind: 'tài liệu Office khác' });
}

/** Types of single parts; the default of the extension where a part has none of its own. */
function contentTypes(zip: Zip, file: string): ReadonlyMap<string, string> {
  const part = '[Content_Types].xml';
  const types = new Map<string, string>();
  const defaults = new Map<string, string>();
  walkXml(requiredPart(zip, part, file), file, part, {
    open: ({ name, attribute }) => {
      const type = attribute('ContentType') ?? '';
      if (name === 'Default') defaults.set((attribute('Extension') ?? '').toLowerCase(), type);
      if (name === 'Override')
        types.set((attribute('PartName') ?? '').toLowerCase().replace(/^\//, ''), type);
    },
  });
  for (const name of zip.names) {
    const key = name.toLowerCase();
    const type = defaults.get(key.slice(key.lastIndexOf('.') + 1));
    if (type !== undefined && !types.has(key)) types.set(key, type);
  }
  return types;
}
