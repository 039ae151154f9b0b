import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kindOf } from '../../src/criteria/kinds/registry.ts';
import { individualLines, unitLines } from '../../src/criteria/lines.ts';
import { dayOfTerm, editionOfTerm, plannedDeadline, reportSetOf } from '../../src/criteria/of-term.ts';
import { selectInForce } from '../../src/criteria/select.ts';
import { type TermLike, toTerm } from '../../src/domain/term.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { fields } from '../../src/form/fields.ts';
import type { FormValue } from '../../src/form/form-model.ts';
import { formOf } from '../../src/form/form-of.ts';
import { shippedFolder } from '../../src/io/shipped.ts';
import { renderForm } from '../../src/render/xlsx/render-form.ts';
import { loadCriteria } from '../../src/workspace/criteria-library.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { unitsInForce } from '../../src/workspace/units-in-force.ts';
import { fillFields } from './fill-fields.ts';

/** Two people of a unit, invented: the first leads it. */
const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ'];
const GIVEN = [
  'Văn An',
  'Thị Bình',
  'Minh Châu',
  'Quốc Dũng',
  'Thu Hà',
  'Đức Huy',
  'Thanh Lan',
  'Hải Nam',
  'Ngọc Oanh',
];

/**
 * The forms of every unit of a workspace, filled in by what its own criteria ask: the first unit best, each next one a little
 * less. They are put into a folder as the units send them back.
 */
export async function fillStarterForms(
  folder: string,
  asked: TermLike,
  to: string,
  /** Leaves a unit out, or lowers what it did. */
  change: { readonly without?: readonly string[]; readonly less?: number } = {},
): Promise<number> {
  const term = toTerm(asked);
  const { year } = term;
  const { value: workspace, diagnostics } = await openWorkspace({ folder, cwd: folder });
  if (workspace === null) throw new Error(JSON.stringify(diagnostics));
  const library = await loadCriteria({
    shippedFolder: shippedFolder('criteria'),
    workspaceFolder: join(folder, 'tieu-chi'),
  });
  const { value: found, diagnostics: why } = selectInForce(library.value, workspace.profile.plan, term);
  if (found === null) throw new Error(JSON.stringify([...library.diagnostics, ...why]));
  const ofTerm = editionOfTerm(found, term);
  const criteria = { ...ofTerm, set: reportSetOf(ofTerm.set) };
  const deadline = plannedDeadline(found.set, term);
  const units = unitsInForce(workspace.register, dayOfTerm(found.set, term));
  await mkdir(to, { recursive: true });
  for (const [at, unit] of units.entries()) {
    if (change.without?.includes(unit.id)) continue;
    const form = formOf({ unit, criteria, ...term, profile: workspace.profile, deadline });
    const values = valuesOf(unit, at, year, criteria.set, change.less);
    await writeFile(join(to, `${unit.id}.xlsx`), await renderForm(fillFields(form, values)));
  }
  return units.length;
}

type Set = Parameters<typeof unitLines>[0];

function valuesOf(unit: Unit, at: number, year: number, set: Set, less = 0): ReadonlyMap<string, FormValue> {
  const people = [0, 1].map((index) => {
    const family = FAMILY[(at + index * 4) % FAMILY.length];
    return `${family} ${GIVEN[(at * 2 + index) % GIVEN.length]}`;
  });
  const hasPeople = set.individuals.groups.length > 0;
  const values = new Map<string, FormValue>([
    [fields.info('reportNumber'), `${at + 10}/BC`],
    [fields.info('reportDate'), `18/11/${year}`],
    [fields.info('preparedBy'), people[1] ?? ''],
    [fields.info('phone'), '0912 345 678'],
    [fields.info('head'), people[0] ?? ''],
    [fields.remark(1, 'kind'), 'Khó khăn'],
    [fields.remark(1, 'text'), 'Thiếu máy quét tài liệu'],
  ]);
  if (hasPeople) values.set(fields.info('staffCount'), 2);
  for (const line of unitLines(set, unit.type)) {
    const kind = kindOf(line);
    const isLess = line.kind === 'deduction' || (line.kind === 'count' && line.id.startsWith('TT3'));
    const given: Readonly<Record<string, FormValue>> = {
      achieved: isLess
        ? at % 2
        : line.kind === 'per-item'
          ? line.id.startsWith('TT6')
            ? 0
            : 1
          : 100 - (at + less) * 2,
      total: 100,
      level: kind.choices()[at % 2] ?? 'Có',
      selfPoints: line.max / 100 - (at % 2),
    };
    for (const column of kind.answeredIn()) {
      if (column === 'total' && kind.fixedTotal() !== null) continue;
      values.set(fields.line(line.id, column), given[column] ?? null);
    }
    if (line.evidence !== 'none') values.set(fields.line(line.id, 'evidence'), `Báo cáo số ${at + 100}/BC`);
  }
  if (!hasPeople) return values;
  for (const [index, name] of people.entries()) {
    values.set(fields.person(index + 1, 'name'), name);
    values.set(fields.person(index + 1, 'birthDate'), `0${index + 1}/05/198${at % 9}`);
    values.set(fields.person(index + 1, 'position'), index === 0 ? 'Trưởng đơn vị' : 'Thành viên');
    if (index === 0) values.set(fields.person(1, 'isLeader'), 'x');
    for (const line of individualLines(set, unit)) {
      values.set(fields.person(index + 1, line.id), line.max / 100 - (at % 3));
    }
  }
  const own = set.awards.find(
    ({ subject, reviews }) => subject === 'individual' && reviews.includes('annual'),
  );
  if (own !== undefined) {
    values.set(fields.proposal(1, 'subject'), 'Cá nhân');
    values.set(fields.proposal(1, 'name'), people[1] ?? '');
    values.set(fields.proposal(1, 'position'), 'Thành viên');
    values.set(fields.proposal(1, 'award'), own.title);
    values.set(fields.proposal(1, 'summary'), 'Hoàn thành nhiệm vụ trước hạn');
  }
  return values;
}
