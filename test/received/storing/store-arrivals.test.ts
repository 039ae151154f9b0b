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
});
