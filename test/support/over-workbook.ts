import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { RawSheet } from '../../src/domain/raw-workbook.ts';
import { readWorkbook } from '../../src/io/read-workbook.ts';
import { buildXlsx, mainNamespace, sheetXml, xmlHead } from './hostile/build-xlsx.ts';
import type { ZipPart } from './hostile/build-zip.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MICROSOFT = 'http://schemas.microsoft.com/office/2017/10/relationships';

/** A box, as a form control of Excel draws it; 0-based place, and pixels into it. */
export type TestBox = {
  readonly row: number;
  readonly column: number;
  readonly down?: number;
  readonly isTicked: boolean;
  readonly label?: string;
  readonly link?: string;
  readonly type?: 'Checkbox' | 'Radio';
};

/** What lies over the cells of a workbook that is written by hand. */
export type TestOver = {
  /** XML of rows of the sheet `Tập thể`. */
  readonly rows: string;
  /** XML inside `styleSheet`; null where the part is named and missing. */
  readonly styles?: string | null;
  /** By address. */
  readonly notes?: Readonly<Record<string, string>>;
  readonly author?: string;
  readonly threads?: readonly (readonly [cell: string, text: string])[];
  /** Both as controls and as shapes for older programs, or as such shapes alone. */
  readonly boxes?: readonly TestBox[];
  readonly areShapesAlone?: boolean;
  /** Embedded files; 0-based places. */
  readonly files?: readonly {
    readonly row: number;
    readonly column: number;
    readonly program: string;
    readonly part: string;
    readonly bytes?: Uint8Array;
  }[];
  /** ActiveX; 0-based places. */
  readonly activeX?: readonly { readonly row: number; readonly column: number; readonly name: string }[];
  /** XML before and after the rows. */
  readonly before?: string;
  readonly after?: string;
  readonly extra?: readonly ZipPart[];
  readonly change?: (parts: readonly ZipPart[]) => readonly ZipPart[];
};

/** `<c>` with an inline text. */
export function textCell(at: string, text: string, style = 0): string {
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** `<c>` with a number. */
export function numberCell(at: string, value: number, style = 0): string {
  return `<c r="${at}" s="${style}"><v>${value}</v></c>`;
}

/** `<row>` of cells. */
export function rowOf(row: number, ...cells: readonly string[]): string {
  return `<row r="${row}">${cells.join('')}</row>`;
}

/** A workbook of one sheet, `Tập thể`, with things over its cells. */
export function overWorkbook(over: TestOver): Uint8Array {
  const { rows, styles, notes = {}, threads = [], boxes = [], files = [], activeX = [] } = over;
  const links: string[] = [];
  const parts: ZipPart[] = [...(over.extra ?? [])];
  const link = (id: string, type: string, target: string) =>
    links.push(`<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  if (Object.keys(notes).length > 0) {
    link('rIdN', `${OFFICE}/comments`, '../comments1.xml');
    parts.push({ name: 'xl/comments1.xml', data: commentsXml(notes, over.author ?? 'Kế toán') });
  }
  if (threads.length > 0) {
    link('rIdT', `${MICROSOFT}/threadedComment`, '../threadedComments/threadedComment1.xml');
    parts.push({ name: 'xl/threadedComments/threadedComment1.xml', data: threadsXml(threads) });
  }
  const controls: string[] = [];
  const shapes: string[] = [];
  for (const [index, box] of boxes.entries()) {
    const shape = 1025 + index;
    shapes.push(shapeXml(box, shape));
    if (over.areShapesAlone === true) continue;
    controls.push(controlXml(box, shape, `rIdC${index}`, `Check Box ${index + 1}`));
    link(`rIdC${index}`, `${OFFICE}/ctrlProp`, `../ctrlProps/ctrlProp${index + 1}.xml`);
    parts.push({ name: `xl/ctrlProps/ctrlProp${index + 1}.xml`, data: propertiesXml(box) });
  }
  for (const [index, { name, ...place }] of activeX.entries()) {
    controls.push(controlXml({ ...place, isTicked: false }, 1500 + index, `rIdA${index}`, name));
    link(`rIdA${index}`, `${OFFICE}/control`, `../activeX/activeX${index + 1}.xml`);
  }
  const objects = files.map(({ row, column, program, part, bytes = new Uint8Array(8) }, index) => {
    link(`rIdO${index}`, `${OFFICE}/package`, `../embeddings/${part}`);
    parts.push({ name: `xl/embeddings/${part}`, data: bytes });
    const anchor = anchorXml({ row, column }, true);
    return alternative(
      `<oleObject progId="${program}" shapeId="${1800 + index}" r:id="rIdO${index}"><objectPr>${anchor}</objectPr></oleObject>`,
      `<oleObject progId="${program}" shapeId="${1800 + index}" r:id="rIdO${index}"/>`,
    );
  });
  if (shapes.length > 0) {
    link('rIdV', `${OFFICE}/vmlDrawing`, '../drawings/vmlDrawing1.vml');
    parts.push({ name: 'xl/drawings/vmlDrawing1.vml', data: vmlXml(shapes) });
  }
  const after = [
    over.after ?? '',
    objects.length === 0 ? '' : `<oleObjects>${objects.join('')}</oleObjects>`,
    controls.length === 0 ? '' : alternative(`<controls>${controls.join('')}</controls>`, ''),
  ].join('');
  const xml = sheetXml(rows, over.before ?? '', after).replace('<worksheet ', `<worksheet ${NAMESPACES} `);
  if (links.length > 0) {
    const data = `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`;
    parts.push({ name: 'xl/worksheets/_rels/sheet1.xml.rels', data });
  }
  return buildXlsx({
    sheets: [{ name: 'Tập thể', xml }],
    extra: parts,
    ...(styles === undefined ? {} : { styles: styles ?? '' }),
    change: (all) => {
      const kept = styles === null ? all.filter(({ name }) => name !== 'xl/styles.xml') : all;
      return over.change?.(kept) ?? kept;
    },
  });
}

/** What is read of the sheet, by address, and what is said. */
export async function readOverWorkbook(over: TestOver): Promise<{
  readonly texts: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly sheet: RawSheet;
  readonly said: readonly Diagnostic[];
}> {
  const { value, diagnostics } = await readWorkbook(overWorkbook(over), 'to-khai.xlsx');
  const sheet = value?.sheets[0];
  if (sheet === undefined) throw new Error(JSON.stringify(diagnostics));
  const cells = sheet.rows.flatMap(({ row, cells: own }) =>
    own.map((cell) => [`${String.fromCharCode(64 + cell.column)}${row}`, cell] as const),
  );
  return {
    texts: Object.fromEntries(
      cells.map(([at, { content }]) => [
        at,
        content.kind === 'text'
          ? content.text
          : 'value' in content
            ? String(content.value)
            : content.kind === 'date'
              ? content.iso
              : content.kind,
      ]),
    ),
    notes: Object.fromEntries(
      cells.flatMap(([at, { marks }]) => (marks?.note === undefined ? [] : [[at, marks.note]])),
    ),
    sheet,
    said: diagnostics,
  };
}

const NAMESPACES = [
  `xmlns:r="${OFFICE}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"',
].join(' ');

function alternative(choice: string, fallback: string): string {
  return `<mc:AlternateContent><mc:Choice Requires="x14">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
}

const EMU = 9525;

function anchorXml(
  { row, column, down = 2 }: { readonly row: number; readonly column: number; readonly down?: number },
  isHigh = false,
): string {
  const corner = (name: string, atRow: number, rowOff: number, colOff: number) =>
    `<${name}><xdr:col>${column}</xdr:col><xdr:colOff>${colOff * EMU}</xdr:colOff><xdr:row>${atRow}</xdr:row><xdr:rowOff>${rowOff * EMU}</xdr:rowOff></${name}>`;
  // A box is 17 pixels high, a row 20.
  const end = down + 17;
  const to = end > 20 ? corner('to', row + 1, end - 20, 40) : corner('to', row, isHigh ? 19 : end, 40);
  return `<anchor moveWithCells="1">${corner('from', row, down, 5)}${to}</anchor>`;
}

function controlXml(box: TestBox, shape: number, relation: string, name: string): string {
  const control = (inside: string) =>
    `<control shapeId="${shape}" r:id="${relation}" name="${name}">${inside}</control>`;
  return alternative(
    control(`<controlPr defaultSize="0">${anchorXml(box)}</controlPr>`),
    `<control shapeId="${shape}" r:id="${relation}" name="${name}"/>`,
  );
}

function propertiesXml({ isTicked, link, type = 'Checkbox' }: TestBox): string {
  const object = type === 'Checkbox' ? 'CheckBox' : 'Radio';
  return `${xmlHead}<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="${object}"${isTicked ? ' checked="Checked"' : ''}${link === undefined ? '' : ` fmlaLink="${link}"`} lockText="1"/>`;
}

function shapeXml(box: TestBox, shape: number): string {
  const { row, column, down = 2, isTicked, label = 'Check Box 1', link, type = 'Checkbox' } = box;
  const end = down + 17;
  const [toRow, toDown] = end > 20 ? [row + 1, end - 20] : [row, end];
  return `<v:shape id="Check_x0020_Box_x0020_1" o:spid="_x0000_s${shape}" type="#_x0000_t201"><v:textbox><div style="text-align:left"><font face="Tahoma">${label}</font><br></div></v:textbox><x:ClientData ObjectType="${type}"><x:Anchor>${column}, 5, ${row}, ${down}, ${column}, 40, ${toRow}, ${toDown}</x:Anchor>${isTicked ? '<x:Checked>1</x:Checked>' : ''}${link === undefined ? '' : `<x:FmlaLink>${link}</x:FmlaLink>`}</x:ClientData></v:shape>`;
}

function vmlXml(shapes: readonly string[]): string {
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">${shapes.join('')}</xml>`;
}

function commentsXml(notes: Readonly<Record<string, string>>, author: string): string {
  const list = Object.entries(notes).map(
    ([at, text]) =>
      `<comment ref="${at}" authorId="0"><text><r><rPr><b/></rPr><t>${author}:</t></r>\n<r><t xml:space="preserve">\n${text}</t></r></text></comment>`,
  );
  return `${xmlHead}<comments xmlns="${mainNamespace}"><authors><author>${author}</author></authors><commentList>${list.join('')}</commentList></comments>`;
}

function threadsXml(threads: readonly (readonly [string, string])[]): string {
  const list = threads.map(
    ([at, text], index) =>
      `<threadedComment ref="${at}" dT="2022-11-20T08:00:00.00" personId="{P}" id="{${index}}"><text>${text}</text></threadedComment>`,
  );
  return `${xmlHead}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">${list.join('')}</ThreadedComments>`;
}
