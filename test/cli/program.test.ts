import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands/registry.ts';
import { toolVersion } from '../../src/version.ts';
import { diagnosticsOf, runCli } from '../support/run-cli.ts';

const ENGLISH = /\b(usage|options|commands|arguments|error|default|display help|unknown|missing)\b/iu;

describe('help', () => {
  it('is what a bare call answers away from a terminal', async () => {
    const { exitCode, out } = await runCli([]);
    expect(exitCode).toBe(0);
    for (const { name } of commands) expect(out).toContain(`\n  ${name} `);
    expect(out).not.toMatch(ENGLISH);
  });

  it.each(commands.map(({ name }) => name))('of %s is Vietnamese, with an example', async (name) => {
    const { exitCode, out } = await runCli([name, '--help']);
    expect(exitCode).toBe(0);
    expect(out).toContain(`Cách dùng: thidua ${name}`);
    expect(out).toMatch(new RegExp(`Ví dụ:[\\s\\S]*thidua ${name}`, 'u'));
    expect(out).not.toMatch(ENGLISH);
  });

  it.each([[], ...commands.map(({ name }) => [name])])('of %s fits 80 columns', async (...name) => {
    const { out } = await runCli([...name, '--help']);
    // Examples stay on one line, to be copied.
    const wide = out.split('\n').filter((line) => line.length > 80 && !line.startsWith('  thidua '));
    expect(wide).toEqual([]);
  });

  it('shows only flags that change something', async () => {
    const { out } = await runCli(['giaithich', '--help']);
    expect(out).toContain('--thu-muc');
    expect(out).not.toMatch(/--nguon|--ra |--ngay/u);
    // What help leaves out is taken all the same.
    const { err } = await runCli([
      'giaithich',
      '2022',
      'x',
      '--ngay',
      '05/12/2022',
      '--thu-muc',
      '/không-có',
    ]);
    expect(err).toContain('TD4201');
  });

  it.each([
    [],
    ...commands.map(({ name }) => [name]),
    ...['danhsach', 'xem', 'kiemtra', 'sosanh', 'xuat', 'nhap'].map((name) => ['tieuchi', name]),
  ])('of %s is that of every office, not of the plan that ships', async (...name) => {
    const { exitCode, out } = await runCli([...name, '--help']);
    expect(exitCode).toBe(0);
    expect(out).not.toMatch(/\b756\b|Thanh H(?:óa|oá)|thành phố|văn hóa công sở/iu);
  });

  it('tells the version', async () => {
    expect((await runCli(['--version'])).out).toBe(`${toolVersion}\n`);
    expect(toolVersion).toMatch(/^\d+\.\d+\.\d+$/u);
  });
});

describe('wrong usage', () => {
  it.each([
    [['tonghopp', '2022'], 'Không có lệnh “tonghopp”. Có phải ý bạn là: tonghop?'],
    [['tonghop'], 'Thiếu tham số <năm>.'],
    [['tonghop', '2022', '--rra', 'x'], 'Không có tùy chọn “--rra”. Có phải ý bạn là: --ra?'],
    [['tonghop', '2022', '--ra'], 'Tùy chọn “--ra <thư mục>” cần một giá trị đi kèm.'],
    [['giaithich', '2022', 'a', 'b', 'c'], 'Thừa tham số; họ tên có dấu cách phải đặt trong dấu ngoặc kép.'],
  ])('%o is answered in Vietnamese with exit code 2', async (typed, message) => {
    const { exitCode, out, err } = await runCli(typed);
    expect(exitCode).toBe(2);
    expect(out).toBe('');
    expect(err.replace(/\n\s*/gu, ' ')).toContain(message);
    expect(err).not.toMatch(ENGLISH);
  });

  it('answers as one JSON object when asked to', async () => {
    expect(await diagnosticsOf(['tonghop'])).toMatchObject([{ code: 'TD9001', severity: 'error' }]);
  });
});
