import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type IntakeLogEntry,
  intakeLogHeader,
  intakeLogLine,
  parseIntakeLog,
  readIntakeLog,
} from '../../src/received/intake-log.ts';

const entry: IntakeLogEntry = {
  receivedOn: '2022-12-05',
  time: '08:15',
  sender: 'vanphong.dongve@example.vn',
  originalName: 'Báo cáo Đông Vệ.xlsx',
  storedAs: 'dong-ve/bao-cao.xlsx',
  sha256: 'ab'.repeat(32),
  size: 14_302,
  note: '',
};

function logOf(...entries: readonly IntakeLogEntry[]): Uint8Array {
  return new Uint8Array(Buffer.concat([intakeLogHeader(), ...entries.map(intakeLogLine)]));
}

describe('intake log', () => {
  it('reads back what was added, by stored file', () => {
    const { value, diagnostics } = parseIntakeLog(logOf(entry), 'so-nhan.csv');
    expect(diagnostics).toEqual([]);
    expect([...value]).toEqual([['dong-ve/bao-cao.xlsx', entry]]);
  });

  it('is UTF-16 with a byte order mark and tabs, which Excel opens in columns', () => {
    const bytes = logOf(entry);
    expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
    expect(new TextDecoder('utf-16le').decode(bytes)).toBe(
      'Ngày nhận\tGiờ\tNgười gửi\tTên tệp gốc\tTệp lưu\tSHA-256\tDung lượng\tGhi chú\r\n' +
        `05/12/2022\t08:15\tvanphong.dongve@example.vn\tBáo cáo Đông Vệ.xlsx\tdong-ve/bao-cao.xlsx\t${'ab'.repeat(32)}\t14.302\t\r\n`,
    );
  });

  it('writes nothing that Excel would calculate', () => {
    const text = new TextDecoder('utf-16le').decode(
      intakeLogLine({ ...entry, originalName: '=cmd|calc.xlsx', sender: '+84 912', note: '@x' }),
    );
    expect(text.split('\t').filter((field) => /^[=+\-@]/.test(field))).toEqual([]);
  });

  it('keeps any name that a file can have', () => {
    const line = fc.record({
      originalName: fc.string({ unit: 'grapheme' }),
      sender: fc.string({ unit: fc.constantFrom('a', "'", '=', '+', '-', '@', '"', '\t', '\n', ';', 'ư') }),
      note: fc.string({ unit: 'grapheme' }),
    });
    fc.assert(
      fc.property(line, (words) => {
        const { value } = parseIntakeLog(
          logOf(entry, { ...entry, ...words, storedAs: 'x.xlsx' }),
          'so-nhan.csv',
        );
        expect(value.get('x.xlsx')).toEqual({ ...entry, ...words, storedAs: 'x.xlsx' });
      }),
    );
  });

  it('keeps the first receipt of a file sent twice', () => {
    const { value } = parseIntakeLog(logOf(entry, { ...entry, receivedOn: '2022-12-20' }), 'so-nhan.csv');
    expect(value.get(entry.storedAs)?.receivedOn).toBe('2022-12-05');
  });

  it('reads a log that was saved again in another way', () => {
    const saved = 'Tệp lưu;Ngày nhận;Ghi chú\na.xlsx;30/11/2022;gửi lại\n;;\n';
    const { value, diagnostics } = parseIntakeLog(new TextEncoder().encode(saved), 'so-nhan.csv');
    expect(diagnostics).toEqual([]);
    expect(value.get('a.xlsx')).toMatchObject({ receivedOn: '2022-11-30', note: 'gửi lại', size: null });
  });

  it('is empty where there is none', async () => {
    expect(await readIntakeLog('/khong/co/so-nhan.csv')).toEqual({ value: new Map(), diagnostics: [] });
  });
});
