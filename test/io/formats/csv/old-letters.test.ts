import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../../src/io/read-workbook.ts';
import { decodeTexts } from '../../../../src/reading/decode-texts.ts';
import { encodeTcvn3, encodeVni } from '../../../support/encode-legacy.ts';
import { codesOf } from '../../../support/submission-workbook.ts';

const ROWS = [
  ['STT', 'Họ và tên', 'Chức vụ', 'Minh chứng'],
  [
    '1',
    'Nguyễn Thị Hồng Hạnh',
    'Công chức Tư pháp - Hộ tịch',
    'Báo cáo số 12/BC-UBND về cải cách hành chính',
  ],
  ['2', 'Trần Văn Thử', 'Phó Chủ tịch', 'Quyết định ban hành quy chế văn hóa công sở'],
  ['3', 'Đỗ Quốc Bảo', 'Trưởng phòng', 'Sổ theo dõi tiếp công dân, đủ chữ ký'],
];
const csv = (encode: (text: string) => string) =>
  ROWS.map((row) => row.map((cell) => encode(cell)).join(';')).join('\r\n');

/** As a program of Windows-1252 writes it: a byte a letter. */
const bytesOf = (text: string) =>
  Uint8Array.from(text, (letter) => CP1252.get(letter) ?? letter.charCodeAt(0));
const CP1252 = new Map(
  Array.from({ length: 32 }, (_, at) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(0x80 + at)),
    0x80 + at,
  ]),
);

async function textsOf(bytes: Uint8Array) {
  const { value } = await readWorkbook(bytes, 'bao-cao.csv');
  if (value === null) throw new Error('refused');
  const { value: decoded, diagnostics } = decodeTexts(value);
  const rows = decoded.workbook.sheets[0]?.rows.map(({ cells }) =>
    cells.map(({ content }) =>
      content.kind === 'text' ? content.text : content.kind === 'number' ? String(content.value) : '',
    ),
  );
  return { rows, codes: codesOf(diagnostics).map((code) => code.slice(0, 6)) };
}

describe('a .csv in the letters of old keyboards', () => {
  it.each([
    ['TCVN3 in UTF-8', new TextEncoder().encode(csv(encodeTcvn3))],
    ['TCVN3 in bytes', bytesOf(csv(encodeTcvn3))],
    ['VNI in UTF-8', new TextEncoder().encode(csv(encodeVni))],
    ['VNI in bytes', bytesOf(csv(encodeVni))],
  ])('is read as the same list in Unicode, and that is said: %s', async (_, bytes) => {
    const { rows, codes } = await textsOf(bytes);
    expect(rows).toEqual((await textsOf(new TextEncoder().encode(csv((text) => text)))).rows);
    expect(rows).toEqual(ROWS);
    expect(codes).toEqual(['TD1115']);
  });
});
