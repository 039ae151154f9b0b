import { buildXlsx, mainNamespace, sheetPart, sheetXml, textRow, withPart, xmlHead } from './build-xlsx.ts';
import type { Threat } from './threat.ts';

const file = 'bieu-mau.xlsx';
const sheet = 'Tập thể';

/** A workbook of one sheet, given by the XML of its rows. */
const rows = (xml: string) => (): Uint8Array => buildXlsx({ sheets: [{ name: sheet, rows: xml }] });
/** … by the XML of the whole sheet. */
const whole = (xml: string) => (): Uint8Array => buildXlsx({ sheets: [{ name: sheet, xml }] });

/** Damage done to the XML, and sheets that are awkward but honest. */
export const xmlThreats: readonly Threat[] = [
  {
    name: 'billion laughs',
    file,
    bytes: whole(
      `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]>${sheetXml('').slice(xmlHead.length)}`,
    ),
    refused: 'TD1025',
  },
  {
    name: 'external entity',
    file,
    bytes: whole(
      `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${sheetXml(textRow(1, '&b;')).slice(xmlHead.length)}`,
    ),
    refused: 'TD1025',
  },
  { name: 'unknown entity', file, bytes: rows(textRow(1, '&nbsp;')), refused: 'TD1024' },
  { name: 'cut XML', file, bytes: whole(sheetXml(textRow(1, 'TT1.1')).slice(0, -40)), refused: 'TD1024' },
  {
    name: 'XML in another encoding than UTF-8 or UTF-16',
    file,
    bytes: whole(sheetXml('').replace('UTF-8', 'windows-1258')),
    refused: 'TD1024',
  },
  {
    name: 'bytes that are not UTF-8',
    file,
    bytes: () =>
      buildXlsx({
        sheets: [{ name: sheet }],
        change: withPart(sheetPart, Buffer.from(sheetXml(textRow(1, 'ÿ')), 'latin1')),
      }),
    refused: 'TD1024',
  },
  {
    name: 'UTF-16 part',
    file,
    bytes: () =>
      buildXlsx({
        sheets: [{ name: sheet }],
        change: withPart(
          sheetPart,
          Buffer.from(`\ufeff${sheetXml(textRow(1, 'Điểm')).replace('UTF-8', 'UTF-16')}`, 'utf16le'),
        ),
      }),
    accepted: [],
    holds: { 'Tập thể!A1': 'Điểm' },
  },
  {
    name: 'deep nesting',
    file,
    bytes: whole(sheetXml('', '<a>'.repeat(300), '</a>'.repeat(300))),
    refused: 'TD1026',
  },
  {
    name: 'shared string that is not there',
    file,
    bytes: () =>
      buildXlsx({
        sheets: [{ name: sheet, rows: '<row r="1"><c r="A1" t="s"><v>7</v></c></row>' }],
        strings: '<si><t>a</t></si>',
      }),
    refused: 'TD1029',
  },
  {
    name: 'duplicate cell',
    file,
    bytes: rows('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'),
    refused: 'TD1028',
  },
  {
    name: 'duplicate row',
    file,
    bytes: rows('<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>'),
    refused: 'TD1028',
  },
  {
    name: 'cells and rows out of order',
    file,
    bytes: rows(
      '<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
    ),
    accepted: [],
    holds: { 'Tập thể!A1': '1', 'Tập thể!A2': '3', 'Tập thể!B2': '4' },
    also: ({ sheets }) => sheets[0]?.rows.map(({ row }) => row).join() === '1,2',
  },
  {
    name: 'cell beyond XFD1048576',
    file,
    bytes: rows('<row r="1"><c r="XFE1"><v>1</v></c></row>'),
    refused: 'TD1028',
  },
  {
    name: 'cell in another row than it says',
    file,
    bytes: rows('<row r="1"><c r="A2"><v>1</v></c></row>'),
    refused: 'TD1028',
  },
  {
    name: 'number that is none',
    file,
    bytes: rows('<row r="1"><c r="A1"><v>8,5</v></c></row>'),
    refused: 'TD1039',
  },
  {
    name: 'dimension too big',
    file,
    bytes: whole(sheetXml(textRow(1, 'a'), '<dimension ref="A1:XFD1048576"/>')),
    accepted: [],
    holds: { 'Tập thể!A1': 'a' },
  },
  {
    name: 'dimension too small',
    file,
    bytes: whole(sheetXml(textRow(1, 'a', 'b') + textRow(9, 'c'), '<dimension ref="A1"/>')),
    accepted: [],
    holds: { 'Tập thể!B1': 'b', 'Tập thể!A9': 'c' },
  },
  {
    name: 'a stray far cell',
    file,
    bytes: rows(`${textRow(1, 'a')}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`),
    accepted: [],
    holds: { 'Tập thể!XFD1048576': '1' },
  },
  {
    name: '300,000 empty rows',
    file,
    bytes: () =>
      rows(
        textRow(1, 'a') +
          Array.from({ length: 300_000 }, (_, index) => `<row r="${index + 2}" ht="15"/>`).join(''),
      )(),
    accepted: [],
    holds: { 'Tập thể!A1': 'a' },
  },
  {
    name: 'a million rows',
    file,
    bytes: () =>
      rows(
        Array.from(
          { length: 1_000_000 },
          (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`,
        ).join(''),
      )(),
    refused: 'TD1030',
  },
  {
    name: '3 million strings',
    file,
    bytes: () =>
      buildXlsx({ sheets: [{ name: sheet, rows: '' }], strings: '<si><t>a</t></si>'.repeat(3_000_000) }),
    refused: 'TD1030',
  },
  {
    name: 'hidden rows, columns and sheets',
    file,
    bytes: () =>
      buildXlsx({
        sheets: [
          {
            name: sheet,
            xml: sheetXml(
              '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="B2"><v>2</v></c></row>',
              '<cols><col min="2" max="3" hidden="1"/></cols>',
            ),
          },
          { name: '_thidua', rows: textRow(1, 'form'), state: 'veryHidden' },
        ],
      }),
    accepted: [],
    holds: { 'Tập thể!B2': '2', '_thidua!A1': 'form' },
    also: ({ sheets }) =>
      sheets[0]?.rows[1]?.isHidden === true &&
      [...(sheets[0]?.hiddenColumns ?? [])].join() === '2,3' &&
      sheets[0]?.isHidden === false &&
      sheets[1]?.isHidden === true,
  },
  {
    name: 'formula without a value, error cell',
    file,
    bytes: rows(
      '<row r="1"><c r="A1"><f>SUM(B1:C1)</f></c><c r="B1" t="e"><v>#DIV/0!</v></c><c r="C1"><f>1+1</f><v></v></c></row>',
    ),
    accepted: [],
    holds: { 'Tập thể!A1': '(formula)', 'Tập thể!B1': '#DIV/0!', 'Tập thể!C1': '(formula)' },
  },
  {
    name: 'headers __proto__ and constructor, a sheet named __proto__',
    file,
    bytes: () => buildXlsx({ sheets: [{ name: '__proto__', rows: textRow(1, '__proto__', 'constructor') }] }),
    accepted: [],
    holds: { '__proto__!A1': '__proto__', '__proto__!B1': 'constructor' },
  },
  {
    name: 'text that starts like a formula (.xlsx)',
    file,
    bytes: rows(textRow(1, '=1+1', '+84', '@x')),
    accepted: [],
    holds: { 'Tập thể!A1': '=1+1', 'Tập thể!B1': '+84' },
  },
  {
    name: 'DDE',
    file,
    bytes: rows(`<row r="1"><c r="A1"><f>cmd|'/c calc'!A0</f><v>0</v></c></row>`),
    accepted: ['TD1035'],
    holds: { 'Tập thể!A1': '0' },
  },
  {
    name: 'NFD, zero-width and control characters, 5,000-character names',
    file,
    bytes: rows(textRow(1, 'Hoa\u0300', 'a\u200bb_x0007_', 'n'.repeat(5000))),
    accepted: [],
    holds: { 'Tập thể!A1': 'Hoa\u0300', 'Tập thể!B1': 'a\u200bb\u0007', 'Tập thể!C1': 'n'.repeat(5000) },
  },
  {
    name: 'dates from 1904',
    file,
    bytes: () =>
      buildXlsx({
        sheets: [{ name: sheet, rows: '<row r="1"><c r="A1" s="1"><v>43433</v></c></row>' }],
        styles: `<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>`,
        workbookPr: '<workbookPr date1904="1"/>',
      }),
    accepted: [],
    holds: { 'Tập thể!A1': '2022-11-30' },
  },
  {
    name: 'a formula, a number format and a shared formula of a million characters',
    file,
    bytes: () =>
      buildXlsx({
        sheets: [
          {
            name: sheet,
            rows: `<row r="1"><c r="A1" s="1"><f>a|${' '.repeat(1e6)}</f><v>1</v></c><c r="B1"><f t="shared" si="0" ref="B1:C1">${'a'.repeat(1e6)}</f><v>2</v></c><c r="C1"><f t="shared" si="0"/><v>3</v></c></row>`,
          },
        ],
        styles: `<numFmts><numFmt numFmtId="200" formatCode="${'['.repeat(1e6)}"/></numFmts><cellXfs><xf/><xf numFmtId="200"/></cellXfs>`,
      }),
    accepted: [],
    holds: { 'Tập thể!A1': '1', 'Tập thể!B1': '2', 'Tập thể!C1': '3' },
  },
  {
    name: 'a number of a million digits',
    file,
    bytes: rows(`<row r="1"><c r="A1"><v>${'1'.repeat(1e6)}x</v></c></row>`),
    refused: 'TD1039',
  },
  {
    name: 'prefixed elements, another namespace',
    file,
    bytes: whole(
      `<x:worksheet xmlns:x="${mainNamespace}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    ),
    accepted: [],
    holds: { 'Tập thể!A1': '5' },
  },
];
