import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseCriteria } from '../../../src/criteria/parse.ts';
import type { CriteriaEdition } from '../../../src/criteria/schema.ts';
import type { FormSheet } from '../../../src/form/form-model.ts';
import { formOf } from '../../../src/form/form-of.ts';
import { pagesOf } from '../../../src/render/xlsx/pages.ts';
import { profileFixture as profile } from '../../support/result-fixture.ts';
import { saoMai } from '../../support/submission-workbook.ts';

/** A sheet of rows of 100 points and columns of 10 characters. */
const sheet = (print: Partial<FormSheet['print']>, rows = 12, columns = 30): FormSheet => ({
  name: 'Trang',
  role: 'unit',
  isHidden: false,
  widths: Array.from({ length: columns }, () => 10),
  rows: Array.from({ length: rows }, () => ({ cells: [], height: 100 })),
  rules: [],
  shades: [],
  frozen: { rows: 0, columns: 0 },
  print: { orientation: 'landscape', pagesWide: 2, repeatRows: null, repeatColumns: null, ...print },
});

describe('pages of a sheet', () => {
  it('are left to the spreadsheet where nothing must stay together', () => {
    expect(pagesOf(sheet({}), () => 100)).toBeNull();
  });

  it('end before columns that belong together, as evenly as that allows', () => {
    const pages = pagesOf(sheet({ together: { rows: [], columns: [[14, 20]] } }), () => 100);
    // Thirteen columns and seventeen; twenty and ten would need smaller letters.
    expect(pages?.columnBreaks).toEqual([12]);
  });

  it('end before rows that belong together', () => {
    const free = pagesOf(sheet({ together: { rows: [], columns: [] } }), () => 100)?.rowBreaks ?? [];
    const [first = 0] = free;
    const held = pagesOf(sheet({ together: { rows: [[first, first + 3]], columns: [] } }), () => 100);
    expect(held?.rowBreaks.some((last) => last + 1 >= first && last + 1 < first + 3)).toBe(false);
  });

  it('tear a span that no page can hold', () => {
    expect(
      pagesOf(sheet({ together: { rows: [[1, 12]], columns: [] } }), () => 100)?.rowBreaks.length,
    ).toBeGreaterThan(0);
  });
});

const TYPES = ['co-quan-dang', 'phuong-xa', 'truong-hoc', 'luc-luong-vu-trang'] as const;

describe('pages of the form', () => {
  let criteria: CriteriaEdition;
  beforeAll(async () => {
    const path = 'criteria/756-KH-UBND/2019.2.yaml';
    const parsed = parseCriteria({ text: await readFile(path, 'utf8'), file: path, sha256: '0' });
    if (parsed.value === null) throw new Error('the shipped criteria cannot be read');
    criteria = parsed.value;
  });

  it.each(TYPES)('tear no group of people’s criteria, no heading from its line, no signature: %s', (type) => {
    const form = formOf({
      unit: { ...saoMai, type },
      criteria,
      year: 2022,
      profile,
      deadline: '2022-11-30',
    });
    const signed = form.sheets.filter(({ print }) => print.together !== undefined);
    expect(signed.map(({ role }) => role)).toEqual(['unit', 'individuals', 'proposals']);
    for (const each of signed) {
      const pages = pagesOf(each, (row) => each.rows[row]?.height ?? null);
      expect(pages?.scale).toBeGreaterThan(55);
      const { rows, columns } = each.print.together ?? { rows: [], columns: [] };
      for (const [spans, breaks] of [
        [rows, pages?.rowBreaks],
        [columns, pages?.columnBreaks],
      ] as const) {
        for (const [from, to] of spans)
          expect(
            breaks?.filter((last) => from <= last + 1 && last + 1 < to),
            `${each.name} ${from}–${to}`,
          ).toEqual([]);
      }
    }
    expect(pagesOf(signed[1] as FormSheet, () => null)?.columnBreaks).toHaveLength(1);
  });
});
