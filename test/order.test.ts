import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeManyFiles } from '../bench/make-many-files.ts';
import { chanceOf } from '../samples/make/random.ts';
import { openYear } from '../src/cli/steps/open-year.ts';
import type { World } from '../src/cli/world.ts';
import type { RawWorkbook } from '../src/domain/raw-workbook.ts';
import type { Result } from '../src/domain/result.ts';
import type { SheetRole } from '../src/domain/submission.ts';
import { readBytes } from '../src/io/read-bytes.ts';
import { readWorkbook } from '../src/io/read-workbook.ts';
import { compileYear } from '../src/run.ts';
import { bytesOf } from './mutants/as-bytes.ts';
import { type Book, bookOf } from './mutants/book.ts';
import { columnMutations } from './mutants/mutations/columns.ts';
import { rowMutations } from './mutants/mutations/rows.ts';
import { sheetMutations } from './mutants/mutations/sheets.ts';
import { effort } from './support/effort.ts';

const UNITS = 7;
const ROUNDS = effort({ short: 2, long: 6 });
const ROLES: ReadonlyMap<string, SheetRole> = new Map([
  ['Thông tin', 'info'],
  ['Tập thể', 'unit'],
  ['Cá nhân', 'individuals'],
  ['Đề nghị khen thưởng', 'proposals'],
  ['Khó khăn, kiến nghị', 'remarks'],
  ['_thidua', 'identity'],
]);

let folder: string;
let received: string;
let workbooks: readonly RawWorkbook[];
let expected: unknown;

beforeAll(async () => {
  folder = join(tmpdir(), `thidua-thứ-tự-${process.pid}`);
  received = join(folder, '2022', 'nhan');
  await makeManyFiles(folder, UNITS);
  const names = await readdir(received);
  workbooks = await Promise.all(
    names.map(async (name) => {
      const { value } = await readWorkbook(await readBytes(join(received, name)), name);
      if (value === null) throw new Error(`${name} cannot be read`);
      return value;
    }),
  );
  expected = withoutPlaces(await compiled());
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** The year's Result by the real chain: listing, reading, understanding, scoring, ranking, nominating. */
async function compiled(): Promise<Result> {
  const world: World = {
    today: () => '2022-12-05',
    now: () => '2022-12-05T08:00:00',
    cwd: folder,
    user: () => '',
    env: {},
    prompts: null,
    isTerminal: false,
    isOutTerminal: false,
    columns: 100,
    rows: 40,
    processors: 1,
    open: async () => false,
    out: () => undefined,
    err: () => undefined,
  };
  const { value: job, diagnostics } = await openYear({
    world,
    args: { year: 2022 },
    options: { workspace: folder },
  });
  if (job === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return (await compileYear(job, () => undefined)).value;
}

const PLACES = new Set(['file', 'from', 'sheet', 'cell', 'sha256', 'understanding', 'diagnostics', 'inputs']);

/** The Result without where things stood; what a unit lists comes back in its own order, so lists are sorted. */
function withoutPlaces(result: Result): unknown {
  // A group of like texts is named once, at the first place that there is.
  const said = result.diagnostics
    .map(({ code, unit }) => (code === 'TD3201' ? code : `${code} ${unit ?? ''}`))
    .toSorted();
  const inputs = result.inputs
    .map(({ unit, outcome, rows }) => JSON.stringify([unit, outcome, rows]))
    .toSorted();
  return { result: strip(result), said, inputs };
}

function strip(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(strip).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  // Reasons name the cell that they come from.
  if (typeof value === 'string') return value.replace(/ \([^()]*\.xlsx, [^()]*\)/g, '');
  if (value === null || typeof value !== 'object') return value;
  const members = Object.entries(value).filter(([key]) => !PLACES.has(key));
  return Object.fromEntries(members.map(([key, member]) => [key, strip(member)]));
}

/** Rows that are data, by what stands in their first cells: all of a table's rows but its header. */
function keysOf(workbook: RawWorkbook): ReadonlyMap<string, string> {
  const prefixes: Readonly<Record<string, string>> = {
    'Tập thể': 'line/',
    'Cá nhân': 'person/',
    'Đề nghị khen thưởng': 'proposal/',
    'Khó khăn, kiến nghị': 'remark/',
  };
  const keys = new Map<string, string>();
  for (const { name, rows } of workbook.sheets) {
    const prefix = prefixes[name];
    const header = rows.findIndex(({ cells }) => {
      const [first] = cells;
      return first?.content.kind === 'text' && ['Mã', 'STT'].includes(first.content.text);
    });
    if (prefix === undefined) continue;
    for (const { row, cells } of rows.slice(header + 1)) {
      const [first] = cells;
      const isLine = first?.content.kind === 'text' && /^TT\d+\.\d/.test(first.content.text);
      if (prefix === 'line/' ? isLine && cells.length > 3 : first?.content.kind === 'number') {
        keys.set(`${name}/${row}`, `${prefix}${row}`);
      }
    }
  }
  return keys;
}

const named = (name: string) =>
  [...sheetMutations, ...columnMutations, ...rowMutations].find((mutation) => mutation.name === name);

describe('order never changes the Result', () => {
  it('has something to compare', () => {
    expect(JSON.stringify(expected)).toContain('"rank":1');
  });

  it.each(Array.from({ length: ROUNDS }, (_, round) => round))(
    'of files, sheets, rows and columns: round %i',
    async (round) => {
      const chance = chanceOf('order', round);
      await rm(received, { recursive: true });
      await mkdir(received, { recursive: true });
      const names = chance.shuffle(workbooks.map((_, index) => `${String(index).padStart(2, '0')}.xlsx`));
      for (const [index, workbook] of workbooks.entries()) {
        const book: Book = bookOf(workbook, ROLES, keysOf(workbook));
        for (const name of ['sheets in another order', 'rows in another order', 'columns moved'])
          for (let times = 0; times < 4; times += 1)
            named(name)?.apply(book, chanceOf(name, round, index, times));
        await writeFile(join(received, names[index] ?? ''), bytesOf(book, 'xlsx'));
      }
      expect(withoutPlaces(await compiled())).toEqual(expected);
    },
    60_000,
  );
});
