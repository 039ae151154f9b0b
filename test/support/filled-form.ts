import { readFile } from 'node:fs/promises';
import { kindOf } from '../../src/criteria/kinds/registry.ts';
import { individualLines, unitLines } from '../../src/criteria/lines.ts';
import { parseCriteria } from '../../src/criteria/parse.ts';
import type { RawWorkbook } from '../../src/domain/raw-workbook.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { fields } from '../../src/form/fields.ts';
import type { FormValue } from '../../src/form/form-model.ts';
import { formOf } from '../../src/form/form-of.ts';
import { formTexts } from '../../src/form/form-texts.ts';
import { readWorkbook } from '../../src/io/read-workbook.ts';
import type { ReadingContext } from '../../src/reading/context.ts';
import { renderForm } from '../../src/render/xlsx/render-form.ts';
import { fillFields } from './fill-fields.ts';
import { profileFixture as profile } from './result-fixture.ts';
import { saoMai } from './submission-workbook.ts';

const YEAR = 2022;
const DEADLINE = '2022-11-30';

/** A form of the plan for Phường Sao Mai, filled in without a fault, and what is known when it is read. */
export type FilledForm = { readonly workbook: RawWorkbook; readonly context: ReadingContext };

/** Three people: a leader and two others; every line answered. */
export async function filledForm(): Promise<FilledForm> {
  const path = 'criteria/756-KH-UBND/2019.2.yaml';
  const parsed = parseCriteria({ text: await readFile(path, 'utf8'), file: path, sha256: '0' });
  if (parsed.value === null) throw new Error('the shipped criteria cannot be read');
  const criteria = parsed.value;
  const form = formOf({ unit: saoMai, criteria, year: YEAR, profile, deadline: DEADLINE });
  const bytes = await renderForm(fillFields(form, valuesFor(saoMai, criteria.set)));
  const { value: workbook } = await readWorkbook(bytes, 'sao-mai.xlsx');
  if (workbook === null) throw new Error('refused');
  const context = {
    units: [saoMai],
    register: { units: [saoMai] },
    criteria,
    year: YEAR,
    formTexts: formTexts({ criteria, year: YEAR, profile, deadline: DEADLINE }),
  };
  return { workbook, context };
}

const PEOPLE = [
  ['Hồ Văn Mẫu', '05/11/1980', 'Chủ tịch UBND phường', 'UBND', true],
  ['Đỗ Thị Thử', '06/12/1985', 'Công chức Tư pháp', 'Một cửa', false],
  ['Lê Thị Nháp', '07/01/1990', 'Công chức Văn phòng', 'Một cửa', false],
] as const;

function valuesFor(unit: Unit, set: ReadingContext['criteria']['set']): ReadonlyMap<string, FormValue> {
  const values = new Map<string, FormValue>([
    [fields.info('reportNumber'), '12/BC'],
    [fields.info('reportDate'), '18/11/2022'],
    [fields.info('staffCount'), PEOPLE.length],
    [fields.info('preparedBy'), 'Đỗ Thị Thử'],
    [fields.info('phone'), '0912 345 678'],
    [fields.info('head'), 'Hồ Văn Mẫu'],
    [fields.proposal(1, 'subject'), 'Cá nhân'],
    [fields.proposal(1, 'name'), 'Đỗ Thị Thử'],
    [fields.proposal(1, 'position'), 'Công chức Tư pháp'],
    [fields.proposal(1, 'award'), set.awards.find(({ subject }) => subject === 'individual')?.title ?? ''],
    [fields.proposal(1, 'summary'), 'Giải quyết hồ sơ trước hạn'],
    [fields.remark(1, 'kind'), 'Khó khăn'],
    [fields.remark(1, 'text'), 'Thiếu máy quét ở bộ phận một cửa'],
  ]);
  for (const [index, line] of unitLines(set, unit.type).entries()) {
    const kind = kindOf(line);
    const given: Readonly<Record<string, FormValue>> = {
      achieved: kind.fixedTotal() === null ? 40 : 5,
      total: 50,
      level: kind.choices()[0] ?? 'Có',
      selfPoints: 2,
    };
    for (const column of kind.answeredIn()) {
      if (column === 'total' && kind.fixedTotal() !== null) continue;
      values.set(fields.line(line.id, column), given[column] ?? null);
    }
    if (line.evidence !== 'none')
      values.set(fields.line(line.id, 'evidence'), `Báo cáo số ${index + 100}/BC`);
    values.set(fields.line(line.id, 'explanation'), `Ý kiến thứ ${index + 1}`);
  }
  for (const [index, [name, birthDate, position, department, isLeader]] of PEOPLE.entries()) {
    const put = (key: string, value: FormValue) => values.set(fields.person(index + 1, key), value);
    put('name', name);
    put('birthDate', birthDate);
    put('position', position);
    put('department', department);
    if (isLeader) put('isLeader', 'x');
    put('achievement', `Sáng kiến thứ ${index + 1}`);
    put('note', `Nhận việc từ tháng ${index + 1}`);
    for (const line of individualLines(set, unit)) {
      if (isLeader || !line.appliesTo.leaders) put(line.id, 1.5 + index / 2);
    }
  }
  return values;
}
