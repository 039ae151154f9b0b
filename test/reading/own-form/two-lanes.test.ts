import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { chanceOf } from '../../../samples/make/random.ts';
import { openYear } from '../../../src/cli/steps/open-year.ts';
import type { RawCell, RawContent, RawWorkbook } from '../../../src/domain/raw-workbook.ts';
import { readWorkbook } from '../../../src/io/read-workbook.ts';
import type { ReadingContext } from '../../../src/reading/context.ts';
import { effort, isLong, SEED } from '../../support/effort.ts';
import { testWorld } from '../../support/run-cli.ts';
import { SAMPLE, SAMPLE_YEARS, sharedSample } from '../../support/sample-years.ts';
import { bothReadings } from './agree.ts';
import { alter } from './alter.ts';
import { type Forms, makeForms } from './forms.ts';

/** More by hand: `MUTANTS=20000 SEED=7 npx vitest run test/reading/own-form`; `FILES=<folder>` for files of one's own. */
const COUNT = Number(process.env.MUTANTS ?? effort({ short: 100, long: 2000 }));
const LOT = 100;
/** Of the sample's files one in so many. */
const STEP = isLong ? 1 : 6;

let forms: Forms;
beforeAll(async () => {
  forms = await makeForms();
});

/** What knows the first form of each kind. */
function taught(): ReadingContext {
  const context = forms.newContext();
  for (const [first] of forms.kinds) if (first) bothReadings(first.workbook, context);
  return context;
}

describe('a form that is laid out as one before', () => {
  it('is read along its plan, whosever it is and whatever was answered, and to the letter as from nothing', () => {
    const context = forms.newContext();
    for (const kind of forms.kinds) {
      for (const [index, { unit, workbook }] of kind.entries()) {
        const { along, fromNothing } = bothReadings(workbook, context);
        expect(along, unit.name).toBe(index === 0 ? null : fromNothing);
      }
    }
    expect(forms.kinds.flat().length).toBeGreaterThan(15);
  });

  it('is read from nothing for a run that knows no form yet', () => {
    const [first] = forms.kinds.flat();
    const context = forms.newContext();
    if (first === undefined) throw new Error('no form');
    expect(bothReadings(first.workbook, context).along).toBeNull();
    expect(bothReadings(first.workbook, context).along).not.toBeNull();
    expect(bothReadings(first.workbook, forms.newContext()).along).toBeNull();
  });

  it('is read from nothing where it names another unit over its tables than in its hidden sheet', () => {
    const [kind] = forms.kinds;
    const [, second, third] = kind ?? [];
    if (second === undefined || third === undefined) throw new Error('no forms');
    const context = taught();
    const sheets = second.workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          row.row === 2 && cell.content.kind === 'text' && cell.content.text === second.unit.name
            ? { ...cell, content: { kind: 'text' as const, text: third.unit.name } }
            : cell,
        ),
      })),
    }));
    expect(bothReadings(second.workbook, context).along).not.toBeNull();
    expect(bothReadings({ ...second.workbook, sheets }, context).along).toBeNull();
  });
});

describe('evidence of a form that is laid out as one before', () => {
  it.each([
    ['QĐ số 12 khiển trách ông A', false],
    ['Không có ai bị kỷ luật; quy chế kỷ luật lao động', true],
  ])('“%s” is read along: %s', (text, isAlong) => {
    const [kind] = forms.kinds;
    const form = kind?.[1];
    if (form === undefined) throw new Error('no form');
    let changed = 0;
    const sheets = form.workbook.sheets.map((sheet) => {
      const header = sheet.rows.flatMap(({ cells }) => cells).find((cell) => textOf(cell) === 'Minh chứng');
      const rows = sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => {
          const isFirst =
            cell.column === header?.column &&
            /^Báo cáo|^Biên bản|^Kế hoạch|\d/u.test(textOf(cell)) &&
            changed === 0;
          if (!isFirst) return cell;
          changed += 1;
          return { ...cell, content: { kind: 'text' as const, text } };
        }),
      }));
      return { ...sheet, rows };
    });
    expect(changed).toBe(1);
    const { along } = bothReadings({ ...form.workbook, sheets }, taught());
    expect(along !== null).toBe(isAlong);
  });
});

describe('a form of which a row of people was filled in with headers', () => {
  it('is read from nothing, where the row is told for what it is', () => {
    const second = forms.kinds.find((kind) =>
      kind.some(({ workbook }) => peopleIn(workbook) !== undefined),
    )?.[1];
    if (second === undefined) throw new Error('no form with people');
    const context = taught();
    const { workbook } = second;
    const people = peopleIn(workbook);
    const header = people?.rows.find(({ cells }) => cells.some(({ content }) => saysName(content)));
    const headers = new Map(header?.cells.map(({ column, content }) => [column, content]));
    const first = people?.rows.find(
      ({ row, cells }) => row > (header?.row ?? 0) && cells.filter(isText).length > 1,
    );
    const rows = people?.rows.map((row) =>
      row === first
        ? {
            ...row,
            cells: row.cells.map((cell) =>
              isText(cell) ? { ...cell, content: headers.get(cell.column) ?? cell.content } : cell,
            ),
          }
        : row,
    );
    const sheets = workbook.sheets.map((sheet) =>
      sheet === people ? { ...sheet, rows: rows ?? [] } : sheet,
    );
    expect(bothReadings(workbook, context).along).not.toBeNull();
    expect(bothReadings({ ...workbook, sheets }, context).along).toBeNull();
  });
});

const saysName = (content: RawContent) => content.kind === 'text' && content.text === 'Họ và tên';
const isText = ({ content }: RawCell) => content.kind === 'text';
const peopleIn = ({ sheets }: RawWorkbook) =>
  sheets.find(
    ({ isHidden, rows }) =>
      !isHidden && rows.some(({ cells }) => cells.some(({ content }) => saysName(content))),
  );

describe(`${COUNT} forms in which something is otherwise, from seed ${SEED}`, () => {
  const lots = Array.from({ length: Math.ceil(COUNT / LOT) }, (_, lot) => SEED + lot * LOT);
  it.each(lots)(
    'are read alike along a plan and from nothing, from seed %i',
    { timeout: 600_000 },
    (first) => {
      const context = taught();
      let along = 0;
      for (let seed = first; seed < first + LOT; seed += 1) {
        const chance = chanceOf('two lanes', seed);
        const kind = chance.pick(forms.kinds);
        const { unit, workbook } = chance.pick(kind);
        const words = [...kind.map((each) => each.unit.name), unit.id, `Báo cáo của ${unit.name}`];
        const altered = alter(workbook, words, chance);
        const both = bothReadings(altered.workbook, context);
        if (both.along === null) continue;
        along += 1;
        expect(both.along, `SEED=${seed} · ${unit.name} · ${altered.what.join(' + ')}`).toBe(
          both.fromNothing,
        );
      }
      // Some of what is altered is what people do write there.
      expect(along).toBeGreaterThan(LOT / 10);
    },
  );
});

describe('files that units sent', () => {
  it('are read alike along a plan and from nothing; forms of the year along one', {
    timeout: 600_000,
  }, async () => {
    let ofYear = 0;
    for (const year of isLong ? SAMPLE_YEARS : [2022]) {
      const folder = join(SAMPLE, String(year), 'nhan');
      const entries = await readdir(folder, { withFileTypes: true });
      const all = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
      const files = all.sort().filter((_, index) => index % STEP === 0);
      const along = await readAll(
        files.map((file) => join(folder, file)),
        year,
      );
      if (year === 2022) ofYear = along / files.length;
    }
    expect(ofYear).toBeGreaterThan(isLong ? 0.5 : 0.1);
  });

  it.runIf(process.env.FILES !== undefined)('of one’s own as well', async () => {
    const folder = process.env.FILES ?? '';
    await readAll(
      (await readdir(folder)).map((file) => join(folder, file)),
      2022,
    );
  });
});

/** Reads files with what the sample's year is understood with; gives how many were read along a plan. */
async function readAll(paths: readonly string[], year: number): Promise<number> {
  const folder = await sharedSample();
  const world = testWorld({ today: () => '2025-12-05', cwd: folder });
  const { value: job } = await openYear({ world, args: { year }, options: { workspace: folder } });
  if (job === null) throw new Error(`${year} of the sample does not open`);
  let along = 0;
  for (const path of paths) {
    const { value } = await readWorkbook(await readFile(path), path);
    if (value === null) continue;
    const both = bothReadings(value, job.context);
    if (both.along === null) continue;
    along += 1;
    expect(both.along, path).toBe(both.fromNothing);
  }
  return along;
}

function textOf({ content }: RawCell): string {
  return content.kind === 'text' ? content.text : '';
}
