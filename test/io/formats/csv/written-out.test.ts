import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../src/io/formats/csv/read-csv.ts';
import { decodeViscii } from '../../../../src/text/legacy/viscii.ts';

const ROWS = [
  'Mã;Tiêu chí;Minh chứng',
  'TT1.1;Nhiệm vụ đúng hạn;Báo cáo số 5/BC của Ủy ban nhân dân phường',
  'TT1.2;Có quy chế;Đã đối chiếu với Văn phòng',
].join('\r\n');

const bytesOf = (text: string) => new TextEncoder().encode(text);
const letters = (text: string, write: (code: number) => string) =>
  [...text].map((letter) => (letter < '\u0080' ? letter : write(letter.codePointAt(0) ?? 0))).join('');

function utf7(text: string): string {
  return text.replace(/[^\x00-\x7f]+/g, (run) => {
    const packed = Buffer.alloc(run.length * 2);
    for (let index = 0; index < run.length; index += 1)
      packed.writeUInt16BE(run.charCodeAt(index), index * 2);
    return `+${packed.toString('base64').replace(/[=]+$/, '')}-`;
  });
}

function viscii(text: string): Uint8Array {
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [decodeViscii(new Uint8Array([byte])), byte] as const),
  );
  return new Uint8Array([...text].map((letter) => table.get(letter) ?? 0x3f));
}

/** UTF-8 as DOS shows it, saved as Unicode. */
function asDos(text: string): string {
  const high =
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';
  return Array.from(bytesOf(text), (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : high.charAt(byte - 0x80),
  ).join('');
}

function read(bytes: Uint8Array) {
  const { value, diagnostics } = readCsv(bytes, 'px.csv');
  const texts = value?.sheets[0]?.rows.map(({ cells }) =>
    cells.map(({ content }) => (content.kind === 'text' ? content.text : '')).join(';'),
  );
  return { text: texts?.join('\r\n'), codes: diagnostics.map(({ code }) => code) };
}

describe('a .csv whose letters were written otherwise', () => {
  it.each([
    ['as numbers of HTML', bytesOf(letters(ROWS, (code) => `&#${code};`)), 'TD1075'],
    [
      'as such numbers in hexadecimal',
      bytesOf(letters(ROWS, (code) => `&#x${code.toString(16)};`)),
      'TD1075',
    ],
    [
      'by the names of HTML, as far as it has some',
      bytesOf(ROWS.replaceAll('á', '&aacute;').replaceAll('ê', '&ecirc;').replaceAll('ã', '&atilde;')),
      'TD1075',
    ],
    ['in UTF-7', bytesOf(utf7(ROWS)), 'TD1075'],
    ['in UTF-8 that DOS showed', bytesOf(asDos(ROWS)), 'TD1075'],
    ['in VISCII', viscii(ROWS), 'TD1040'],
  ])('%s is read, and said', (_, bytes, code) => {
    expect(read(bytes)).toEqual({ text: ROWS, codes: [code] });
  });

  it.each([
    ['R&D; A&B &amp; C;x', 'R&D; A&B &amp; C;x'],
    ['a;+84912345678;36+;+36-', 'a;+84912345678;36+;+36-'],
    ['├─ mục 1;x;y', '├─ mục 1;x;y'],
  ])('%j is left as it is', (line) => {
    expect(read(bytesOf(`Mã;Tên;Ghi chú\r\n${line}`))).toMatchObject({ codes: [] });
  });

  it('is refused, and named so, where a part of the letters is lost', () => {
    const { text, codes } = read(bytesOf(asDos(ROWS).replaceAll('í', '?')));
    expect([text, codes]).toEqual([undefined, ['TD1076']]);
  });
});
