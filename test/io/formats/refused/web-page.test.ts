import { describe, expect, it } from 'vitest';
import { classify } from '../../../../src/io/formats/classify.ts';
import { readWorkbook } from '../../../../src/io/read-workbook.ts';

async function said(text: string | Uint8Array, file = 'a.xls') {
  const { value, diagnostics } = await readWorkbook(
    typeof text === 'string' ? Buffer.from(text) : text,
    file,
  );
  expect(value).toBeNull();
  return diagnostics.map(({ code, message }) => [code, message] as const);
}

const part = `--b\r\nContent-Location: file:///C:/a.htm\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Type: text/html; charset="utf-8"\r\n\r\n<html><table><tr><td>=E1=BB=A6y</td></tr></table></html>\r\n--b--\r\n`;
const related = 'Content-Type: multipart/related; boundary="b"';

describe('a page saved in one file', () => {
  it.each<readonly [string, string, string]>([
    [
      'by Excel as .xls',
      'a.xls',
      `MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n${related}\r\n\r\nThis document is a Single File Web Page.\r\n\r\n${part}`,
    ],
    [
      'by Excel as .mht',
      'a.mht',
      `MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n${related}\r\n\r\n${part}`,
    ],
    [
      'by Chrome',
      'a.mhtml',
      `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.vn/\r\nSubject: =?utf-8?Q?B=C3=A1o?=\r\nDate: Mon, 5 Dec 2022 08:00:00 -0000\r\nMIME-Version: 1.0\r\n${related};\r\n\ttype="text/html"\r\n\r\n${part}`,
    ],
    [
      'by Internet Explorer',
      'a.mht',
      `From: "Saved by Windows Internet Explorer 11"\r\nSubject: a\r\nMIME-Version: 1.0\r\n${related}\r\n\r\n${part}`,
    ],
    [
      'by a system of its own',
      'bao-cao.xls',
      `MIME-Version: 1.0\r\n${related};\r\n type="text/html"\r\n\r\n${part}`,
    ],
    [
      'behind a mark of UTF-8',
      'a.xls',
      `\ufeffMIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n${related}\r\n\r\n${part}`,
    ],
    [
      'with line feeds alone',
      'a.xls',
      `MIME-Version: 1.0\nX-Document-Type: Workbook\n${related}\n\n${part.replaceAll('\r', '')}`,
    ],
  ])('is named as what it is: %s', async (_, file, text) => {
    expect((await said(text, file)).map(([code]) => code)).toEqual(['TD1049']);
    expect(classify(Buffer.from(text), file)).toEqual({ kind: 'other', what: 'trang web một tệp (MHTML)' });
  });

  it.each([
    `From: a@b.vn\r\nTo: c@d.vn\r\nMIME-Version: 1.0\r\n${related}\r\n\r\n${part}`,
    `Received: by x\r\nMIME-Version: 1.0\r\n${related}\r\n\r\n${part}`,
    `MIME-Version: 1.0\r\nFrom: a@b.vn\r\nSubject: saved by Excel\r\n${related}\r\n\r\n${part}`,
    `MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n${part}`,
  ])('is no mail, and a mail is none', (text) => {
    expect(classify(Buffer.from(text), 'a.eml')).toEqual({ kind: 'eml' });
  });
});

describe('a web page that is called a workbook', () => {
  const login =
    '<!DOCTYPE html><html><head><title>\n Đăng nhập  hệ thống </title></head><body><form></form></body></html>';

  it.each<readonly [string, string]>([
    ['a table of a system', '<table border=1><tr><td>8,5</td></tr></table>'],
    [
      'a table of Excel',
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta></head><body><TABLE x:str><tr><td>1</td></tr></TABLE></body></html>',
    ],
    [
      'a table far down',
      `<html><head><style>${'a{} '.repeat(5000)}</style></head><body><table></table></body></html>`,
    ],
    ['a table in UTF-16', '<html><table></table></html>'],
    ['a table in XHTML', '<?xml version="1.0"?><html><body><table/></body></html>'],
  ])('holds a table: %s', async (name, text) => {
    const bytes = name.includes('UTF-16') ? Buffer.from(`\ufeff${text}`, 'utf16le') : Buffer.from(text);
    expect((await said(bytes)).map(([code]) => code)).toEqual(['TD1005']);
  });

  it.each<readonly [string, string, string]>([
    ['a page to log in', login, '(“Đăng nhập hệ thống”)'],
    [
      'an error',
      '<html><head><title>404 Not Found</title></head><body>nginx</body></html>',
      '(“404 Not Found”)',
    ],
    ['no title', '<html><body>Hết phiên làm việc</body></html>', 'một trang web, không có bảng'],
    ['a title without end', `<html><title>${'a'.repeat(500)}`, '(“aaaa'],
    ['a style only', '<style>b{}</style>', 'không có bảng nào'],
  ])('holds none: %s', async (_, text, words) => {
    const [[code, message] = ['', '']] = await said(text);
    expect(code).toBe('TD1073');
    expect(message).toContain(words);
  });

  it.each([
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><xml><x:ExcelWorkbook><x:ExcelWorksheets><x:ExcelWorksheet><x:Name>a</x:Name><x:WorksheetSource HRef="a_files/sheet001.htm"/></x:ExcelWorksheet></x:ExcelWorksheets></x:ExcelWorkbook></xml></head><frameset rows="*,39"><frame src="a_files/sheet001.htm"></frameset></html>',
    '<html><frameset cols="*"><frame src="a.files/sheet001.htm"></frameset></html>',
  ])('is the frame of a workbook without its sheets', async (text) => {
    expect((await said(text)).map(([code]) => code)).toEqual(['TD1074']);
  });
});
