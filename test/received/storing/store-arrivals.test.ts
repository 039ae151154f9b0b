import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/io/hash.ts';
import { parseIntakeLines, readIntakeLog } from '../../../src/received/intake-log.ts';
import { attached, buildMail, greeting } from '../../support/build-mail.ts';
import { buildZip } from '../../support/hostile/build-zip.ts';
import { type Taken, takeFiles } from '../../support/receive-files.ts';
import { withFolder } from '../../support/with-folder.ts';

const linesIn = async (folder: string) =>
  parseIntakeLines(await readFile(join(folder, '2022', 'so-nhan.csv')), 'so-nhan.csv').value;

const namesIn = async (folder: string) => (await readdir(join(folder, '2022', 'nhan'))).sort();

const told = ({ receipts }: Taken) =>
  receipts.map(({ source, outcome, storedAs }) => [source, outcome, storedAs]);

const mailed = (name: string, content: string) => buildMail({ parts: [greeting, attached(name, content)] });

describe('keeping what came in', () => {
  it('writes a line with sender, date, own name, kept name, SHA-256 and size', () =>
    withFolder({}, async (folder) => {
      await takeFiles(folder, { 'thư.eml': mailed('../biểu: mẫu.csv', 'a;b\n') });
      expect(await linesIn(folder)).toEqual([
        {
          receivedOn: '2022-11-29',
          time: '16:05',
          sender: 'UBND phường Đông Vệ <dongve@example.vn>',
          originalName: 'thư.eml › ../biểu: mẫu.csv',
          storedAs: 'biểu_ mẫu.csv',
          sha256: sha256(Buffer.from('a;b\n')),
          size: 4,
          note: '',
        },
      ]);
      expect(await namesIn(folder)).toEqual(['biểu_ mẫu.csv']);
    }));

  it('gives the same name with other content a number, whatever its case or composition', () =>
    withFolder({}, async (folder) => {
      const files = { '1/mẫu.csv': '1', '2/MẪU.csv': '2', '3/ma\u0302\u0303u.CSV': '3' };
      expect(told(await takeFiles(folder, files))).toEqual([
        ['1/mẫu.csv', 'stored', 'mẫu.csv'],
        ['2/MẪU.csv', 'stored', 'MẪU (2).csv'],
        ['3/mẫu.CSV', 'stored', 'mẫu (3).CSV'],
      ]);
    }));

  it('keeps files under names that every system takes, whatever they were called', () =>
    withFolder({}, async (folder) => {
      const long = `${'ệ'.repeat(80)}.csv`;
      const files = {
        '-rf.csv': '1',
        'a\nb.csv': '2',
        'c\u001b[31m.csv': '3',
        'con.csv': '4',
        [long]: '5',
        'd..': '6',
      };
      const mail = buildMail({ parts: [attached('e\u0007\u202e.csv', '7'), attached('C:\\f.csv', '8')] });
      const { receipts } = await takeFiles(folder, { ...files, 'thư.eml': mail });
      const byContent = receipts.map(({ source, storedAs }) => [source, storedAs]);
      expect(Object.fromEntries(byContent)).toEqual({
        '-rf.csv': '-rf.csv',
        'a\\x0ab.csv': 'a b.csv',
        'c\\x1b[31m.csv': 'c[31m.csv',
        'con.csv': '_con.csv',
        [long]: `${'ệ'.repeat(78)}.csv`,
        'd..': 'd',
        'thư.eml › e\\x07\\u202e.csv': 'e.csv',
        'thư.eml › C:f.csv': 'C_f.csv',
      });
    }));

  it('never writes over what lies in nhan/, nor takes a name that the log gave', () =>
    withFolder({ '2022/nhan/a.csv': 'của người khác' }, async (folder) => {
      await takeFiles(folder, { 'a.csv': 'mới' });
      await rm(join(folder, '2022', 'nhan', 'a (2).csv'));
      await rm(join(folder, 'nguồn'), { recursive: true });
      expect(told(await takeFiles(folder, { 'A.csv': 'mới hơn' }))).toEqual([
        ['A.csv', 'stored', 'A (3).csv'],
      ]);
      expect(await readFile(join(folder, '2022', 'nhan', 'a.csv'), 'utf8')).toBe('của người khác');
    }));

  it('stores the same content once, and logs each time that it came', () =>
    withFolder({}, async (folder) => {
      const archive = buildZip([{ name: 'bản sao.csv', data: 'a;b' }]);
      const files = { '1.csv': 'a;b', '2.csv': 'a;b', '3.eml': mailed('a.csv', 'a;b'), '4.zip': archive };
      expect(told(await takeFiles(folder, files, { given: '2022-12-02' }))).toEqual([
        ['1.csv', 'stored', '1.csv'],
        ['2.csv', 'duplicate', '1.csv'],
        ['3.eml › a.csv', 'duplicate', '1.csv'],
        ['4.zip › bản sao.csv', 'duplicate', '1.csv'],
      ]);
      expect(await namesIn(folder)).toEqual(['1.csv']);
      expect((await linesIn(folder)).map(({ receivedOn, note }) => [receivedOn, note])).toEqual([
        ['2022-12-02', 'ngày nhận do người nhập ghi'],
        ['2022-12-02', 'trùng nội dung với tệp đã nhận; ngày nhận do người nhập ghi'],
        ['2022-11-29', 'trùng nội dung với tệp đã nhận'],
        ['2022-12-02', 'trùng nội dung với tệp đã nhận; ngày nhận do người nhập ghi'],
      ]);
      // The mail shows that it was there in time.
      const log = await readIntakeLog(join(folder, '2022', 'so-nhan.csv'));
      expect(log.value.get('1.csv')?.receivedOn).toBe('2022-11-29');
    }));

  it('says whose it was when another sends the same content', () =>
    withFolder({}, async (folder) => {
      const from = (sender: string) =>
        buildMail({
          headers: [`From: ${sender}`, 'Received: by mx; Tue, 29 Nov 2022 08:00:00 +0700'],
          parts: [attached('a.csv', '1')],
        });
      const taken = await takeFiles(folder, {
        '1.eml': from('lan@example.vn'),
        '2.eml': from('hoa@example.vn'),
      });
      expect(taken.receipts.map(({ because }) => because)).toEqual([
        '',
        'trùng nội dung với tệp đã nhận của lan@example.vn',
      ]);
    }));

  it('adds nothing in a second run, on any later day', () =>
    withFolder({}, async (folder) => {
      const files = {
        'a.csv': '1',
        'b.eml': mailed('b.csv', '2'),
        'c.eml': buildMail({ parts: [greeting] }),
      };
      await takeFiles(folder, files);
      const log = await readFile(join(folder, '2022', 'so-nhan.csv'));
      const again = await takeFiles(folder, files);
      expect(told(again)).toEqual([
        ['a.csv', 'duplicate', 'a.csv'],
        ['b.eml › b.csv', 'duplicate', 'b.csv'],
        ['c.eml', 'skipped', null],
      ]);
      expect(await readFile(join(folder, '2022', 'so-nhan.csv'))).toEqual(log);
      const dated = await takeFiles(folder, files, { given: '2022-11-30' });
      expect(dated.receipts.map(({ countsFrom }) => countsFrom)).toEqual(['2022-11-30', '2022-11-29', null]);
      expect(
        (await linesIn(folder)).map(({ receivedOn, originalName }) => [receivedOn, originalName]),
      ).toEqual([
        ['2022-12-05', 'a.csv'],
        ['2022-11-29', 'b.eml › b.csv'],
        ['2022-11-29', 'c.eml'],
        ['2022-11-30', 'a.csv'],
      ]);
    }));

  it('gives a file that was copied into nhan/ by hand its line', () =>
    withFolder({ '2022/nhan/tay.csv': 'a;b' }, async (folder) => {
      expect(told(await takeFiles(folder, { 'khác tên.csv': 'a;b' }, { given: '2022-11-30' }))).toEqual([
        ['khác tên.csv', 'duplicate', 'tay.csv'],
      ]);
      const log = await readIntakeLog(join(folder, '2022', 'so-nhan.csv'));
      expect(log.value.get('tay.csv')?.receivedOn).toBe('2022-11-30');
    }));

  it('puts back under its name a file that is gone from nhan/', () =>
    withFolder({}, async (folder) => {
      await takeFiles(folder, { 'a.csv': '1' });
      await rm(join(folder, '2022', 'nhan', 'a.csv'));
      expect(told(await takeFiles(folder, { 'a.csv': '1' }))).toEqual([['a.csv', 'stored', 'a.csv']]);
      expect(await linesIn(folder)).toHaveLength(1);
    }));

  it('keeps a file that was changed in nhan/, and stores what came beside it', () =>
    withFolder({}, async (folder) => {
      await takeFiles(folder, { 'a.csv': '1' });
      await writeFile(join(folder, '2022', 'nhan', 'a.csv'), 'đã sửa');
      expect(told(await takeFiles(folder, { 'a.csv': '1' }))).toEqual([['a.csv', 'stored', 'a (2).csv']]);
      expect(await readFile(join(folder, '2022', 'nhan', 'a.csv'), 'utf8')).toBe('đã sửa');
    }));

  it('takes a line of the log that names a path for no file of its own', () =>
    withFolder({}, async (folder) => {
      await takeFiles(folder, {});
      const hash = sha256(Buffer.from('1'));
      const line = `30/11/2022\t\t\ta.csv\t../../ra-ngoai.csv\t${hash}\t1\t\r\n`;
      const path = join(folder, '2022', 'so-nhan.csv');
      await writeFile(path, Buffer.concat([await readFile(path), Buffer.from(line, 'utf16le')]));
      expect(told(await takeFiles(folder, { 'a.csv': '1' }))).toEqual([['a.csv', 'stored', 'a.csv']]);
      expect((await readdir(folder)).sort()).toEqual(['2022', 'nguồn']);
    }));

  it('takes many files, in order, with one line each', () =>
    withFolder({}, async (folder) => {
      const files = Object.fromEntries(
        Array.from({ length: 100 }, (_, index) => [`${String(index).padStart(3, '0')}.csv`, `số;${index}`]),
      );
      const { receipts } = await takeFiles(folder, files);
      expect(receipts.map(({ source }) => source)).toEqual(Object.keys(files));
      expect(await namesIn(folder)).toEqual(Object.keys(files));
      expect((await linesIn(folder)).map(({ storedAs }) => storedAs)).toEqual(Object.keys(files));
    }));

  it('leaves folders in nhan/ alone', () =>
    withFolder({}, async (folder) => {
      await mkdir(join(folder, '2022', 'nhan', 'a.csv'), { recursive: true });
      expect(told(await takeFiles(folder, { 'a.csv': '1' }))).toEqual([['a.csv', 'stored', 'a (2).csv']]);
    }));

  describe('names that were changed', () => {
    const saidOf = async (name: string, folder: string) => {
      const { receipts, diagnostics } = await takeFiles(folder, { 'thư.eml': mailed(name, name) });
      const renamed = diagnostics.filter(({ code }) => code !== 'TD1067');
      return [receipts[0]?.storedAs, ...renamed.map(({ code, message }) => `${code} ${message}`)];
    };

    it.each([
      [
        'a\u202excod.csv',
        'axcod.csv',
        'TD1057 Tên tệp gốc có ký tự không nhìn thấy hoặc làm đảo chữ (“a\\u202excod.csv”), nên hiện ra khác tên thật; đã lưu thành “axcod.csv”.',
      ],
      [
        'a\u200bb.csv',
        'ab.csv',
        'TD1057 Tên tệp gốc có ký tự không nhìn thấy hoặc làm đảo chữ (“a\\u200bb.csv”), nên hiện ra khác tên thật; đã lưu thành “ab.csv”.',
      ],
      [
        'CON.csv',
        '_CON.csv',
        'TD1058 Tên tệp gốc “CON.csv” là tên Windows giữ riêng cho thiết bị; đã lưu thành “_CON.csv”.',
      ],
      ['nul', '_nul', 'TD1058 Tên tệp gốc “nul” là tên Windows giữ riêng cho thiết bị; đã lưu thành “_nul”.'],
      [
        'bảng.csv. .',
        'bảng.csv',
        'TD1058 Tên tệp gốc “bảng.csv. .” có dấu chấm, dấu cách ở đầu hoặc ở cuối, hoặc quá dài; đã lưu thành “bảng.csv”.',
      ],
      [
        '../../bảng.csv',
        'bảng.csv',
        'TD1058 Tên tệp gốc “../../bảng.csv” có đường dẫn thư mục; đã lưu thành “bảng.csv”.',
      ],
      [
        'a:b?.csv',
        'a_b_.csv',
        'TD1058 Tên tệp gốc “a:b?.csv” có ký tự mà Windows không cho đặt tên tệp; đã lưu thành “a_b_.csv”.',
      ],
    ])('says that %j is kept as %s', (name, stored, said) =>
      withFolder({}, async (folder) => {
        expect(await saidOf(name, folder)).toEqual([stored, said]);
      }),
    );

    it.each([
      'bảng.csv',
      'Bảng (2).csv',
      'a-b_c.csv',
      'bảng  hai.csv',
      'con đường.csv',
      'thư mục/bảng.csv',
      'ba\u0309ng.csv',
    ])('says nothing of %j', (name) =>
      withFolder({}, async (folder) => {
        expect((await saidOf(name, folder)).slice(1)).toEqual([]);
      }),
    );

    it('says where two fall together', () =>
      withFolder({}, async (folder) => {
        const names = ['a\u200b.csv', 'a.csv', 'a?.csv', 'a*.csv'];
        const mail = buildMail({ parts: names.map((name) => attached(name, name)) });
        const { receipts, diagnostics } = await takeFiles(folder, { 'thư.eml': mail });
        expect(receipts.map(({ storedAs }) => storedAs)).toEqual([
          'a.csv',
          'a (2).csv',
          'a_.csv',
          'a_ (2).csv',
        ]);
        expect(diagnostics.map(({ message }) => message.replace(/^.*đã lưu/u, 'đã lưu'))).toEqual([
          'đã lưu thành “a.csv”.',
          'đã lưu thành “a_.csv”.',
          'đã lưu thành “a_ (2).csv” vì đã có tệp khác tên “a_.csv”.',
        ]);
        expect(await namesIn(folder)).toEqual(['a (2).csv', 'a.csv', 'a_ (2).csv', 'a_.csv']);
      }));

    it('keeps a name of 400 characters cut, on the disk, in the log and in words', () =>
      withFolder({}, async (folder) => {
        const name = `${'mẫu '.repeat(99)}.csv`;
        const [stored, said] = await saidOf(name, folder);
        expect(await namesIn(folder)).toEqual([stored]);
        expect([...(stored ?? '')].length).toBeLessThanOrEqual(120);
        expect(stored).toMatch(/\.csv$/u);
        expect(said).toContain('dài 400 ký tự; đã lưu thành');
        expect(said?.length).toBeLessThan(350);
        expect((await linesIn(folder))[0]?.storedAs).toBe(stored);
      }));

    it('writes the whole address of a file on the web in the log', () =>
      withFolder({}, async (folder) => {
        const url = `https://drive.google.com/file/d/${'x'.repeat(300)}/view`;
        const mail = buildMail({ parts: [{ ...greeting, body: `Biểu: ${url}` }] });
        await takeFiles(folder, { 'thư.eml': mail });
        await takeFiles(folder, { 'thư.eml': mail });
        expect(await linesIn(folder)).toMatchObject([
          {
            originalName: 'thư.eml › liên kết 1: drive.google.com',
            storedAs: '',
            sender: 'UBND phường Đông Vệ <dongve@example.vn>',
            note: `chỉ là liên kết tới tệp trên mạng, công cụ không tải về; ${url}`,
          },
        ]);
      }));
  });
});
