import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realDisk } from '../../../src/io/disk.ts';
import {
  type IntakeLogEntry,
  intakeLogHeader,
  intakeLogLine,
  parseIntakeLines,
} from '../../../src/received/intake-log.ts';
import { openIntakeLog } from '../../../src/received/storing/log-file.ts';
import { withFolder } from '../../support/with-folder.ts';

const entry = (storedAs: string): IntakeLogEntry => ({
  receivedOn: '2022-11-30',
  time: '',
  sender: '',
  originalName: 'Báo cáo; quý 4.xlsx',
  storedAs,
  sha256: 'ab'.repeat(32),
  size: 1_234,
  note: 'ngày nhận do người nhập ghi',
});

const own = Buffer.concat([intakeLogHeader(), intakeLogLine(entry('a.xlsx'))]);
const columns = 'Ngày nhận,Giờ,Người gửi,Tên tệp gốc,Tệp lưu,SHA-256,Dung lượng,Ghi chú';
const excel = `\uFEFF${columns.replaceAll(',', ';')}\r\n30/11/2022;;;x;a.xlsx;${'ab'.repeat(32)};1;\r\n`;

/** The log after one more line was added; null where it could not be. */
async function addedTo(before: Uint8Array | string | null): Promise<Buffer | null> {
  return withFolder(before === null ? {} : { 'so-nhan.csv': before }, async (folder) => {
    const path = join(folder, 'so-nhan.csv');
    const { value } = await openIntakeLog(path, realDisk);
    await value?.append([entry('b.xlsx')]);
    await value?.close();
    return value === null ? null : readFile(path);
  });
}

describe('adding to the intake log', () => {
  it('begins one that Excel opens', async () => {
    expect(await addedTo(null)).toEqual(Buffer.concat([intakeLogHeader(), intakeLogLine(entry('b.xlsx'))]));
    expect(await addedTo('')).toEqual(await addedTo(null));
  });

  it('changes nothing of what stands there', async () => {
    expect(await addedTo(own)).toEqual(Buffer.concat([own, intakeLogLine(entry('b.xlsx'))]));
  });

  it.each([
    ['UTF-8 with semicolons', excel],
    [
      'UTF-8 with commas and columns in another order',
      `Tệp lưu,Của tôi,${columns.replace(',Tệp lưu', '')}\na.xlsx,!,30/11/2022,,,x,${'ab'.repeat(32)},1,\n`,
    ],
  ])('goes on as Excel saved it: %s', async (_, saved) => {
    const after = (await addedTo(saved))?.toString('utf8') ?? '';
    expect(after.startsWith(saved)).toBe(true);
    const { value, diagnostics } = parseIntakeLines(Buffer.from(after), 'so-nhan.csv');
    expect(diagnostics).toEqual([]);
    expect(value.at(-1)).toEqual(entry('b.xlsx'));
    expect(value.map(({ storedAs }) => storedAs)).toEqual(['a.xlsx', 'b.xlsx']);
  });

  it('ends a last line that Notepad left open', async () => {
    const open = own.subarray(0, own.length - 4);
    expect(await addedTo(open)).toEqual(Buffer.concat([own, intakeLogLine(entry('b.xlsx'))]));
  });

  it('takes back a line that stops half-way, wherever it stops', async () => {
    const line = intakeLogLine(entry('c.xlsx'));
    for (let cut = 1; cut < line.length - 4 - 2 * 'ngày nhận do người nhập ghi'.length; cut += 7) {
      const torn = Buffer.concat([own, line.subarray(0, cut)]);
      expect(await addedTo(torn), `${cut}`).toEqual(Buffer.concat([own, intakeLogLine(entry('b.xlsx'))]));
    }
  });

  it.each([
    ['an old encoding', Buffer.from(excel, 'latin1')],
    ['a missing column', 'Ngày nhận;Tệp lưu\n30/11/2022;a.xlsx\n'],
    ['no text at all', Buffer.from([0xff, 0xfe, 0, 0xd8, 65, 0])],
  ])('refuses %s and leaves it as it is', async (_, bytes) => {
    await withFolder({ 'so-nhan.csv': bytes }, async (folder) => {
      const path = join(folder, 'so-nhan.csv');
      const opened = await openIntakeLog(path, realDisk);
      expect(opened.value).toBeNull();
      expect(opened.diagnostics.map(({ code }) => code)).toEqual(['TD4209']);
      expect(await readFile(path)).toEqual(Buffer.from(bytes));
    });
  });
});
