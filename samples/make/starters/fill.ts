import { kindOf } from '../../../src/criteria/kinds/registry.ts';
import { type CriterionLine, individualLines, unitLines } from '../../../src/criteria/lines.ts';
import type { CriteriaSet } from '../../../src/criteria/schema.ts';
import type { Unit } from '../../../src/domain/unit.ts';
import { fields } from '../../../src/form/fields.ts';
import type { FormModel, FormValue } from '../../../src/form/form-model.ts';
import { LEADER_TICK, PROPOSAL_SUBJECTS, REMARK_KINDS } from '../../../src/form/form-words.ts';
import { dayFirst } from '../../../src/text/dates.ts';
import { inventPerson, inventPhone } from '../names.ts';
import { type Chance, chanceOf } from '../random.ts';
import { SAMPLE_YEAR, type SampleOffice } from './offices.ts';

/** What a unit typed into its form, by the names in `fields.ts`; the same for the same unit. */
export function valuesOf(
  unit: Unit,
  { remarks, unproven, folder }: SampleOffice,
  set: CriteriaSet,
): ReadonlyMap<string, FormValue> {
  const chance = chanceOf('starter', folder, unit.id);
  // How well the unit did: what all of its answers go by.
  const quality = 0.82 + chance.next() * 0.18;
  const head = inventPerson(chance, { shareOfWomen: 0.4, born: [1968, 1982] });
  const clerk = inventPerson(chance, { shareOfWomen: 0.6, born: [1980, 1998] });
  const report = `${chance.between(14, 60)}/BC-${unit.id}`;
  const day = `${SAMPLE_YEAR}-11-${chance.between(12, 24)}`;
  const values = new Map<string, FormValue>([
    [fields.info('reportNumber'), report],
    [fields.info('reportDate'), dayFirst(day)],
    [fields.info('preparedBy'), clerk.name],
    [fields.info('phone'), inventPhone(chance)],
    [fields.info('head'), head.name],
  ]);
  const lines = unitLines(set, unit);
  const forgotten = unproven.includes(unit.id) ? lines.find(({ evidence }) => evidence === 'required') : null;
  for (const line of lines) {
    for (const [column, value] of answerTo(line, quality, chance))
      values.set(fields.line(line.id, column), value);
    if (line.evidence === 'none' || line === forgotten) continue;
    values.set(fields.line(line.id, 'evidence'), evidenceOf(chance, report, day));
  }
  if (set.individuals.groups.length > 0) addPeople(values, [head, clerk], unit, set, chance);
  const told = chance.pick(remarks);
  values.set(fields.remark(1, 'kind'), REMARK_KINDS[told.kind]);
  values.set(fields.remark(1, 'text'), told.text);
  return values;
}

type AnswerCell = Parameters<typeof fields.line>[1];

/** An answer of the line's kind, better or worse as the unit did. */
function answerTo(
  line: CriterionLine,
  quality: number,
  chance: Chance,
): readonly (readonly [AnswerCell, FormValue])[] {
  const kind = kindOf(line);
  const share = Math.min(1, quality + (chance.next() - 0.5) * 0.12);
  if (kind.choices().length > 0) {
    const choices = kind.choices();
    // Who did well mostly has the first of the choices.
    const at = share > 0.9 || chance.happens(0.75) ? 0 : 1;
    return [['level', choices[Math.min(at, choices.length - 1)] ?? '']];
  }
  switch (line.kind) {
    case 'score':
      return [['selfPoints', Math.round((line.max / 100) * share * 2) / 2]];
    case 'deduction':
    case 'count':
      return [['achieved', chance.happens(0.7) ? 0 : chance.between(1, 2)]];
    case 'per-item':
      return [['achieved', chance.happens(line.counts === 'penalty' ? 0.1 : 0.35) ? 1 : 0]];
    case 'relative':
      return [['achieved', Math.round(72 * share * 10) / 10]];
    default: {
      const total = kind.fixedTotal() ?? chance.between(24, 180);
      const achieved = Math.round(total * share);
      return kind.fixedTotal() === null
        ? [
            ['achieved', achieved],
            ['total', total],
          ]
        : [['achieved', achieved]];
    }
  }
}

function evidenceOf(chance: Chance, report: string, day: string): string {
  return chance.pick([
    `Báo cáo số ${report} ngày ${dayFirst(day)}`,
    `Sổ theo dõi năm ${SAMPLE_YEAR}, lưu tại đơn vị`,
    `Danh mục kèm Báo cáo số ${report}`,
    `Biên bản kiểm tra ngày ${dayFirst(day)}`,
  ]);
}

/** Two people of the unit, the first leads it; the other is put forward. */
function addPeople(
  values: Map<string, FormValue>,
  people: readonly { readonly name: string; readonly birthDate: string }[],
  unit: Unit,
  set: CriteriaSet,
  chance: Chance,
): void {
  const isOfResidents = unit.type === 'to-dan-pho';
  values.set(fields.info('staffCount'), isOfResidents ? people.length : chance.between(2, 9));
  for (const [index, { name, birthDate }] of people.entries()) {
    const row = index + 1;
    values.set(fields.person(row, 'name'), name);
    values.set(fields.person(row, 'birthDate'), dayFirst(birthDate));
    values.set(fields.person(row, 'position'), positionOf(index, isOfResidents));
    if (index === 0) values.set(fields.person(row, 'isLeader'), LEADER_TICK);
    for (const line of individualLines(set, unit))
      values.set(
        fields.person(row, line.id),
        Math.round((line.max / 100) * (0.8 + chance.next() * 0.2) * 2) / 2,
      );
  }
  const award = set.awards.find(
    ({ subject, reviews }) => subject === 'individual' && reviews.includes('annual'),
  );
  const [, put] = people;
  if (award === undefined || put === undefined) return;
  values.set(fields.proposal(1, 'subject'), PROPOSAL_SUBJECTS.individual);
  values.set(fields.proposal(1, 'name'), put.name);
  values.set(fields.proposal(1, 'position'), positionOf(1, isOfResidents));
  values.set(fields.proposal(1, 'award'), award.title);
  values.set(
    fields.proposal(1, 'summary'),
    chance.pick([
      'Hoàn thành trước hạn mọi việc được giao, được người dân tín nhiệm',
      'Vận động các hộ giữ gìn đường ngõ, tham gia đủ các buổi ra quân',
      'Có cách sắp xếp hồ sơ giúp rút ngắn thời gian trả kết quả',
    ]),
  );
}

function positionOf(index: number, isOfResidents: boolean): string {
  if (isOfResidents) return index === 0 ? 'Tổ trưởng' : 'Người dân tổ dân phố';
  return index === 0 ? 'Trưởng đơn vị' : 'Nhân viên';
}

/** A form with values typed into its open cells. */
export function filled(form: FormModel, values: ReadonlyMap<string, FormValue>): FormModel {
  return {
    ...form,
    sheets: form.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => {
          const value = cell?.field === undefined ? undefined : values.get(cell.field);
          return cell === null || value === undefined || cell.formula !== undefined
            ? cell
            : { ...cell, value };
        }),
      })),
    })),
  };
}
