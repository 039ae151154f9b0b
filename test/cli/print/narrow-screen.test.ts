import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fitted } from '../../../src/cli/print/fit.ts';
import { progressBar } from '../../../src/cli/print/progress.ts';
import { runCli, testWorld } from '../../support/run-cli.ts';
import { fillStarterForms } from '../../support/starter-forms.ts';
import { withFolder } from '../../support/with-folder.ts';

/** A terminal of this width, and the lines that came to it, without colours and bars of progress. */
function narrow(columns: number) {
  const said: string[] = [];
  const take = (text: string) => said.push(text.replaceAll(/\r\u001b\[2K[^\n\r]*/gu, ''));
  const world = {
    columns,
    isTerminal: true,
    isOutTerminal: true,
    env: { NO_COLOR: '1' },
    out: take,
    err: take,
  };
  const lines = () => said.splice(0).join('').split('\n');
  return { world, lines };
}

/** Nothing that could have been broken at a space: what begins the line, and one long word. */
const isOneWord = (line: string) => /^ *(?:\S+ )?\S+$/u.test(line);

const SESSION = [
  ['nhan', '2026', 'gui-ve'],
  ['rasoat', '2026'],
  ['tonghop', '2026'],
  ['dondoc', '2026'],
  ['thamdinh', '2026'],
  ['hoidong', '2026'],
  ['giaithich', '2026', 'VP'],
  ['tim', 'to dan pho'],
  ['mo', '2026', '--danh-sach'],
  ['tieuchi', 'danhsach'],
  ['kiemtramay'],
  ['khoitao', '--help'],
  ['tonghp', '2026'],
];

describe('a narrow screen', () => {
  it('shows a year of work without a word broken by the terminal', { timeout: 120_000 }, async () => {
    await withFolder({}, async (parent) => {
      const cwd = join(parent, 'phường');
      const today = () => '2026-11-28';
      await runCli(['khoitao', cwd, '--dia-ban', 'phường Sao Mai', '--nam', '2026', '--khong-hoi'], {
        today,
      });
      await fillStarterForms(cwd, 2026, join(cwd, 'gui-ve'), { without: ['TDP01', 'TDP02', 'TDP03'] });
      await writeFile(
        join(cwd, 'gui-ve', 'bao-cao-thi-dua-cua-to-dan-pho-so-3-ban-sua-lan-2.pdf'),
        '%PDF-1.7',
      );
      for (const columns of [80, 60]) {
        const { world, lines } = narrow(columns);
        for (const typed of columns === 80 ? SESSION.slice(0, 2) : SESSION) {
          await runCli(typed, { ...world, cwd, today });
          const all = lines();
          expect(all.length, typed.join(' ')).toBeGreaterThan(3);
          const wide = all.filter((line) => [...line].length > columns && !isOneWord(line));
          expect(wide, `${typed.join(' ')} at ${columns}`).toEqual([]);
        }
      }
    });
  });

  it('goes on below what a line begins with, and leaves words, colours and JSON whole', async () => {
    const { world, lines } = narrow(20);
    const { out } = fitted(testWorld(world));
    out('  3. một hai ba bốn năm sáu\n');
    expect(lines()).toEqual(['  3. một hai ba bốn', '     năm sáu', '']);
    out('xem thư-mục/rất/dài/không-ngắt-được nhé\n');
    expect(lines()).toEqual(['xem', 'thư-mục/rất/dài/không-ngắt-được', 'nhé', '']);
    out('\u001b[1mmột hai ba bốn năm\u001b[22m\n');
    expect(lines()).toEqual(['\u001b[1mmột hai ba bốn năm\u001b[22m', '']);
    const { world: json, lines: said } = narrow(20);
    await runCli(['tieuchi', 'danhsach', '--json'], json);
    expect(() => JSON.parse(said().join('\n'))).not.toThrow();
  });

  it('says as much to a file as to nobody', () => {
    const said: string[] = [];
    const { out } = fitted(testWorld({ columns: 20, isTerminal: true, out: (text) => said.push(text) }));
    out('một hai ba bốn năm sáu bảy tám\n');
    expect(said).toEqual(['một hai ba bốn năm sáu bảy tám\n']);
  });

  it.each([[30], [45], [60], [120]])('draws the bar of progress on one line of %i', (columns) => {
    const drawn: string[] = [];
    const world = testWorld({
      columns,
      isTerminal: true,
      env: { NO_COLOR: '1' },
      err: (text) => drawn.push(text),
    });
    const bar = progressBar(world, 'Lập biểu mẫu quý IV', () => 0);
    bar.step(12, 12, 'Ban Chỉ huy Quân sự phường Sao Mai');
    const line = drawn.join('').replace('\r\u001b[2K', '');
    expect(line).toContain('12/12');
    expect([...line].length).toBeLessThan(columns);
    expect(line.includes('█')).toBe(columns > 30);
  });
});
