import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/io/formats/classify.ts';
import { readWorkbook } from '../../../src/io/read-workbook.ts';
import { buildOle } from '../../support/hostile/build-ole.ts';
import { buildZip } from '../../support/hostile/build-zip.ts';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const zipOf = (...names: readonly string[]): Uint8Array =>
  buildZip(names.map((name) => ({ name, data: '' })));
const oleOf = (...names: readonly string[]): Uint8Array =>
  buildOle(Object.fromEntries(names.map((name) => [name, 'x'])));
const types = '[Content_Types].xml';

describe('what receiving does with a file', () => {
  it.each([
    ['a.pdf', latin1('rác trước%PDF-1.7'), 'tệp PDF'],
    ['a.eml', latin1('%PDF-1.7'), 'tệp PDF'],
    ['a.jpg', latin1('\xff\xd8\xff\xe0'), 'tệp ảnh'],
    ['a.heic', latin1('\0\0\0\x18ftypheic'), 'tệp ảnh'],
    ['a.rtf', latin1('{\\rtf1}'), 'văn bản RTF'],
    ['a.slk', latin1('ID;PWXL'), 'bảng tính trao đổi đời cũ, loại công cụ không đọc'],
    ['a.xml', latin1('<?xml version="1.0"?><a/>'), 'tệp XML'],
    ['a.xls', latin1('<?xml version="1.0"?><html><body/></html>'), 'trang web (HTML)'],
    ['a.xls', latin1('<?xml version="1.0"?><Workbook />'), 'bảng tính kiểu XML 2003, loại công cụ không đọc'],
    ['a.bin', latin1('\x01\x02'), 'tệp không rõ loại'],
    ['a.bin', new Uint8Array(), 'tệp rỗng (0 byte)'],
    ['a.docx', zipOf(types, 'word/document.xml'), 'văn bản Word (.docx)'],
    ['a.pptx', zipOf(types, 'ppt/presentation.xml'), 'bản trình chiếu PowerPoint (.pptx)'],
    ['a.odt', zipOf('mimetype', 'content.xml'), 'tài liệu OpenDocument khác bảng tính'],
    ['a.doc', oleOf('WordDocument'), 'văn bản Word (.doc)'],
    ['a.doc', oleOf('WordDocument', 'Workbook'), 'văn bản Word (.doc)'],
    ['a.ppt', oleOf('PowerPoint Document'), 'bản trình chiếu PowerPoint (.ppt)'],
    ['a.vsd', oleOf('VisioDocument'), 'tài liệu Office khác'],
    ['a.doc', oleOf('WordDocument').subarray(0, 600), 'văn bản Word hoặc PowerPoint bị hỏng'],
  ])('%s is kept as something else', (file, bytes, what) => {
    expect(classify(bytes, file)).toEqual({ kind: 'other', what });
  });

  it.each([
    ['a.rar', latin1('Rar!\x1a\x07\0'), 'tệp nén RAR'],
    ['a.7z', latin1('7z\xbc\xaf\x27\x1c'), 'tệp nén 7-Zip'],
    ['a.gz', latin1('\x1f\x8b\x08'), 'tệp nén GZIP'],
    ['smime.p7m', latin1('\x30\x82'), 'thư mã hóa hoặc ký số (smime.p7m)'],
  ])('%s is sealed', (file, bytes, what) => {
    expect(classify(bytes, file)).toEqual({ kind: 'sealed', what });
  });

  it('tells a package of Outlook by its signature', () => {
    expect(classify(latin1('\x78\x9f\x3e\x22'), 'winmail.csv')).toEqual({ kind: 'tnef' });
  });

  it.each([
    ['thư', latin1('Subject: a\r\nX-A: b\r\n\r\n'), 'eml'],
    ['thư', latin1('\xef\xbb\xbfFrom a@b.vn Mon\nReceived: by x\n\tfor y\n\n'), 'eml'],
    ['thư.eml', latin1('lạ'), 'eml'],
    ['smime.p7m', latin1('Content-Type: application/pkcs7-mime\r\n\tname=a\r\n'), 'eml'],
    ['a.msg', oleOf('__properties_version1.0', 'WordDocument'), 'msg'],
    ['a.msg', oleOf('__properties_version1.0').subarray(0, 600), 'msg'],
    ['a.zip', zipOf('a.xlsx'), 'archive'],
    ['a.zip', latin1('PK\x05\x06'), 'archive'],
    ['a.xlsx', latin1('PK\x03\x04'), 'spreadsheet'],
    ['a', zipOf(types, 'xl/workbook.xml'), 'spreadsheet'],
    ['a', zipOf(types, 'xl/workbook.bin'), 'spreadsheet'],
    ['a.ods', zipOf('mimetype', 'content.xml'), 'spreadsheet'],
    ['a.xlsx', oleOf('EncryptedPackage'), 'spreadsheet'],
    ['a', oleOf('WORKBOOK'), 'spreadsheet'],
    ['a.xls', oleOf('Workbook').subarray(0, 600), 'spreadsheet'],
    ['a.csv', latin1('a;b'), 'spreadsheet'],
    ['a', latin1('a;b'), 'spreadsheet'],
  ] as const)('%s is opened or read', (file, bytes, kind) => {
    expect(classify(bytes, file)).toEqual({ kind });
  });
});

describe('one answer for receiving and reading', () => {
  it.each([
    ['thư.txt', 'Subject: Báo cáo\r\nTo: a@b.vn\r\n\r\n', 'TD1014'],
    ['thư.txt', 'X-Mailer: a\r\nDate: b\r\n\r\n', 'TD1014'],
    ['thư.eml', 'lạ', 'TD1014'],
    ['ảnh.eml', '\x89PNG\r\n\x1a\n', 'TD1004'],
  ])('%s that is mail is said to be mail', async (file, content, code) => {
    const { value, diagnostics } = await readWorkbook(latin1(content), file);
    expect([value, diagnostics.map((each) => each.code)]).toEqual([null, [code]]);
  });
});
