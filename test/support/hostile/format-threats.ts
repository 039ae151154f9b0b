import { asXls, biffCells, biffStream, biffText, buildBiff } from './build-biff.ts';
import { buildOds, odsTable } from './build-ods.ts';
import { buildOle, buildXls, withNumber } from './build-ole.ts';
import { buildXlsb, sheetRecords } from './build-xlsb.ts';
import { buildXlsx, textRow } from './build-xlsx.ts';
import { buildZip } from './build-zip.ts';
import { encryptAgile, encryptXls } from './encrypt-office.ts';
import type { Threat } from './threat.ts';

const text = (content: string) => (): Uint8Array => Buffer.from(content, 'latin1');
const rows = [
  ['Mã', 'Điểm'],
  ['TT1.1', '8,5'],
];
const office = (type: string): Uint8Array =>
  buildXlsx({
    sheets: [{ name: 'a', rows: '' }],
    mainType: `application/vnd.openxmlformats-officedocument.${type}`,
  });
const html = '<html><body><table><tr><td>8,5</td></tr></table></body></html>';
const dbf = (): Uint8Array => {
  const bytes = new Uint8Array(66);
  bytes.set([0x03, 122, 11, 30, 0, 0, 0, 0, 65]);
  return bytes;
};

const oneCell = { name: 'a', records: [biffCells.shared(0, 0, 0)] };

/** Files that are not what their name says. */
export const formatThreats: readonly Threat[] = [
  { name: '0 bytes', file: 'a.xlsx', bytes: () => new Uint8Array(), refused: 'TD1001' },
  { name: 'over 20 MiB', file: 'a.xlsx', bytes: () => new Uint8Array(21 * 1024 * 1024), refused: 'TD1002' },
  { name: 'PDF', file: 'a.xlsx', bytes: text('%PDF-1.7\n%âãÏÓ'), refused: 'TD1003' },
  { name: 'JPEG', file: 'a.xls', bytes: text('\xff\xd8\xff\xe0\0\x10JFIF'), refused: 'TD1004' },
  { name: 'PNG', file: 'a.png', bytes: text('\x89PNG\r\n\x1a\n\0\0'), refused: 'TD1004' },
  { name: 'HTML named .xls', file: 'a.xls', bytes: text(html), refused: 'TD1005' },
  {
    name: 'comments without end before HTML',
    file: 'a.xls',
    bytes: text('<!-- -->'.repeat(100_000)),
    accepted: ['TD1012'],
    holds: {},
  },
  {
    name: 'XML Spreadsheet 2003',
    file: 'a.xls',
    bytes: text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    refused: 'TD1006',
  },
  { name: 'RTF', file: 'a.xls', bytes: text('{\\rtf1\\ansi}'), refused: 'TD1007' },
  { name: 'SYLK', file: 'a.csv', bytes: text('ID;PWXL;N;E\r\nC;Y65536;X256;K1\r\nE'), refused: 'TD1008' },
  { name: 'DIF', file: 'a.csv', bytes: text('TABLE\r\n0,1\r\n"EXCEL"\r\n'), refused: 'TD1008' },
  { name: 'DBF', file: 'a.xls', bytes: dbf, refused: 'TD1008' },
  {
    name: 'docx',
    file: 'a.xlsx',
    bytes: () => office('wordprocessingml.document.main+xml'),
    refused: 'TD1009',
  },
  {
    name: 'pptx',
    file: 'a.xlsx',
    bytes: () => office('presentationml.presentation.main+xml'),
    refused: 'TD1009',
  },
  {
    name: 'OpenDocument text',
    file: 'a.ods',
    bytes: () => buildOds('', { mimetype: 'application/vnd.oasis.opendocument.text' }),
    refused: 'TD1009',
  },
  { name: 'doc', file: 'a.xls', bytes: () => buildOle({ WordDocument: 'x' }), refused: 'TD1009' },
  {
    name: 'password (.xlsx)',
    file: 'a.xlsx',
    bytes: () => buildOle({ EncryptedPackage: 'x' }),
    refused: 'TD1010',
  },
  {
    name: 'password (.ods)',
    file: 'a.ods',
    bytes: () =>
      buildOds('', {
        extra: [
          { name: 'META-INF/manifest.xml', data: '<m><file-entry><encryption-data/></file-entry></m>' },
        ],
      }),
    refused: 'TD1010',
  },
  { name: 'random bytes', file: 'a.xls', bytes: text('\x01\x02\x03\x04\x05\x06\x07'), refused: 'TD1011' },
  { name: 'another text', file: 'ghi-chu.json', bytes: text('{"a": 1}'), refused: 'TD1011' },
  { name: 'RAR', file: 'a.xlsx', bytes: text('Rar!\x1a\x07\x01\0'), refused: 'TD1013' },
  { name: 'mail', file: 'a.eml', bytes: text('From: a@b.vn\r\nTo: c@d.vn\r\n\r\n'), refused: 'TD1014' },
  {
    name: 'Outlook mail',
    file: 'a.msg',
    bytes: () => buildOle({ '__properties_version1.0': 'x' }),
    refused: 'TD1014',
  },
  {
    name: 'csv named .xls',
    file: 'a.xls',
    bytes: () => Buffer.from('Mã;Điểm\nTT1.1;8,5\n'),
    accepted: ['TD1012'],
    holds: { 'a!B2': '8,5' },
  },
  {
    name: 'xlsx named .xls',
    file: 'a.xls',
    bytes: () => buildXlsx({ sheets: [{ name: 'Tập thể', rows: textRow(1, '8,5') }] }),
    accepted: ['TD1012'],
    holds: { 'Tập thể!A1': '8,5' },
  },
  {
    name: 'honest .xls',
    file: 'a.xls',
    bytes: () => buildXls(rows),
    accepted: [],
    holds: { 'Tập thể!A1': 'Mã', 'Tập thể!B2': '8,5' },
  },
  {
    name: 'honest .xlsb',
    file: 'a.xlsb',
    bytes: () => buildXls(rows, 'xlsb'),
    accepted: [],
    holds: { 'Tập thể!B2': '8,5' },
  },
  {
    name: 'honest .ods',
    file: 'a.ods',
    bytes: () => buildXls(rows, 'ods'),
    accepted: [],
    holds: { 'Tập thể!B2': '8,5' },
  },
  // Byte 48 holds the first sector of the directory, 512 on the table of chains.
  {
    name: '.xls with a chain that points outside',
    file: 'a.xls',
    bytes: () => withNumber(buildXls(rows), 48, 9_999),
    refused: 'TD1031',
  },
  {
    name: '.xls with a chain in a circle',
    file: 'a.xls',
    bytes: () => {
      const bytes = buildXls(rows);
      const view = new DataView(bytes.buffer);
      const directory = view.getUint32(48, true);
      return withNumber(bytes, (view.getUint32(76, true) + 1) * 512 + directory * 4, directory);
    },
    refused: 'TD1031',
  },
  { name: '.xls truncated', file: 'a.xls', bytes: () => buildXls(rows).subarray(0, 1200), refused: 'TD1031' },
  {
    name: '.xls whose workbook is garbage',
    file: 'a.xls',
    bytes: () => buildOle({ Workbook: 'not a record '.repeat(500) }),
    refused: 'TD1032',
  },
  {
    name: '.ods rows repeated a million times',
    file: 'a.ods',
    bytes: () =>
      buildOds(
        odsTable(
          'a',
          '<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="100"/></table:table-row>',
        ),
      ),
    refused: 'TD1030',
  },
  {
    name: '.ods empty rows and columns repeated to the end',
    file: 'a.ods',
    bytes: () =>
      buildOds(
        odsTable(
          'a',
          '<table:table-row><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16383"/></table:table-row><table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
        ),
      ),
    accepted: [],
    holds: { 'a!A1': 'x' },
  },
  {
    name: '.ods that is a zip without content',
    file: 'a.ods',
    bytes: () =>
      buildZip([
        { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', isStored: true },
      ]),
    refused: 'TD1027',
  },
  {
    name: 'MHTML named .xls',
    file: 'a.xls',
    bytes: text(
      'MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n',
    ),
    refused: 'TD1049',
  },
  {
    name: 'a page to log in named .xls',
    file: 'a.xls',
    bytes: text('<html><title>Login</title><form></form></html>'),
    refused: 'TD1073',
  },
  {
    name: 'the frame of a workbook in HTML without its sheets',
    file: 'a.xls',
    bytes: text('<html><frameset><frame src="a_files/sheet001.htm"></frameset></html>'),
    refused: 'TD1074',
  },
  {
    name: 'the password that Excel tries by itself (.xlsx)',
    file: 'a.xlsx',
    bytes: () => encryptAgile(buildXlsx({ sheets: [{ name: 'a', rows: textRow(1, '8,5') }] })),
    accepted: ['TD1048'],
    holds: { 'a!A1': '8,5' },
  },
  {
    name: 'the password that Excel tries by itself (.xls)',
    file: 'a.xls',
    bytes: () => asXls(encryptXls(biffStream([oneCell], { texts: [biffText('8,5')] }), 'rc4')),
    accepted: ['TD1048'],
    holds: { 'a!A1': '8,5' },
  },
  {
    name: '.xls links and columns that claim every cell',
    file: 'a.xls',
    bytes: () => {
      const records = [
        biffCells.columns(0, 0xffff, false),
        biffCells.link(0, 0xffff, 0, 0xffff),
        ...oneCell.records,
      ];
      return buildBiff([{ name: 'a', records }], { texts: [biffText('8,5')] });
    },
    accepted: [],
    holds: { 'a!A1': '8,5' },
  },
  {
    name: '.xls with a number that is none',
    file: 'a.xls',
    bytes: () => buildBiff([{ name: 'a', records: [biffCells.number(0, 0, Number.NaN)] }]),
    refused: 'TD1047',
  },
  {
    name: '.xls sheets named __proto__ and twice the same',
    file: 'a.xls',
    bytes: () =>
      buildBiff([{ ...oneCell, name: '__proto__' }, oneCell, oneCell], { texts: [biffText('8,5')] }),
    accepted: [],
    holds: { '__proto__!A1': '8,5', 'a!A1': '8,5' },
    also: ({ sheets }) => sheets.every(({ rows }) => rows.length === 1),
  },
  {
    name: '.xlsb sheet that breaks off',
    file: 'a.xlsb',
    bytes: () => buildXlsb([{ name: 'a', part: Buffer.from('not a record '.repeat(9)) }]),
    refused: 'TD1046',
  },
  {
    name: '.xlsb columns without end',
    file: 'a.xlsb',
    bytes: () => buildXlsb([{ name: 'a', records: [sheetRecords.columns(0, 0xfffffffe)] }]),
    refused: 'TD1028',
  },
  {
    name: '.xlsb links over every cell',
    file: 'a.xlsb',
    bytes: () => {
      const { row, text, link } = sheetRecords;
      return buildXlsb([{ name: 'a', records: [row(0), text(0, '8,5'), link(0, 1_048_575, 0, 16_383)] }]);
    },
    accepted: [],
    holds: { 'a!A1': '8,5' },
  },
  {
    name: '.xlsb formulas that are no text: TRUE alone, unknown tokens',
    file: 'a.xlsb',
    bytes: () => {
      const { row, formulaBoolean, formulaNumber } = sheetRecords;
      const records = [row(0), formulaBoolean(0, true, [0x1d, 1]), formulaNumber(1, 5, [0x7f])];
      return buildXlsb([{ name: '__proto__', records }]);
    },
    accepted: [],
    holds: { '__proto__!A1': 'TRUE', '__proto__!B1': '5' },
  },
];
