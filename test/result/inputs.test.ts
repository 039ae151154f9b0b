import { describe, expect, it } from 'vitest';
import type { Submission } from '../../src/domain/submission.ts';
import { accountFor } from '../../src/result/build-result.ts';
import { inputsOf } from '../../src/result/inputs.ts';
import { quietSuperseded } from '../../src/result/quiet-superseded.ts';
import { submission } from '../support/answers.ts';

const received = { file: 'cum-1.xlsx', sha256: 'a', receivedOn: '2022-11-20', sender: null };
const rows = { read: 4, accepted: 3, rejected: 0, skipped: 1 };
const part = (given: Partial<Submission>) => submission({ received, isPart: true, rows, ...given });
const first = part({ unit: 'DV01' });
const second = part({ unit: 'DV02' });
const nobodys = part({ unit: null, rejectedBecause: 'Không biết của ai.' });
const of = (submissions: readonly Submission[], superseded = new Map<Submission, string>()) =>
  inputsOf({ submissions, unreadable: [], skipped: [], diagnostics: [] }, superseded);

describe('a file of several units', () => {
  it('is one input that names them all', () => {
    const inputs = of([first, second, nobodys]);
    expect(inputs).toMatchObject([
      {
        file: 'cum-1.xlsx',
        unit: null,
        units: ['DV01', 'DV02'],
        outcome: 'accepted',
        because: 'DV01: Đã đọc và tính. DV02: Đã đọc và tính. Phần chưa rõ đơn vị: Không biết của ai.',
        rows: { read: 12, accepted: 6, rejected: 3, skipped: 3 },
      },
    ]);
    expect(accountFor(inputs).files).toEqual({
      received: 1,
      accepted: 1,
      superseded: 0,
      rejected: 0,
      skipped: 0,
    });
  });

  it('keeps what its parts left out and took for something else, and nothing where there is none', () => {
    const skippedRows = [{ sheet: 'Tập thể', rows: [9], because: 'total' }] as never;
    const conversions = [{ sheet: 'Tập thể', cells: 3 }] as never;
    const whole = of([
      { ...first, skippedRows },
      { ...second, conversions },
    ])[0];
    expect(whole?.skippedRows).toEqual(skippedRows);
    expect(whole?.conversions).toEqual(conversions);
    expect(Object.keys(of([first, second])[0] ?? {})).not.toContain('skippedRows');
    expect(Object.keys(of([first, second])[0] ?? {})).not.toContain('conversions');
    expect(of([{ ...first, skippedRows }])[0]?.skippedRows).toEqual(skippedRows);
    expect(Object.keys(of([first])[0] ?? {})).not.toContain('skippedRows');
  });

  it('stands among all others in the order of their names, whatever became of them', () => {
    const late = { ...received, file: 'z.xlsx' };
    const inputs = inputsOf(
      {
        submissions: [part({ unit: 'DV01', received: late }), first],
        unreadable: [{ received: { ...received, file: 'm.xlsx' }, unit: 'DV03', because: 'Hỏng.' } as never],
        skipped: [{ file: 'a.pdf', because: 'Không phải bảng tính.' } as never],
        diagnostics: [],
      },
      new Map(),
    );
    expect(inputs.map(({ file, outcome, unit, because }) => [file, outcome, unit, because])).toEqual([
      ['a.pdf', 'skipped', null, 'Không phải bảng tính.'],
      ['cum-1.xlsx', 'accepted', 'DV01', 'Đã đọc và tính.'],
      ['m.xlsx', 'rejected', 'DV03', 'Hỏng.'],
      ['z.xlsx', 'accepted', 'DV01', 'Đã đọc và tính.'],
    ]);
    expect(inputs.map(({ sha256 }) => sha256)).toEqual(['', 'a', 'a', 'a']);
  });

  it('counts while one part does, and is superseded or rejected with the last', () => {
    const both = new Map([
      [first, 'Có bản sau.'],
      [second, 'Có bản sau.'],
    ]);
    expect(of([first, second], new Map([...both].slice(0, 1)))[0]?.outcome).toBe('accepted');
    expect(of([first, second], both)[0]).toMatchObject({
      outcome: 'superseded',
      rows: { accepted: 0, skipped: 8 },
    });
    expect(of([nobodys, nobodys])[0]?.outcome).toBe('rejected');
    // One part rejected and the others superseded: a later file stands for it.
    expect(of([nobodys, first, second], both)[0]?.outcome).toBe('superseded');
  });

  it('keeps the faults of the parts that still count loud', () => {
    const fault = {
      code: 'TD2203',
      severity: 'error',
      title: '',
      message: '',
      hint: '',
      file: 'cum-1.xlsx',
    } as const;
    const quieted = quietSuperseded(
      [{ ...fault, unit: 'DV01' }, { ...fault, unit: 'DV02' }, fault],
      new Map([[first, 'Có bản sau.']]),
    );
    expect(quieted.map(({ severity }) => severity)).toEqual(['info', 'error', 'error']);
  });
});

describe('a file of one unit', () => {
  it('has its unit and no list of units', () => {
    const [input] = of([submission({ received, rows })]);
    expect(input).toMatchObject({ unit: 'PX01', outcome: 'accepted', rows });
    expect(input).not.toHaveProperty('units');
  });
});
