import { type CriterionLine, individualLines } from '../../../criteria/lines.ts';
import type { CriteriaSet } from '../../../criteria/schema.ts';
import { cellAddress } from '../../../domain/location.ts';
import { pointsToNumber } from '../../../domain/points.ts';
import type { Unit } from '../../../domain/unit.ts';
import { fixed, open, wide } from '../cells.ts';
import { fields } from '../fields.ts';
import type { FormCell, FormRow, FormRule, FormSheet } from '../form-model.ts';
import { LEADER_TICK, PERSON_HEADERS, SHEET_NAMES } from '../form-words.ts';
import { dayFirstDate, oneOf, upTo } from '../rules.ts';

const BAND_ROW = 3;
const HEADER_ROW = 5;
const BEFORE = ['number', 'name', 'birthDate', 'position', 'department', 'isLeader'] as const;
const AFTER = ['violation', 'achievement', 'note'] as const;
const POINTS_WIDTH = 7;
const WIDTH = {
  number: 5,
  name: 24,
  birthDate: 12,
  position: 18,
  department: 18,
  isLeader: 7,
  violation: 24,
  achievement: 34,
  note: 20,
};
const LEADER_COLUMN = columnLetter(BEFORE.length);

/** The sheet `Cá nhân`: `peopleRows` blank rows, a column of points per line that the unit's people may have. */
export function individualsSheet(set: CriteriaSet, unit: Unit, year: number, peopleRows: number): FormSheet {
  const lines = individualLines(set, unit);
  const ranges = lines.map((_, index) => rowsOf(columnLetter(BEFORE.length + index + 1), peopleRows));
  const numbers = Array.from({ length: peopleRows }, (_, index) => index + 1);
  return {
    name: SHEET_NAMES.individuals,
    role: 'individuals',
    isHidden: false,
    widths: [
      ...BEFORE.map((key) => WIDTH[key]),
      ...lines.map(() => POINTS_WIDTH),
      ...AFTER.map((key) => WIDTH[key]),
    ],
    rows: [
      wide('title', `TỰ CHẤM ĐIỂM CÁ NHÂN NĂM ${year}`, 26),
      wide('subtitle', unit.name, 20),
      groupBand(set, lines),
      maximaRow(lines),
      headerRow(lines),
      ...numbers.map((number) => personRow(number, lines)),
    ],
    merges: ['A1:F1', 'A2:F2', 'A4:F4', ...groupMerges(lines)],
    rules: [
      dayFirstDate(rowsOf('C', peopleRows), '05/11/1980'),
      oneOf(rowsOf(LEADER_COLUMN, peopleRows), [LEADER_TICK]),
      ...lines.map((line, index) => pointsRule(line, ranges[index] ?? '')),
    ],
    shades: lines.flatMap((line, index) =>
      line.appliesTo.leaders
        ? [{ range: ranges[index] ?? '', formula: `$${LEADER_COLUMN}${HEADER_ROW + 1}=""` }]
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

function groupBand(set: CriteriaSet, lines: readonly CriterionLine[]): FormRow {
  const starts = new Set(lines.filter((line, index) => lines[index - 1]?.group !== line.group));
  const titles = lines.map((line) => {
    const group = set.individuals.groups.find(({ id }) => id === line.group);
    return fixed('group', starts.has(line) && group ? `${group.id} ${group.short}` : null);
  });
  return { cells: [...BEFORE.map(() => null), ...titles], height: 48 };
}

function maximaRow(lines: readonly CriterionLine[]): FormRow {
  const cells: readonly (FormCell | null)[] = BEFORE.map((key) =>
    key === 'number' ? fixed('caption', 'Điểm tối đa') : null,
  );
  return {
    cells: [...cells, ...lines.map((line) => fixed('body-center', pointsToNumber(line.max), 'points'))],
  };
}

function headerRow(lines: readonly CriterionLine[]): FormRow {
  return {
    cells: [
      ...BEFORE.map((key) => fixed('header', PERSON_HEADERS[key])),
      ...lines.map((line) => fixed('header-upright', `${line.id} ${line.short}`)),
      ...AFTER.map((key) => fixed('header', PERSON_HEADERS[key])),
    ],
    height: 170,
  };
}

function personRow(number: number, lines: readonly CriterionLine[]): FormRow {
  const cell = (column: string, isText: boolean, style: 'body' | 'body-center') =>
    open(fields.person(number, column), isText ? 'text' : undefined, style);
  return {
    cells: [
      fixed('body-center', number),
      cell('name', true, 'body'),
      cell('birthDate', true, 'body-center'),
      cell('position', true, 'body'),
      cell('department', true, 'body'),
      cell('isLeader', false, 'body-center'),
      ...lines.map((line) => cell(line.id, false, 'body-center')),
      ...AFTER.map((key) => cell(key, true, 'body')),
    ],
  };
}

/** A group of one column needs no merging: Excel repairs a file that merges a single cell. */
function groupMerges(lines: readonly CriterionLine[]): string[] {
  return [...new Set(lines.map(({ group }) => group))].flatMap((group) => {
    const first = lines.findIndex((line) => line.group === group);
    const last = lines.findLastIndex((line) => line.group === group);
    const [from, to] = [first, last].map((index) => cellAddress(BAND_ROW, BEFORE.length + index + 1));
    return first === last ? [] : [`${from}:${to}`];
  });
}

function pointsRule(line: CriterionLine, range: string): FormRule {
  const max = pointsToNumber(line.max);
  if (!line.appliesTo.leaders) return upTo(range, 'Điểm', max);
  return upTo(range, 'Điểm', max, {
    formula: `$${LEADER_COLUMN}${HEADER_ROW + 1}<>""`,
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
