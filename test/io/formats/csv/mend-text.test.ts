import { describe, expect, it } from 'vitest';
import { mendText } from '../../../../src/io/formats/csv/mend-text.ts';
import { readWorkbook } from '../../../../src/io/read-workbook.ts';
import { decode1252 } from '../../../../src/text/windows-1252.ts';
import { contentsOf } from '../../../support/hostile/contents.ts';

const whole = 'Tên đơn vị;Phường Đông Vệ\nHọ và tên;Nguyễn Thị Hằng\nHồ sơ;ƯỚC ĐẠT ỐNG Ấ Ẩ Ẫ Ậ à í\n';

const as1252 = (text: string): string => decode1252(Buffer.from(text));
const asLatin1 = (text: string): string => Buffer.from(text).toString('latin1');
const as1258 = (text: string): string => new TextDecoder('windows-1258').decode(Buffer.from(text));

async function read(bytes: Uint8Array) {
  const { value, diagnostics } = await readWorkbook(bytes, 'a.csv');
  return {
    cells: value === null ? null : Object.fromEntries(contentsOf(value)),
    said: diagnostics.map(({ code }) => code),
  };
}

describe('letters of a .csv that were saved in a wrong code page', () => {
  it.each([
    ['windows-1252', as1252(whole)],
    ['Latin-1', asLatin1(whole)],
    ['windows-1258', as1258(whole)],
    ['twice', as1252(as1252(whole))],
    ['twice, in two code pages', as1252(as1258(whole))],
    ['decomposed', as1252(whole.normalize('NFD'))],
    [
      'in some fields only',
      as1252(whole).replace(as1252('Tên đơn vị'), 'Tên đơn vị').replace(as1252('Hồ sơ'), 'Hồ sơ'),
    ],
    ['in some lines only', `${as1252(whole)}Ghi chú;đã họp\n`],
  ])('are mended where nothing was lost: %s', (name, text) => {
    const { text: better, mended, broken } = mendText(text);
    expect(better.normalize('NFC').startsWith(whole)).toBe(true);
    expect(broken).toBeNull();
    expect(mended?.count).toBe(3);
    expect(mended?.after.normalize('NFC')).toBe(name === 'in some fields only' ? 'Phường' : 'Tên');
  });

  it.each([
    ['signs dropped', as1252(whole).replace(/[\u0080-\u009f‹‘‡]/gu, '')],
    ['signs made question marks', as1252(whole).replace(/[\u0080-\u009f‡]/gu, '?')],
    ['no-break spaces made spaces', as1252(whole).replace(/\u00a0/gu, ' ')],
    ['lines cut short', as1252(whole).replace(/.\n/gu, '\n')],
    ['in windows-1258', as1258(whole).replace(/‡/gu, '')],
  ])('are named where some are gone: %s', async (_, text) => {
    expect(await read(Buffer.from(text))).toEqual({ cells: null, said: ['TD1076'] });
  });

  it.each([
    whole,
    'ỦY BAN NHÂN DÂN XÃ;“XÃ”;XÃ – PHƯỜNG;XÃ…\nTÊN XÃ “ĐÔNG”;1\n',
    'XÃ…;1\nXÃ”;2\n"XÃ–A";3\n',
    'Nhiệt độ;25 °C ± 1\nKhoảng cách;5 Å ± 1\nDiện tích;30 m²\n',
    'Æ;Ä;Å;Ã\nÂu;Ân;Ê\n',
    '§iÓm;Tr\u00adêng\nHä vµ tªn;NguyÔn ThÞ H»ng\n',
  ])('are not claimed of a whole text', (text) => {
    expect(mendText(text)).toEqual({ text, mended: null, broken: null });
  });

  it('are read and said', async () => {
    const { cells, said } = await read(Buffer.from(as1252(whole)));
    expect(cells).toMatchObject({ 'a!A1': 'Tên đơn vị', 'a!B2': 'Nguyễn Thị Hằng' });
    expect(said).toEqual(['TD1075']);
  });
});

/** UTF-32, with or without its mark. */
function utf32(text: string, isLittle: boolean): Uint8Array {
  const letters = [...text];
  const view = new DataView(new ArrayBuffer(letters.length * 4));
  for (const [index, letter] of letters.entries())
    view.setUint32(index * 4, letter.codePointAt(0) ?? 0, isLittle);
  return new Uint8Array(view.buffer);
}

describe('a .csv in letters of two or four bytes', () => {
  const big16 = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

  it.each<readonly [string, Uint8Array]>([
    ['UTF-16, little end first', Buffer.from(whole, 'utf16le')],
    ['the same with its mark', Buffer.from(`\ufeff${whole}`, 'utf16le')],
    ['UTF-16, big end first', big16(whole)],
    ['the same with its mark', big16(`\ufeff${whole}`)],
    ['UTF-32, little end first', utf32(whole, true)],
    ['the same with its mark', utf32(`\ufeff${whole}`, true)],
    ['UTF-32, big end first', utf32(whole, false)],
    ['the same with its mark', utf32(`\ufeff${whole}`, false)],
    ['broken letters in UTF-16', Buffer.from(`\ufeff${as1252(whole)}`, 'utf16le')],
  ])('is read: %s', async (_, bytes) => {
    expect((await read(bytes)).cells).toMatchObject({ 'a!A1': 'Tên đơn vị', 'a!B2': 'Nguyễn Thị Hằng' });
    // Systems give such text out as .xls as well.
    expect((await readWorkbook(bytes, 'bao-cao.xls')).value?.format).toBe('csv');
  });

  it.each<readonly [string, Uint8Array]>([
    ['UTF-32 cut in a letter', utf32(`\ufeff${whole}`, true).subarray(0, -2)],
    ['UTF-32 with no letter at all', Buffer.concat([utf32('\ufeffa;b\n', true), Buffer.alloc(4, 0x7f)])],
    ['UTF-16 cut in a letter', Buffer.from(`\ufeff${whole}`, 'utf16le').subarray(0, -1)],
  ])('is refused where it is broken: %s', async (_, bytes) => {
    expect((await read(bytes)).said).toEqual(['TD1041']);
  });
});
