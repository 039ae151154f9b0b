import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ZipEntry } from '../../../src/io/zip/central-directory.ts';
import { entryName } from '../../../src/io/zip/entry-name.ts';

const entry = (rawName: Uint8Array, flags = 0, extra: Uint8Array = new Uint8Array()): ZipEntry => ({
  name: '',
  rawName,
  flags,
  method: 0,
  crc: 0,
  packedSize: 0,
  size: 0,
  offset: 0,
  isLink: false,
  extra,
});

/** The Info-ZIP field with a name in UTF-8, for a plain name of this CRC. */
function unicodeField(name: string, crc: number): Uint8Array {
  const utf8 = Buffer.from(name);
  const field = Buffer.alloc(9 + utf8.length);
  field.writeUInt16LE(0x7075, 0);
  field.writeUInt16LE(5 + utf8.length, 2);
  field.writeUInt8(1, 4);
  field.writeUInt32LE(crc >>> 0, 5);
  utf8.copy(field, 9);
  return field;
}

describe('names in archives', () => {
  const plain = Buffer.from('bi_u m_u.xlsx');

  it.each([
    ['UTF-8 by its flag', entry(Buffer.from('Biểu mẫu Đông Vệ.xlsx'), 0x800), 'Biểu mẫu Đông Vệ.xlsx'],
    [
      'UTF-8 without the flag, as macOS writes',
      entry(Buffer.from('Bie\u0302\u0309u ma\u0302\u0303u.xlsx')),
      'Biểu mẫu.xlsx',
    ],
    ['the field of Info-ZIP', entry(plain, 0, unicodeField('biểu mẫu.xlsx', crc32(plain))), 'biểu mẫu.xlsx'],
    [
      'not that field where it belongs to another name',
      entry(plain, 0, unicodeField('khác.xlsx', 1)),
      'bi_u m_u.xlsx',
    ],
    [
      'the code page of a Vietnamese Windows',
      entry(Buffer.from([0xd0, 0xf4, 0x6e, 0x67, 0x20, 0x56, 0xea, 0xf2])),
      'Đông Vệ',
    ],
    ['the code page of DOS', entry(Buffer.from([0x72, 0x82, 0x73, 0x75, 0x6d, 0x82])), 'résumé'],
    ['backslashes of old Windows programs', entry(Buffer.from('phường\\a.xlsx')), 'phường/a.xlsx'],
  ])('are read from %s', (_, of, name) => {
    expect(entryName(of)).toBe(name);
  });
});
