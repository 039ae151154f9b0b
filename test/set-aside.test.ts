import { describe, expect, it } from 'vitest';
import type { Reading } from '../src/domain/reading.ts';
import type { Submission } from '../src/domain/submission.ts';
import { DiskError } from '../src/io/disk-error.ts';
import { understandSafely } from '../src/reading/understand-safely.ts';
import { pastBreakers } from '../src/set-aside.ts';
import { breakingWorkbook } from './support/breaking-workbook.ts';
import { goodSheets, intakeContext, understood } from './support/submission-workbook.ts';

const { value: good } = understood(goodSheets);
const sent = (file: string): Submission => ({ ...good, received: { ...good.received, file } });
const readingOf = (files: readonly string[]): Reading => ({
  submissions: files.map(sent),
  unreadable: [],
  skipped: [],
  diagnostics: [],
});
const counting = ({ submissions }: Reading) =>
  submissions.flatMap(({ received, rejectedBecause }) => (rejectedBecause === null ? [received.file] : []));

/** Work that breaks on files whose name says so. */
const fragile = (reading: Reading) => {
  for (const file of counting(reading))
    if (file.startsWith('hỏng')) throw new RangeError(`not hundredths: ${file}`);
  return reading;
};

describe('pastBreakers', () => {
  it('does nothing where nothing breaks', async () => {
    const reading = readingOf(['a.xlsx', 'b.xlsx']);
    expect(await pastBreakers(reading, 'chấm', fragile)).toBe(reading);
  });

  it('sets aside each file that the tool breaks on, says its name, and goes on with all others', async () => {
    const files = Array.from({ length: 20 }, (_, index) => `${index}.xlsx`);
    const done = await pastBreakers(
      readingOf(['hỏng-1.xlsx', ...files, 'hỏng-2.xlsx']),
      'chấm điểm',
      fragile,
    );
    expect(counting(done)).toEqual(files);
    expect(done.diagnostics.map(({ code, file, unit }) => [code, file, unit])).toEqual([
      ['TD9010', 'hỏng-1.xlsx', 'DV01'],
      ['TD9010', 'hỏng-2.xlsx', 'DV01'],
    ]);
    expect(done.submissions[0]?.rejectedBecause).toContain('lỗi của chính nó khi chấm điểm tệp này');
  });

  it('throws what no one file brings about, and what the disk refuses', async () => {
    const together = (reading: Reading) => {
      if (counting(reading).length === 2) throw new Error('only together');
    };
    await expect(pastBreakers(readingOf(['a.xlsx', 'b.xlsx']), 'chấm', together)).rejects.toThrow(
      'only together',
    );
    const refused = new DiskError({ path: 'x', code: 'ENOSPC', message: 'Đĩa đầy.', hint: 'Xóa bớt.' });
    await expect(
      pastBreakers(readingOf(['a.xlsx']), 'chấm', () => {
        throw refused;
      }),
    ).rejects.toBe(refused);
  });
});

describe('understandSafely', () => {
  it('turns an error of the tool into a refused file with its name and, by its name, its unit', () => {
    const received = { file: 'DV02.xlsx', sha256: '0', receivedOn: null, sender: null };
    const { submissions, unreadable, diagnostics } = understandSafely(
      breakingWorkbook('DV02.xlsx'),
      received,
      intakeContext(),
    );
    expect(submissions).toEqual([]);
    expect(unreadable).toMatchObject({ received: { file: 'DV02.xlsx' }, unit: 'DV02' });
    expect(diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual(['TD9010 DV02.xlsx']);
  });
});
