import { describe, expect, it } from 'vitest';
import { partArguments } from '../../src/cli/windows-arguments.ts';

describe('what was typed on Windows', () => {
  it.each([
    [
      ['tonghop', '2022'],
      ['tonghop', '2022'],
    ],
    [
      ['tonghop', '2022', '--thu-muc', 'D:\\Thi đua"'],
      ['tonghop', '2022', '--thu-muc', 'D:\\Thi đua\\'],
    ],
    [
      ['tonghop', '2022', '--thu-muc', 'D:\\Thi đua" --khong-hoi --ngay 05/12/2022'],
      ['tonghop', '2022', '--thu-muc', 'D:\\Thi đua\\', '--khong-hoi', '--ngay', '05/12/2022'],
    ],
    [
      ['nhan', '2022', 'D:\\Thư đến" C:\\Tải về\\a.zip --khong-hoi'],
      ['nhan', '2022', 'D:\\Thư đến\\', 'C:\\Tải', 'về\\a.zip', '--khong-hoi'],
    ],
    [
      ['nhan', '2022', 'D:\\Thư" "C:\\Tải về\\a.zip" x'],
      ['nhan', '2022', 'D:\\Thư\\', 'C:\\Tải về\\a.zip', 'x'],
    ],
    [
      ['hoidong', '2022', '--ly-do', 'Có "Nhà văn hóa" tốt, "Hoa Mai"'],
      ['hoidong', '2022', '--ly-do', 'Có "Nhà văn hóa" tốt, "Hoa Mai"'],
    ],
    [
      ['giaithich', '2022', '--thu-muc', '.\\thi đua" "phường Đông Vệ'],
      ['giaithich', '2022', '--thu-muc', '.\\thi đua\\', 'phường Đông Vệ'],
    ],
  ])('%j', (typed, meant) => {
    expect(partArguments(typed)).toEqual(meant);
  });
});
