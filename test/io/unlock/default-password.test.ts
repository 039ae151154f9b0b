import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/io/read-workbook.ts';
import { asXls, biffCells, biffStream, biffText } from '../../support/hostile/build-biff.ts';
import { buildOds, odsTable } from '../../support/hostile/build-ods.ts';
import { buildOle, buildXls } from '../../support/hostile/build-ole.ts';
import { buildXlsx, textRow } from '../../support/hostile/build-xlsx.ts';
import { contentsOf } from '../../support/hostile/contents.ts';
import { encryptAgile, encryptStandard, encryptXls } from '../../support/hostile/encrypt-office.ts';

/** More than one segment of four kilobytes once packed: letters that hardly pack. */
const many = Array.from({ length: 400 }, (_, row) =>
  textRow(row + 1, `Ô ${row * 7919} ${(row * 104_729) % 9973}`),
);
const xlsx = buildXlsx({ sheets: [{ name: 'Tập thể', rows: many.join('') }] });
const rows = Array.from({ length: 300 }, (_, row) => [`Mã ${row}`, row / 2]);
const stream = biffStream(
  [{ name: 'Tập thể', records: [biffCells.shared(0, 0, 0), biffCells.number(0, 1, 8.5)] }],
  {
    texts: [
      biffText('Mã'),
      ...Array.from({ length: 200 }, (_, index) => biffText(`Chữ thứ ${index} của bảng`)),
    ],
  },
);

async function read(bytes: Uint8Array, file = 'a.xlsx') {
  const { value, diagnostics } = await readWorkbook(bytes, file);
  return {
    cells: value === null ? null : Object.fromEntries(contentsOf(value)),
    said: diagnostics.map(({ code }) => code),
  };
}

describe('a workbook that Excel opens without asking', () => {
  it.each<readonly [string, () => Uint8Array]>([
    ['of Office 2013', () => encryptAgile(xlsx)],
    ['with SHA-1 and a short key', () => encryptAgile(xlsx, { hash: 'SHA1', bits: 128 })],
    ['with SHA-256', () => encryptAgile(xlsx, { hash: 'SHA256', bits: 256 })],
    ['with SHA-384', () => encryptAgile(xlsx, { hash: 'SHA384', bits: 192 })],
    ['with 100,000 rounds', () => encryptAgile(xlsx, { spin: 100_000 })],
    ['of Office 2007', () => encryptStandard(xlsx)],
    ['of Office 2007, 256 bits', () => encryptStandard(xlsx, undefined, 256)],
  ])('is read, and said: %s', async (_, bytes) => {
    const { cells, said } = await read(bytes());
    expect(said).toEqual(['TD1048']);
    expect(cells).toMatchObject({ 'Tập thể!A1': 'Ô 0 0', 'Tập thể!A400': 'Ô 3159681 1' });
  });

  it.each(['xlsb', 'ods'] as const)('is read as .%s as well', async (bookType) => {
    const bytes = encryptAgile(buildXls(rows, bookType));
    const { cells, said } = await read(bytes, `a.${bookType}`);
    expect(said).toEqual(['TD1048']);
    expect(cells).toMatchObject({ 'Tập thể!A300': 'Mã 299', 'Tập thể!B300': '149.5' });
  });

  it.each(['rc4', 'crypto-40', 'crypto-128'] as const)('is read as .xls: %s', async (scheme) => {
    const { cells, said } = await read(asXls(encryptXls(stream, scheme)), 'a.xls');
    expect(said).toEqual(['TD1048']);
    expect(cells).toEqual({ 'Tập thể!A1': 'Mã', 'Tập thể!B1': '8.5' });
  });
});

describe('a workbook with a password of its own', () => {
  it.each<readonly [string, string, () => Uint8Array]>([
    ['of Office 2013', 'a.xlsx', () => encryptAgile(xlsx, { password: 'mật khẩu' })],
    ['of Office 2007', 'a.xlsx', () => encryptStandard(xlsx, 'abc')],
    ['of Excel 97', 'a.xls', () => asXls(encryptXls(stream, 'rc4', 'abc'))],
    ['of Excel 2002', 'a.xls', () => asXls(encryptXls(stream, 'crypto-128', 'abc'))],
    [
      'of an unknown kind',
      'a.xlsx',
      () => buildOle({ EncryptionInfo: 'lạ lắm đấy', EncryptedPackage: 'x'.repeat(64) }),
    ],
    ['without a description', 'a.xlsx', () => buildOle({ EncryptedPackage: 'x'.repeat(64) })],
    [
      'whose description is broken',
      'a.xlsx',
      () => buildOle({ EncryptionInfo: '\x04\0\x04\0\x40\0\0\0<x', EncryptedPackage: 'x'.repeat(64) }),
    ],
  ])('is refused: %s', async (_, file, bytes) => {
    expect(await read(bytes(), file)).toEqual({ cells: null, said: ['TD1010'] });
  });

  it('is refused where it asks for rounds without end', async () => {
    const started = performance.now();
    const bytes = Buffer.from(encryptAgile(xlsx));
    const at = bytes.indexOf('spinCount="1000"');
    // As long as before: what follows stays in its place.
    bytes.write('spinCount="9e99"', at, 'latin1');
    expect(await read(new Uint8Array(bytes))).toEqual({ cells: null, said: ['TD1010'] });
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('is refused where what it hides is no package', async () => {
    expect((await read(encryptAgile(Buffer.from('không phải gói')))).said).toEqual(['TD1010']);
    expect((await read(encryptAgile(encryptAgile(xlsx)))).said).toEqual(['TD1010']);
  });

  it('is refused by what is wrong inside, once it is open', async () => {
    const inside = buildOds(odsTable('a', ''), { mimetype: 'application/vnd.oasis.opendocument.text' });
    expect((await read(encryptAgile(inside))).said).toEqual(['TD1009']);
  });
});
