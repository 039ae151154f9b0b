import { type CriterionLine, individualLines } from '../../criteria/lines.ts';
import type { CriteriaSet } from '../../criteria/schema.ts';
import { cellAddress } from '../../domain/location.ts';
import { pointsToNumber } from '../../domain/points.ts';
import type { Unit } from '../../domain/unit.ts';
import { fixed, open } from '../cells.ts';
import { fields } from '../fields.ts';
import type { FormCell, FormRow, FormRule, FormSheet } from '../form-model.ts';
import { LEADER_TICK, PERSON_HEADERS, SHEET_NAMES } from '../form-words.ts';
import { dayFirstDate, oneOf, upTo } from '../rules.ts';

const BAND_ROW = 3;
const HEADER_ROW = 5;
const PLAIN = ['number', 'name', 'birthDate', 'position', 'department', 'isLeader'] as const;
/** With the optional column, for “Ông/Bà” and for who is put first of equals. */
const WITH_SEX = ['number', 'name', 'birthDate', 'sex', 'position', 'department', 'isLeader'] as const;
type Before = readonly (typeof WITH_SEX)[number][];
const SEXES = ['Nam', 'Nữ'];
const AFTER = ['violation', 'achievement', 'note'] as const;
const POINTS_WIDTH = 7;
const WIDTH = {
  number: 5,
  name: 24,
  birthDate: 12,
  sex: 8,
  position: 18,
  department: 18,
  isLeader: 7,
  violation: 22,
  achievement: 32,
  note: 18,
};

/**
 * The sheet `Cá nhân`: `peopleRows` blank rows, a column of points per line that the unit's people may have; `Giới tính` where
 * the office asks for it.
 */
export function individualsSheet(
  set: CriteriaSet,
  unit: Unit,
  year: number,
  peopleRows: number,
  hasSex = false,
): FormSheet {
  const before: Before = hasSex ? WITH_SEX : PLAIN;
  const leader = columnLetter(before.length);
  const lines = individualLines(set, unit);
  const ranges = lines.map((_, index) => rowsOf(columnLetter(before.length + index + 1), peopleRows));
  const numbers = Array.from({ length: peopleRows }, (_, index) => index + 1);
  return {
    name: SHEET_NAMES.individuals,
    role: 'individuals',
    isHidden: false,
    widths: [
      ...before.map((key) => WIDTH[key]),
      ...lines.map(() => POINTS_WIDTH),
      ...AFTER.map((key) => WIDTH[key]),
    ],
    rows: [
      heading('title', `TỰ CHẤM ĐIỂM CÁ NHÂN NĂM ${year}`, 26),
      heading('subtitle', unit.name, 20),
      groupBand(set, lines, before),
      maximaRow(lines, before),
      headerRow(lines, before),
      ...numbers.map((number) => personRow(number, lines, before)),
    ],
    rules: [
      dayFirstDate(rowsOf('C', peopleRows), '05/11/1980'),
      ...(hasSex ? [oneOf(rowsOf('D', peopleRows), SEXES)] : []),
      oneOf(rowsOf(leader, peopleRows), [LEADER_TICK]),
      ...lines.map((line, index) => pointsRule(line, ranges[index] ?? '', leader)),
    ],
    shades: lines.flatMap((line, index) =>
      line.appliesTo.leaders
        ? [{ range: ranges[index] ?? '', formula: `$${leader}${HEADER_ROW + 1}=""` }]
        : [],
    ),
    frozen: { rows: HEADER_ROW, columns: 2 },
    print: {
      orientation: 'landscape',
      pagesWide: 2,
      repeatRows: [BAND_ROW, HEADER_ROW],
      repeatColumns: 'A:B',
    },
  };
}

/** Right of the columns that every page repeats: a title across them would be cut on the second page. */
function heading(style: 'title' | 'subtitle', text: string, height: number): FormRow {
  return { cells: [null, null, { ...fixed(style, text), span: PLAIN.length - 2 }], height };
}

function groupBand(set: CriteriaSet, lines: readonly CriterionLine[], before: Before): FormRow {
  const titles = lines.map((line, index) => {
    if (lines[index - 1]?.group === line.group) return null;
    const group = set.individuals.groups.find(({ id }) => id === line.group);
    const span = lines.filter((other) => other.group === line.group).length;
    // One narrow column has no room for the group's words; its only criterion says them below.
    return {
      ...fixed('group-center', span === 1 ? line.group : `${line.group} ${group?.short ?? ''}`),
      span,
    };
  });
  return { cells: [...before.map(() => null), ...titles], height: 48 };
}

function maximaRow(lines: readonly CriterionLine[], before: Before): FormRow {
  const cells: readonly (FormCell | null)[] = before.map((key) =>
    key === 'number' ? { ...fixed('caption', 'Điểm tối đa'), span: before.length } : null,
  );
  return {
    cells: [...cells, ...lines.map((line) => fixed('body-center', pointsToNumber(line.max), 'points'))],
  };
}

function headerRow(lines: readonly CriterionLine[], before: Before): FormRow {
  return {
    cells: [
      ...before.map((key) => fixed('header', PERSON_HEADERS[key])),
      ...lines.map((line) => fixed('header-upright', `${line.id} ${line.short}`)),
      ...AFTER.map((key) => fixed('header', PERSON_HEADERS[key])),
    ],
    height: 170,
  };
}

const CHOSEN: ReadonlySet<string> = new Set(['isLeader', 'sex']);
const CENTRED: ReadonlySet<string> = new Set(['birthDate', 'sex', 'isLeader']);

function personRow(number: number, lines: readonly CriterionLine[], before: Before): FormRow {
  const cell = (column: string, isText: boolean, style: 'body' | 'body-center') =>
    open(fields.person(number, column), isText ? 'text' : undefined, style);
  return {
    cells: [
      ...before.map((key) =>
        key === 'number'
          ? fixed('body-center', number)
          : cell(key, !CHOSEN.has(key), CENTRED.has(key) ? 'body-center' : 'body'),
      ),
      ...lines.map((line) => cell(line.id, false, 'body-center')),
      ...AFTER.map((key) => cell(key, true, 'body')),
    ],
  };
}

function pointsRule(line: CriterionLine, range: string, leader: string): FormRule {
  const max = pointsToNumber(line.max);
  if (!line.appliesTo.leaders) return upTo(range, 'Điểm', max);
  return upTo(range, 'Điểm', max, {
    formula: `$${leader}${HEADER_ROW + 1}<>""`,
    message:
      'Chỉ chấm cho người giữ chức vụ lãnh đạo, quản lý: đánh dấu x ở cột Lãnh đạo trước, rồi nhập điểm.',
  });
}

function rowsOf(column: string, peopleRows: number): string {
  return `${column}${HEADER_ROW + 1}:${column}${HEADER_ROW + peopleRows}`;
}

function columnLetter(index: number): string {
  return cellAddress(1, index).slice(0, -1);
}
