import { cellAddress } from '../../../domain/location.ts';
import type { RawCell, RawContent, RawRow, RawSheet, RawWorkbook } from '../../../domain/raw-workbook.ts';
import { escapeCellText } from '../../../ooxml/escape.ts';
import { formatShortDate } from '../../../text/dates.ts';
import { cellText } from '../cell-text.ts';
import { linesOf } from '../row-height.ts';
import { type SharedStrings, sharedStrings } from '../shared-strings.ts';
import { sheetNames } from '../sheet-name.ts';
import { packWorkbook } from '../workbook-package.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const WIDEST = 40;
const NARROWEST = 8;
const LINE_HEIGHT = 15.75;
/** Excel's limit, in points. */
const TALLEST_ROW = 409;

/** A title; any value and a percentage, each in a thin frame. */
const LOOKS = ['title', 'any', 'percent'] as const;
type Look = (typeof LOOKS)[number];

const PLAIN_FONT = 'Times New Roman';
const MOST_FONTS = 200;

/** Cell styles in the fonts of the original: text of an old encoding is only legible in its own. */
type PlainStyles = {
  readonly numberOf: (look: Look, font: string | undefined) => number;
  readonly toXml: () => string;
};

function plainStyles(): PlainStyles {
  const fonts = [PLAIN_FONT];
  return {
    numberOf: (look, font) => {
      const name = font === undefined ? PLAIN_FONT : cellText(font).slice(0, 31);
      if (name !== '' && !fonts.includes(name) && fonts.length < MOST_FONTS) fonts.push(name);
      return 1 + Math.max(0, fonts.indexOf(name)) * LOOKS.length + LOOKS.indexOf(look);
    },
    toXml: () => stylesXml(fonts),
  };
}

function stylesXml(fonts: readonly string[]): string {
  const sides = ['left', 'right', 'top', 'bottom'];
  const frame = sides.map((side) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`).join('');
  const framed = (format: number, font: number) =>
    `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`;
  const formats = fonts.flatMap((_, font) => [
    `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="0" xfId="0" applyFont="1"/>`,
    framed(0, font),
    framed(10, font),
  ]);
  return [
    `<styleSheet xmlns="${MAIN}"><fonts count="${fonts.length}">`,
    ...fonts.map((name) => `<font><sz val="12"/><name val="${escapeCellText(name)}"/></font>`),
    '</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${frame}<diagonal/></border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${formats.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${formats.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join('');
}

/** A plain workbook of what was read from a file: each value in its own cell and font, no formula, no other format. */
export function plainWorkbook({ sheets }: RawWorkbook): Uint8Array {
  const strings = sharedStrings();
  const styles = plainStyles();
  const names = plainSheetNames(sheets);
  const bodies = sheets.map((sheet) => sheetXml(sheet, { strings, styles }));
  return packWorkbook(
    {
      sheets: bodies.map((xml, index) => ({
        name: names[index] ?? '',
        xml: [xml],
        isHidden: !isShown(sheets, index),
      })),
      styles: styles.toXml(),
      strings: strings.toXml,
    },
    6,
  );
}

/** The names of the sheets in the plain workbook, in their order. */
export function plainSheetNames(sheets: readonly RawSheet[]): readonly string[] {
  return sheetNames(sheets.map(({ name }) => cellText(name)));
}

/** A workbook must show one sheet at least. */
function isShown(sheets: readonly RawSheet[], index: number): boolean {
  return !sheets[index]?.isHidden || (index === 0 && sheets.every(({ isHidden }) => isHidden));
}

type Tables = { readonly strings: SharedStrings; readonly styles: PlainStyles };

function sheetXml({ rows, merges, hiddenColumns }: RawSheet, tables: Tables): string {
  const joined = merges.map(
    ({ top, left, bottom, right }) =>
      `<mergeCell ref="${cellAddress(top, left)}:${cellAddress(bottom, right)}"/>`,
  );
  const widths = widthsOf(rows, hiddenColumns);
  return [
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    columnsXml(widths, hiddenColumns),
    '<sheetData>',
    ...rows.map((row) => rowXml(row, widths, tables)),
    '</sheetData>',
    joined.length === 0 ? '' : `<mergeCells count="${joined.length}">${joined.join('')}</mergeCells>`,
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '</worksheet>',
  ].join('');
}

function rowXml(row: RawRow, widths: ReadonlyMap<number, number>, tables: Tables): string {
  const { cells, isHidden } = row;
  // A title runs on over the columns to its right.
  const isTitle = cells.length === 1;
  const each = cells.map((cell) => cellXml(cellAddress(row.row, cell.column), cell, tables, isTitle));
  return `<row r="${row.row}"${isTitle ? '' : heightOf(row, widths)}${isHidden ? ' hidden="1"' : ''}>${each.join('')}</row>`;
}

function cellXml(
  address: string,
  { content, formula, font }: RawCell,
  { strings, styles }: Tables,
  isTitle: boolean,
): string {
  const look = content.kind === 'number' && content.isPercent ? 'percent' : isTitle ? 'title' : 'any';
  const cell = `<c r="${address}" s="${styles.numberOf(look, font)}"`;
  switch (content.kind) {
    case 'number':
      return `${cell}><v>${content.value}</v></c>`;
    case 'boolean':
      return `${cell} t="b"><v>${content.value ? 1 : 0}</v></c>`;
    default: {
      const index = strings.indexOf(shownText(content, formula));
      return index === null ? `${cell}/>` : `${cell} t="s"><v>${index}</v></c>`;
    }
  }
}

function shownText(content: RawContent, formula: string | undefined): string {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'date':
      return formatShortDate(content.iso);
    case 'error':
      return content.error;
    case 'formula-without-value':
      return `=${formula ?? ''}`;
    default:
      return '';
  }
}

/** Widths of the columns that hold something: as what stands in them on average, a long title aside. */
function widthsOf(rows: readonly RawRow[], hidden: ReadonlySet<number>): ReadonlyMap<number, number> {
  const lengths = new Map<number, number[]>(Array.from(hidden, (column) => [column, []]));
  for (const { cells } of rows) {
    for (const { column, content } of cells) {
      const known = lengths.get(column) ?? [];
      known.push(content.kind === 'text' ? Math.min(WIDEST, content.text.length) : NARROWEST);
      lengths.set(column, known);
    }
  }
  return new Map(
    [...lengths]
      .sort(([a], [b]) => a - b)
      .map(([column, all]) => {
        const mean = all.reduce((sum, length) => sum + length, 0) / Math.max(1, all.length);
        return [column, Math.min(WIDEST, Math.max(NARROWEST, Math.round(mean * 1.4 + 2)))] as const;
      }),
  );
}

function columnsXml(widths: ReadonlyMap<number, number>, hidden: ReadonlySet<number>): string {
  if (widths.size === 0) return '';
  const each = Array.from(
    widths,
    ([column, width]) =>
      `<col min="${column}" max="${column}" width="${width}"${hidden.has(column) ? ' hidden="1"' : ''} customWidth="1"/>`,
  );
  return `<cols>${each.join('')}</cols>`;
}

/** LibreOffice does not fit the rows of a file by itself. */
function heightOf({ cells }: RawRow, widths: ReadonlyMap<number, number>): string {
  const lines = cells.map(({ column, content }) =>
    content.kind === 'text' ? linesOf(content.text, (widths.get(column) ?? NARROWEST) * 1.15) : 1,
  );
  const most = Math.max(1, ...lines);
  return most === 1 ? '' : ` ht="${Math.min(TALLEST_ROW, most * LINE_HEIGHT)}" customHeight="1"`;
}
