import fc from 'fast-check';
import type { CellMarks } from '../../src/domain/raw-workbook.ts';
import { overWorkbook, type TestOver } from './over-workbook.ts';

/** The look of a cell, by the number of its style below. */
const STYLES = {
  plain: 0,
  struck: 1,
  wingdings: 2,
  hidden: 3,
  rounded: 4,
  words: 5,
  percent: 6,
  white: 7,
  whiteOnBlue: 8,
  tiny: 9,
  box: 10,
} as const;

const STYLES_XML = [
  '<numFmts><numFmt numFmtId="170" formatCode=";;;"/><numFmt numFmtId="171" formatCode="0"/><numFmt numFmtId="172" formatCode="&quot;Đạt&quot;;&quot;Không&quot;"/></numFmts>',
  '<fonts><font><name val="Arial"/></font><font><strike/><name val="Arial"/></font><font><name val="Wingdings"/></font><font><color rgb="FFFFFFFF"/><name val="Arial"/></font><font><sz val="1"/><name val="Arial"/></font></fonts>',
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F4E79"/></patternFill></fill></fills>',
  '<cellXfs><xf/><xf fontId="1"/><xf fontId="2"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/><xf numFmtId="9"/><xf fontId="3"/><xf fontId="3" fillId="2"/><xf fontId="4"/><xf><extLst><ext uri="a" xmlns:p="b"><p:xfComplement i="0"/></ext></extLst></xf></cellXfs>',
].join('');

/** A value with its look, and what lies over it. */
export type FormattedCell = {
  readonly value:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'number'; readonly number: number }
    | { readonly kind: 'boolean'; readonly is: boolean }
    /** A part before another that is struck out, raised or white. */
    | { readonly kind: 'runs'; readonly first: string; readonly look: RunLook; readonly second: string }
    | { readonly kind: 'formula'; readonly formula: string; readonly error: string }
    | { readonly kind: 'blank' };
  readonly style: keyof typeof STYLES;
  readonly note: string | null;
  readonly over: 'ticked' | 'unticked' | 'file' | null;
};

type RunLook = 'struck' | 'raised' | 'white' | 'bold';

const RUNS: Readonly<Record<RunLook, string>> = {
  struck: '<strike/>',
  raised: '<vertAlign val="superscript"/>',
  white: '<color rgb="FFFFFFFF"/>',
  bold: '<b/>',
};

const letters = 'aăâđêôơưx AĐ0123456789,.;-üûþo✓';
const words = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12 });
const numbers = fc.oneof(
  fc.integer({ min: -20, max: 200 }),
  fc.integer({ min: -2000, max: 20_000 }).map((value) => value / 100),
);
const digits = fc.integer({ min: 0, max: 120 }).map(String);

const value: fc.Arbitrary<FormattedCell['value']> = fc.oneof(
  fc.oneof(words, fc.constantFrom('ü', 'û', 'þ', 'o')).map((text) => ({ kind: 'text' as const, text })),
  numbers.map((number) => ({ kind: 'number' as const, number })),
  fc.boolean().map((is) => ({ kind: 'boolean' as const, is })),
  fc.record({
    kind: fc.constant('runs' as const),
    first: fc.oneof(digits, words),
    look: fc.constantFrom<RunLook>('struck', 'raised', 'white', 'bold'),
    second: fc.oneof(digits, words),
  }),
  fc.constantFrom(
    { kind: 'formula' as const, formula: '_xlfn.DISPIMG("ID_1",1)', error: '#NAME?' },
    { kind: 'formula' as const, formula: '_xlfn.IMAGE("https://vidu.vn/a.png")', error: '#VALUE!' },
    { kind: 'formula' as const, formula: 'A9/0', error: '#DIV/0!' },
  ),
  fc.constant({ kind: 'blank' as const }),
);

const cell: fc.Arbitrary<FormattedCell> = fc.record({
  value,
  style: fc.oneof(
    fc.constant('plain' as const),
    fc.constantFrom(...(Object.keys(STYLES) as (keyof typeof STYLES)[])),
  ),
  note: fc.option(words, { freq: 6 }),
  over: fc.option(fc.constantFrom('ticked' as const, 'unticked' as const, 'file' as const), { freq: 8 }),
});

/** Rows of cells, the first of each a plain text, so that every row has something. */
export const formattedRows = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), {
  minLength: 1,
  maxLength: 4,
});

/** The address of a cell by its row and place among the formatted ones, which begin in column B. */
export function addressOf(row: number, place: number): string {
  return `${String.fromCharCode(66 + place)}${row + 1}`;
}

/** A workbook of such rows. */
export function formattedWorkbook(rows: readonly (readonly FormattedCell[])[]): Uint8Array {
  const all = rows.flatMap((cells, row) => cells.map((each, place) => ({ ...each, row, place })));
  const over: TestOver = {
    rows: rows
      .map((cells, row) => {
        const body = cells.map((each, place) => cellXml(each, addressOf(row, place)));
        return `<row r="${row + 1}"><c r="A${row + 1}" t="str"><v>TT</v></c>${body.join('')}</row>`;
      })
      .join(''),
    styles: STYLES_XML,
    notes: Object.fromEntries(
      all.flatMap(({ note, row, place }) => (note === null ? [] : [[addressOf(row, place), note]])),
    ),
    boxes: all.flatMap(({ over: what, row, place }) =>
      what === 'ticked' || what === 'unticked'
        ? [{ row, column: place + 1, isTicked: what === 'ticked' }]
        : [],
    ),
    files: all.flatMap(({ over: what, row, place }, index) =>
      what === 'file'
        ? [{ row, column: place + 1, program: 'Word.Document.12', part: `a${index}.docx` }]
        : [],
    ),
  };
  return overWorkbook(over);
}

function cellXml({ value: what, style }: FormattedCell, at: string): string {
  const open = `<c r="${at}" s="${STYLES[style]}"`;
  switch (what.kind) {
    case 'text':
      return `${open} t="inlineStr"><is><t xml:space="preserve">${what.text}</t></is></c>`;
    case 'number':
      return `${open}><v>${what.number}</v></c>`;
    case 'boolean':
      return `${open} t="b"><v>${what.is ? 1 : 0}</v></c>`;
    case 'runs':
      return `${open} t="inlineStr"><is><r><rPr>${RUNS[what.look]}</rPr><t xml:space="preserve">${what.first}</t></r><r><rPr><b/></rPr><t xml:space="preserve">${what.second}</t></r></is></c>`;
    case 'formula':
      return `${open} t="e"><f>${what.formula}</f><v>${what.error}</v></c>`;
    case 'blank':
      return '';
  }
}

/** Marks by which a cell may be read otherwise than it is stored; a note and another shown number leave it as it is. */
export const DIFFERING: readonly (keyof CellMarks)[] = [
  'struck',
  'raised',
  'symbols',
  'picture',
  'unseen',
  'embedded',
  'boxes',
  'isBox',
];
