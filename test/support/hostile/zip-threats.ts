import { buildXlsx, sheetPart, textRow } from './build-xlsx.ts';
import { buildZip, type ZipPart } from './build-zip.ts';
import type { Threat } from './threat.ts';

const sheets = [{ name: 'Tập thể', rows: textRow(1, 'TT1.1', '8,5') }];
const plain = (): Uint8Array => buildXlsx({ sheets });
const file = 'bieu-mau.xlsx';

/** A good workbook with one more entry. */
const withEntry = (entry: ZipPart) => (): Uint8Array => buildXlsx({ sheets, extra: [entry] });

/** A good workbook whose sheet lies in the directory. */
const withStated = (stated: NonNullable<ZipPart['stated']>) => (): Uint8Array =>
  buildXlsx({
    sheets,
    change: (parts) => parts.map((part) => (part.name === sheetPart ? { ...part, stated } : part)),
  });

/** Damage done to the container. */
export const zipThreats: readonly Threat[] = [
  {
    name: 'zip bomb: a part of 70 MiB',
    file,
    bytes: () =>
      buildXlsx({
        sheets,
        change: (parts) =>
          parts.map((part) =>
            part.name === sheetPart ? { ...part, data: new Uint8Array(70 * 1024 * 1024) } : part,
          ),
      }),
    refused: 'TD1022',
  },
  {
    name: 'zip bomb: parts that share their bytes (overlap)',
    file,
    bytes: () => {
      const parts = [{ name: 'a.xml', data: '<a/>' }];
      return buildZip([...parts, { name: 'b.xml', data: '<a/>', stated: { offset: 0 } }]);
    },
    refused: 'TD1021',
  },
  {
    name: 'zip in a zip, as a part that is not needed',
    file,
    bytes: withEntry({ name: 'xl/media/a.zip', data: buildZip([{ name: 'x', data: 'x' }]) }),
    accepted: [],
    holds: { 'Tập thể!B1': '8,5' },
  },
  {
    name: 'zip of files instead of a workbook',
    file: 'ho-so.zip',
    bytes: () => buildZip([{ name: 'a.xlsx', data: plain() }]),
    refused: 'TD1013',
  },
  { name: 'lying size: smaller than the part', file, bytes: withStated({ size: 20 }), refused: 'TD1021' },
  { name: 'lying size: larger than the part', file, bytes: withStated({ size: 2000 }), refused: 'TD1023' },
  {
    name: 'lying packed size',
    file,
    bytes: withStated({ packedSize: 1_000_000 }),
    refused: 'TD1021',
  },
  { name: 'wrong CRC', file, bytes: withStated({ crc: 1 }), refused: 'TD1023' },
  {
    name: 'flipped byte in a stored part',
    file,
    bytes: () => {
      const bytes = buildXlsx({
        sheets,
        change: (parts) => parts.map((part) => ({ ...part, isStored: true })),
      });
      const at = Buffer.from(bytes).indexOf('8,5');
      bytes[at] = 0x39;
      return bytes;
    },
    refused: 'TD1023',
  },
  {
    name: 'duplicate parts that differ in case only',
    file,
    bytes: withEntry({ name: 'xl/worksheets/SHEET1.xml', data: '<worksheet/>' }),
    refused: 'TD1021',
  },
  {
    name: 'local header unlike the directory',
    file,
    bytes: withEntry({ name: 'xl/a.xml', localName: 'xl/b.xml', data: '' }),
    refused: 'TD1021',
  },
  { name: 'encrypted part', file, bytes: withStated({ flags: 0x801 }), refused: 'TD1021' },
  { name: 'unknown compression method', file, bytes: withStated({ method: 12 }), refused: 'TD1021' },
  { name: 'part name with ..', file, bytes: withEntry({ name: '../a.xml', data: '' }), refused: 'TD1021' },
  { name: 'absolute part name', file, bytes: withEntry({ name: '/etc/a', data: '' }), refused: 'TD1021' },
  { name: 'part name with NUL', file, bytes: withEntry({ name: 'a\0.xml', data: '' }), refused: 'TD1021' },
  {
    name: 'part that is a symbolic link',
    file,
    bytes: withEntry({ name: 'xl/link', data: '/etc/passwd', mode: 0xa1ff }),
    refused: 'TD1021',
  },
  {
    name: 'over 2,000 parts',
    file,
    bytes: () =>
      buildXlsx({
        sheets,
        extra: Array.from({ length: 2000 }, (_, index) => ({ name: `x/${index}`, data: '' })),
      }),
    refused: 'TD1021',
  },
  {
    name: 'truncated at 30 %',
    file,
    bytes: () => plain().subarray(0, plain().length * 0.3),
    refused: 'TD1020',
  },
  {
    name: 'truncated at 99 %',
    file,
    bytes: () => plain().subarray(0, plain().length * 0.99),
    refused: 'TD1020',
  },
  {
    name: 'missing sheet part',
    file,
    bytes: () => buildXlsx({ sheets, change: (parts) => parts.filter(({ name }) => name !== sheetPart) }),
    refused: 'TD1027',
  },
  {
    name: 'macros',
    file: 'bieu-mau.xlsm',
    bytes: () =>
      buildXlsx({
        sheets,
        mainType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
        extra: [{ name: 'xl/vbaProject.bin', data: 'not looked at' }],
      }),
    accepted: ['TD1033'],
    holds: { 'Tập thể!A1': 'TT1.1' },
  },
  {
    name: 'links to other workbooks',
    file,
    bytes: withEntry({ name: 'xl/externalLinks/externalLink1.xml', data: '<not looked at' }),
    accepted: ['TD1034'],
    holds: { 'Tập thể!A1': 'TT1.1' },
  },
];
