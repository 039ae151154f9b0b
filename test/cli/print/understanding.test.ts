import { describe, expect, it } from 'vitest';
import { printUnderstanding } from '../../../src/cli/print/understanding.ts';
import type { World } from '../../../src/cli/world.ts';
import type { InputResult } from '../../../src/domain/result.ts';

function printed(input: Partial<InputResult>): readonly string[] {
  const out: string[] = [];
  const world = { err: (text: string) => out.push(text), isTerminal: false, env: {} } as unknown as World;
  const whole: InputResult = {
    file: 'sao-mai.xlsx',
    sha256: '',
    unit: 'DV01',
    receivedOn: null,
    outcome: 'accepted',
    because: '',
    rows: { read: 0, accepted: 0, rejected: 0, skipped: 0 },
    understanding: [],
    ...input,
  };
  printUnderstanding(world, [whole]);
  return out.join('').trim().split('\n');
}

const column = { column: 'H', header: 'Điểm tự chấm', as: 'Điểm tự chấm', how: 'exact' } as const;
const table = { role: 'unit', headerRows: [4], columns: [column] };

describe('printUnderstanding', () => {
  it('names the sheets that are as the form on one line', () => {
    const understanding = [
      { sheet: 'Thông tin', role: 'info', headerRows: null, columns: [] },
      { ...table, sheet: 'Tập thể' },
    ];
    expect(printed({ understanding })).toEqual([
      'sao-mai.xlsx',
      '  như biểu mẫu: Thông tin; Tập thể (tiêu đề dòng 4)',
    ]);
  });

  it('says what a renamed sheet, a renamed column and a pasted table were taken for', () => {
    const understanding = [
      {
        sheet: 'Sheet1',
        role: 'unit',
        headerRows: [1, 2],
        pasted: true as const,
        columns: [
          { ...column, header: 'ĐTC', how: 'synonym' as const },
          { ...column, column: 'I', header: 'Lương', as: null, how: 'ignored' as const },
        ],
      },
      { sheet: 'Sheet2', role: null, headerRows: null, columns: [] },
    ];
    expect(printed({ understanding })).toEqual([
      'sao-mai.xlsx',
      '  Sheet1: tự chấm của tập thể, tiêu đề ở dòng 1–2, dán thành văn bản nên tách theo dấu ngăn',
      '    cột H “ĐTC”: hiểu là “Điểm tự chấm” (tên gọi khác)',
      '    cột I “Lương”: không dùng',
      '  Sheet2: không dùng',
    ]);
  });

  it('tells the rows without data and the texts that were converted', () => {
    const lines = printed({
      understanding: [{ ...table, sheet: 'Tập thể' }],
      skippedRows: [
        { sheet: 'Tập thể', because: 'tiêu đề nhóm', rows: [5, 9] },
        { sheet: 'Tập thể', because: 'dòng cộng', rows: [12] },
      ],
      conversions: Array.from({ length: 25 }, (_, index) => ({
        sheet: 'Tập thể',
        cell: `B${index + 1}`,
        before: 'Tr­êng',
        after: 'Trường',
      })),
    });
    expect(lines[2]).toBe(
      '  Tập thể: bỏ qua 2 dòng là tiêu đề nhóm (dòng 5, 9); 1 dòng là dòng cộng (dòng 12)',
    );
    expect(lines[3]).toContain('Tập thể › B1:');
    expect(lines[3]).toContain('→ “Trường”');
    expect(lines).toHaveLength(24);
    expect(lines.at(-1)).toBe('  … và 5 ô nữa được chuyển sang Unicode (đủ trong kết quả --json)');
  });
});
