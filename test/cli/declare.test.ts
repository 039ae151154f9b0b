import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { defineCommand, nothing } from '../../src/cli/command.ts';
import { commonOptions, day } from '../../src/cli/common-options.ts';
import { flag, meaning, needed, repeated, several, word, words, year } from '../../src/cli/declare.ts';
import type { Call } from '../../src/cli/definition.ts';
import { jsonText } from '../../src/cli/outcome.ts';
import { testWorld } from '../support/run-cli.ts';

const args = { year: year('năm'), sources: several('[tệp...]', 'tệp') };
const { isJson, isUnattended, isDetailed } = commonOptions;
const options = {
  isOverwriting: flag('--ghi-de', 'ghi đè'),
  folder: word('--ra <thư mục>', 'nơi ghi'),
  units: words('--don-vi <mã...>', 'các đơn vị'),
  unitOfFile: repeated('--don-vi-cua <tệp=mã>', 'tệp của ai'),
  deadline: day('--han <dd/mm/yyyy>', 'hạn', '12/12/2022'),
  count: meaning('--so-dong <số>', 'số dòng', (typed) =>
    /^\d+$/u.test(typed) ? { value: Number(typed) } : { expected: 'một số' },
  ),
  isJson,
  isUnattended,
  isDetailed,
};

/** What a command gets of a command line, or what it is told, and the exit code. */
async function received(...typed: readonly string[]) {
  const out: string[] = [];
  const calls: Call<typeof args, typeof options>[] = [];
  let exitCode: number | undefined;
  const program = new Command();
  const command = defineCommand({
    name: 'thu',
    description: '',
    examples: [],
    args,
    options,
    wrongUsage: ({ folder }) => (folder === 'cấm' ? 'Không ghi vào đó.' : null),
    open: nothing,
    run: async (call) => {
      calls.push(call);
      return { exitCode: 0, json: () => jsonText({}), print: () => undefined };
    },
  });
  const end = (code: number) => {
    exitCode = code;
  };
  const world = testWorld({ out: (text) => out.push(text), err: (text) => out.push(text) });
  command.addTo(program, { world, typed, end });
  await program.parseAsync(['thu', ...typed], { from: 'user' });
  return { call: calls[0], out: out.join(''), exitCode };
}

describe('flags and arguments', () => {
  it('arrive under the names of their declarations, with the type that was declared', async () => {
    const { call, exitCode } = await received(
      ...[
        '2022',
        'a.xlsx',
        'b c.xlsx',
        '--ghi-de',
        '--ra',
        'nơi khác',
        '--han',
        '5/12/2022',
        '--so-dong',
        '12',
      ],
      ...['--don-vi-cua', 'a=PX01', '--don-vi-cua', 'b=PX02', '--don-vi', 'PX01', 'PX02'],
    );
    expect(exitCode).toBe(0);
    expect(call?.args).toEqual({ year: 2022, sources: ['a.xlsx', 'b c.xlsx'] });
    expect(call?.options).toEqual({
      isOverwriting: true,
      folder: 'nơi khác',
      units: ['PX01', 'PX02'],
      unitOfFile: ['a=PX01', 'b=PX02'],
      deadline: '2022-12-05',
      count: 12,
      isJson: false,
      isUnattended: false,
      isDetailed: false,
    });
  });

  it('are undefined, false or empty where nothing was typed', async () => {
    const { call } = await received('2022');
    expect(call?.args).toEqual({ year: 2022, sources: [] });
    expect(
      Object.values(call?.options ?? {}).filter((value) => value !== undefined && value !== false),
    ).toEqual([]);
  });

  it('are refused all at once, before anything is done', async () => {
    const { call, out, exitCode } = await received('22', '--han', 'mai', '--so-dong', 'x', '--json');
    expect(call).toBeUndefined();
    expect(exitCode).toBe(2);
    const { diagnostics } = JSON.parse(out);
    expect(diagnostics.map(({ code }: { code: string }) => code)).toEqual(['TD9002', 'TD9002', 'TD9002']);
    const told = diagnostics.map(({ message, hint }: Record<string, string>) => `${message} ${hint}`);
    expect(told[0]).toMatch(/Năm.*“22”.*bốn chữ số/u);
    expect(told[1]).toMatch(/--han.*“mai”.*dạng dd\/mm\/yyyy, ví dụ 12\/12\/2022/u);
    expect(told[2]).toMatch(/--so-dong.*“x”.*một số/u);
  });

  it('are refused where they do not go together', async () => {
    const { call, out, exitCode } = await received('2022', '--ra', 'cấm');
    expect(call).toBeUndefined();
    expect(exitCode).toBe(2);
    expect(out).toContain('TD9001');
    expect(out).toContain('Không ghi vào đó.');
  });
});

describe('types of flags', () => {
  /** Never run: what the compiler says of it is the test. */
  function compiles({ options: given, args: typed }: Call<typeof args, typeof options>): void {
    const right: [boolean, string | undefined, readonly string[] | undefined, number | undefined, number] = [
      given.isOverwriting,
      given.folder,
      given.unitOfFile,
      given.count,
      typed.year,
    ];
    // @ts-expect-error the key under which commander keeps it is not the declared one
    right.push(given.donViCua);
    // @ts-expect-error a key that another command declares
    right.push(given.newDeadline);
    // @ts-expect-error one value is not a list
    right.push(given.folder?.map(String));
    // @ts-expect-error it may not have been typed
    right.push(given.count + 1);
    // @ts-expect-error an argument that was not declared
    right.push(typed.unit);
    // @ts-expect-error a bare flag has no value
    flag('--ra <thư mục>', '');
    // @ts-expect-error one value, but the flag takes several
    word('--don-vi <mã...>', '');
    // @ts-expect-error a value, but the flag takes none
    word('--ghi-de', '');
    // @ts-expect-error a list, but the flag takes one
    words('--ra <thư mục>', '');
    // @ts-expect-error an argument that may be left out is not a needed one
    needed('[tên]', '');
    // @ts-expect-error every command answers to --json
    defineCommand({ name: '', description: '', examples: [], args, options: { isDetailed }, open: nothing });
  }

  it('are looked at by tsc, which npm run typecheck runs over the tests too', () => {
    expect(compiles).toBeTypeOf('function');
  });
});
