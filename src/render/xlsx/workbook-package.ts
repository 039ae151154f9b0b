import { contentTypesPart, contentTypesXml } from '../../ooxml/content-types.ts';
import { escapeCellText } from '../../ooxml/escape.ts';
import { relationshipsPartOf } from '../../ooxml/part-name.ts';
import { officeRelationships, relationshipsXml } from '../../ooxml/relationships.ts';
import { partOfTexts } from '../../ooxml/text-part.ts';
import { type PackedPart, textBytes, type ZipOptions, zipPartsFast } from '../../ooxml/zip.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const METADATA = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const BOOK = 'xl/workbook.xml';
const CORE = 'docProps/core.xml';

/** What a workbook is made of; parts as XML without declaration, those that may be long as texts to be put together. */
export type WorkbookParts = {
  readonly sheets: readonly {
    readonly name: string;
    readonly xml: Iterable<string>;
    readonly isHidden?: boolean;
  }[];
  readonly styles: string;
  /** Asked for when all sheets are packed: until then not all texts are known. */
  readonly strings: () => Iterable<string>;
  /** What stands around the list of sheets in the main part. */
  readonly before?: string;
  readonly after?: string;
  /** What the file says of itself. */
  readonly core?: string;
};

/** The package of a workbook; the same parts give the same bytes. */
export function packWorkbook(parts: WorkbookParts, level: NonNullable<ZipOptions['level']>): Uint8Array {
  const { sheets, styles, strings, before = '', after = '', core } = parts;
  const listed = sheets.map(
    ({ name, isHidden }, index) =>
      `<sheet name="${escapeCellText(name)}" sheetId="${index + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const file = (index: number) => `worksheets/sheet${index + 1}.xml`;
  const packed = (texts: Iterable<string>) => partOfTexts(withDeclaration(texts), { level });
  const packedSheets = sheets.map(({ xml }) => packed(xml));
  const texts: Readonly<Record<string, string>> = {
    [contentTypesPart]: contentTypesXml([
      [BOOK, `${TYPES}.sheet.main+xml`],
      ['xl/styles.xml', `${TYPES}.styles+xml`],
      ['xl/sharedStrings.xml', `${TYPES}.sharedStrings+xml`],
      ...(core === undefined ? [] : [[CORE, CORE_TYPE] as const]),
      ...sheets.map((_, index) => [`xl/${file(index)}`, `${TYPES}.worksheet+xml`] as const),
    ]),
    [relationshipsPartOf('')]: relationships([
      ['officeDocument', BOOK],
      ...(core === undefined ? [] : [[`${METADATA}/core-properties`, CORE] as const]),
    ]),
    ...(core === undefined ? {} : { [CORE]: DECLARATION + core }),
    [BOOK]: `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${officeRelationships}">${before}<sheets>${listed.join('')}</sheets>${after}</workbook>`,
    [relationshipsPartOf(BOOK)]: relationships([
      ...sheets.map((_, index) => ['worksheet', file(index)] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': DECLARATION + styles,
  };
  const whole = new Map<string, Uint8Array | PackedPart>([
    ...Object.entries(texts).map(([name, text]) => [name, textBytes(text)] as const),
    ['xl/sharedStrings.xml', packed(strings())],
    ...packedSheets.map((part, index) => [`xl/${file(index)}`, part] as const),
  ]);
  return zipPartsFast(whole, { level });
}

function* withDeclaration(texts: Iterable<string>): Generator<string> {
  yield DECLARATION;
  yield* texts;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  return relationshipsXml(targets.map(([type, target], index) => ({ id: `rId${index + 1}`, type, target })));
}
