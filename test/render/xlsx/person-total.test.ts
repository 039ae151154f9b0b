import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { individualLines, linesOfGroups } from '../../../src/criteria/lines.ts';
import { parseCriteria } from '../../../src/criteria/parse.ts';
import type { CriteriaEdition } from '../../../src/criteria/schema.ts';
import { ZERO_POINTS } from '../../../src/domain/points.ts';
import type { RawWorkbook } from '../../../src/domain/raw-workbook.ts';
import { fields } from '../../../src/form/fields.ts';
import type { FormValue } from '../../../src/form/form-model.ts';
import { formOf } from '../../../src/form/form-of.ts';
import { readWorkbook } from '../../../src/io/read-workbook.ts';
import { renderForm } from '../../../src/render/xlsx/render-form.ts';
import { totalGroups } from '../../../src/scoring/total-groups.ts';
import { fillFields } from '../../support/fill-fields.ts';
import { recalculate, titled, without } from '../../support/libreoffice.ts';
import { profileFixture as profile } from '../../support/result-fixture.ts';
import { saoMai } from '../../support/submission-workbook.ts';

/** What a person typed, by line; every other line that is theirs has its maximum less a quarter. */
const PEOPLE: readonly {
  readonly name: string;
  readonly isLeader: boolean;
  readonly typed: Record<string, FormValue>;
}[] = [
  { name: 'a leader', isLeader: true, typed: {} },
  { name: 'somebody else: lines of leaders leave the maximum', isLeader: false, typed: {} },
  { name: 'a line that does not apply', isLeader: false, typed: { 'CN1.1': 'không áp dụng', 'CN3.1': '-' } },
  {
    name: 'lines of leaders that do not apply',
    isLeader: true,
    typed: { 'CN3.4': 'kad', 'CN4.4': 'không áp dụng' },
  },
  {
    name: 'a group that does not apply',
    isLeader: false,
    typed: { 'CN2.1': '-', 'CN2.2': '-', 'CN2.3': 'kad' },
  },
  { name: 'two open lines', isLeader: false, typed: { 'CN1.1': null, 'CN2.2': null } },
];

const missing = without('LibreOffice');

describe.skipIf(missing.length > 0)(titled("a person's total, calculated by LibreOffice", missing), () => {
  let edition: CriteriaEdition;
  let calculated: RawWorkbook;
  beforeAll(async () => {
    const path = 'criteria/756-KH-UBND/2019.2.yaml';
    const parsed = parseCriteria({ text: await readFile(path, 'utf8'), file: path, sha256: '0' });
    if (parsed.value === null) throw new Error('the shipped criteria cannot be read');
    edition = parsed.value;
    const values = new Map<string, FormValue>();
    for (const [index, { isLeader, typed }] of PEOPLE.entries()) {
      if (isLeader) values.set(fields.person(index + 1, 'isLeader'), 'x');
      for (const line of individualLines(edition.set, saoMai)) {
        if (line.appliesTo.leaders && !isLeader) continue;
        values.set(
          fields.person(index + 1, line.id),
          line.id in typed ? (typed[line.id] ?? null) : scoreOf(line),
        );
      }
    }
    const form = formOf({ unit: saoMai, criteria: edition, year: 2022, profile, deadline: '2022-11-30' });
    const [bytes] = recalculate([await renderForm(fillFields(form, values))]);
    const { value } = await readWorkbook(bytes ?? new Uint8Array(), 'bieu.xlsx');
    if (value === null) throw new Error('refused');
    calculated = value;
  }, 240_000);

  const totalOf = (person: number) => {
    const sheet = calculated.sheets.find(({ name }) => name === 'Cá nhân');
    const header = sheet?.rows.find(({ row }) => row === 5)?.cells;
    const column = header?.find(
      ({ content }) => content.kind === 'text' && content.text === 'Tổng điểm',
    )?.column;
    const cell = sheet?.rows
      .find(({ row }) => row === 5 + person)
      ?.cells.find((each) => each.column === column);
    return cell?.content.kind === 'number'
      ? cell.content.value
      : cell?.content.kind === 'text'
        ? cell.content.text
        : null;
  };

  it.each(PEOPLE.map((person, index) => ({ ...person, index })))('$name', ({ index, isLeader, typed }) => {
    const { set } = edition;
    const asked = new Set(individualLines(set, saoMai).map(({ id }) => id));
    const shares = linesOfGroups(set.individuals.groups, saoMai.type).map((line) => {
      const applies = asked.has(line.id) && (isLeader || !line.appliesTo.leaders);
      const value = line.id in typed ? typed[line.id] : scoreOf(line);
      const share =
        !applies || typeof value === 'string'
          ? 'not-applicable'
          : value === null
            ? 'unknown'
            : hundredths(value);
      return { group: line.group, max: line.max, share } as const;
    });
    const { total } = totalGroups(
      shares,
      set.individuals.groups.map(({ id }) => id),
    );
    expect(totalOf(index + 1)).toBe(total === null ? 'còn 2 mục' : total / 100);
  });

  it('says nothing of rows that are blank', () => {
    expect([null, '']).toContain(totalOf(PEOPLE.length + 1));
  });
});

function scoreOf({ max }: { readonly max: number }): number {
  return (max / 100) * 0.75;
}

function hundredths(value: number | undefined) {
  return (ZERO_POINTS + Math.round((value ?? 0) * 100)) as typeof ZERO_POINTS;
}
