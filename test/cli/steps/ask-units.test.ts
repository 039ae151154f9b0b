import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Choice, type Prompts, StoppedError } from '../../../src/cli/prompts.ts';
import { openYear } from '../../../src/cli/steps/open-year.ts';
import { readSubmissions } from '../../../src/read-submissions.ts';
import { intakeLogHeader, intakeLogLine } from '../../../src/received/intake-log.ts';
import { inNewWorkspace } from '../../support/new-workspace.ts';
import { runCli, testWorld } from '../../support/run-cli.ts';

const report = (name: string) =>
  `Tên đơn vị;${name}\nNăm;2022\n\nMã;Tiêu chí;Điểm tối đa;Số đạt;Tổng số;Mức tự đánh giá;Điểm tự chấm;Minh chứng;Giải trình\nTT1.1;Nhiệm vụ;7;50;50;;;BC 1;\n`;

/** What the person at the terminal says of a file: its unit, nothing, or no more questions. */
type Answer = (file: string) => string | 'skip' | 'stop';

const named = <T>(choices: readonly Choice<T>[], part: string): T => {
  const found = choices.find(({ name }) => name.includes(part));
  if (found === undefined) throw new Error(`no choice “${part}”`);
  return found.value;
};

/** A person at the terminal, who searches for the unit; `asked` holds the count and the file of each question. */
function personAt(answer: Answer) {
  const asked: string[] = [];
  const said: string[] = [];
  const answerNow = () => answer(asked.at(-1)?.split(' ').at(-1) ?? '');
  const prompts: Prompts = {
    choose: async (_message, choices) => {
      const [, count, file] = /^\n\((\d+\/\d+)\) (\S+)\n/u.exec(said.at(-1) ?? '') ?? [];
      asked.push(`${count} ${file}`);
      const now = answerNow();
      if (now === 'stop') throw new StoppedError();
      return named(choices, now === 'skip' ? 'bỏ qua' : 'đơn vị khác');
    },
    search: async (_message, source) => named(source(answerNow()), `(${answerNow()})`),
    tick: () => Promise.reject(new Error('nothing to tick')),
    text: () => Promise.reject(new Error('nothing to type')),
  };
  const err = (text: string) => said.push(text);
  return { asked, said, world: { user: () => 'hoa', isTerminal: true, prompts, err } };
}

/** Reads a year in a world where somebody sits at the terminal. */
async function readYear(folder: string, answer: Answer) {
  const { asked, said, world: given } = personAt(answer);
  const world = testWorld({ ...given, cwd: folder });
  const { prompts } = world;
  const job = (await openYear({ world, prompts, args: { year: 2022 }, options: {} })).value;
  if (job === null) throw new Error('no year');
  const { submissions, diagnostics } = await readSubmissions(job, () => {});
  const units = Object.fromEntries(submissions.map(({ received, unit }) => [received.file, unit]));
  return { units, asked, said: said.join(''), codes: diagnostics.map(({ code }) => code), job };
}

const inYear = (files: Readonly<Record<string, string>>, run: (folder: string) => Promise<void>) =>
  inNewWorkspace(async (folder) => {
    const received = join(folder, '2022', 'nhan');
    await mkdir(received, { recursive: true });
    for (const [name, text] of Object.entries(files)) await writeFile(join(received, name), text);
    await run(folder);
  });

describe('asking whose a file is', { timeout: 60_000 }, () => {
  it('asks for each doubtful file once, and never again', () =>
    inYear(
      { 'a.csv': report('Quê Mình'), 'b.csv': report('Phường Đông Vệ'), 'c.csv': report('Nơi Kia') },
      async (folder) => {
        const first = await readYear(folder, (file) => (file === 'a.csv' ? 'PX10' : 'skip'));
        expect(first.asked).toEqual(['1/2 a.csv', '2/2 c.csv']);
        expect(first.units).toEqual({ 'a.csv': 'PX10', 'b.csv': 'PX10', 'c.csv': null });
        expect(first.said).toContain('“Quê Mình” đã được ghi vào cột “Tên gọi khác”');
        const second = await readYear(folder, () => 'stop');
        expect(second.asked).toEqual(['1/1 c.csv']);
        expect(second.units['a.csv']).toBe('PX10');
        expect(second.codes).toContain('TD1120');
      },
    ));

  it('stops asking when the clerk does, and goes on with the rest', () =>
    inYear({ 'a.csv': report('Quê Mình'), 'b.csv': report('Nơi Kia') }, async (folder) => {
      const { asked, units } = await readYear(folder, () => 'stop');
      expect(asked).toEqual(['1/2 a.csv']);
      expect(units).toEqual({ 'a.csv': null, 'b.csv': null });
    }));

  it.each(['--json', '--khong-hoi'])('never asks with %s', (flag) =>
    inYear({ 'a.csv': report('Quê Mình') }, async (folder) => {
      const before = await readFile(join(folder, 'don-vi.xlsx'));
      const { asked, world } = personAt(() => 'PX10');
      const ran = await runCli(['rasoat', '2022', flag], { ...world, cwd: folder });
      expect(ran.exitCode, ran.err).toBe(1);
      expect(asked).toEqual([]);
      expect(await readFile(join(folder, 'don-vi.xlsx'))).toEqual(before);
    }),
  );

  it('remembers the sender, unless the address sends for several units', () =>
    inYear(
      { 'a.csv': report('Quê Mình'), 'b.csv': report('Nơi Kia'), 'c.csv': report('Phường Lam Sơn') },
      async (folder) => {
        const line = (storedAs: string, sender: string) =>
          intakeLogLine({
            receivedOn: '2022-11-20',
            time: '',
            sender,
            originalName: storedAs,
            storedAs,
            sha256: '',
            size: null,
            note: '',
          });
        const log = [
          intakeLogHeader(),
          line('a.csv', 'An <an@vidu.vn>'),
          line('b.csv', 'chung@vidu.vn'),
          line('c.csv', 'chung@vidu.vn'),
        ];
        await writeFile(join(folder, '2022', 'so-nhan.csv'), Buffer.concat(log));
        await readYear(folder, (file) => (file === 'a.csv' ? 'PX10' : 'PX11'));
        const { job } = await readYear(folder, () => 'stop');
        const aliases = job.context.units.flatMap((unit) => unit.aliases);
        expect(aliases).toContain('an@vidu.vn');
        expect(aliases).not.toContain('chung@vidu.vn');
      },
    ));

  it('keeps what names no unit for this file alone', () =>
    inYear({ 'a.csv': report('UBND phường') }, async (folder) => {
      await readYear(folder, () => 'PX10');
      const { units, job } = await readYear(folder, () => 'stop');
      expect(units['a.csv']).toBe('PX10');
      expect(job.context.units.flatMap(({ aliases }) => aliases)).not.toContain('UBND phường');
    }));
});
