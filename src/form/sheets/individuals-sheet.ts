import { type CriterionLine, individualLines } from '../../criteria/lines.ts';
import type { CriteriaSet } from '../../criteria/schema.ts';
import { groupBy } from '../../domain/group-by.ts';
import { cellAddress } from '../../domain/location.ts';
import { pointsToNumber } from '../../domain/points.ts';
import { type Term, termCapitals } from '../../domain/term.ts';
import type { Unit } from '../../domain/unit.ts';
import { fixed, open } from '../cells.ts';
import { fields } from '../fields.ts';
import type { FormCell, FormRow, FormRule, FormSheet } from '../form-model.ts';
import { LEADER_TICK, PERSON_HEADERS, SHEET_NAMES } from '../form-words.ts';
import { personTotalFormula } from '../person-total.ts';
import { dayFirstDate, oneOf, upTo } from '../rules.ts';
import { signHere } from '../sign-here.ts';

const BAND_ROW = 3;
const MAXIMA_ROW = 4;
const HEADER_ROW = 5;
const PLAIN = ['number', 'name', 'birthDate', 'position', 'department', 'isLeader'] as const;
/** With the optional column, for “Ông/Bà” and for who is put first of equals. */
const WITH_SEX = ['number', 'name', 'birthDate', 'sex', 'position', 'department', 'isLeader'] as const;
type Before = readonly (typeof WITH_SEX)[number][];
type After = readonly (typeof AFTER)[number][];
const SEXES = ['Nam', 'Nữ'];
const AFTER = ['sum', 'violation', 'achievement', 'note'] as const;
const POINTS_WIDTH = 7;
const WIDTH = {
  number: 5,
  name: 24,
  birthDate: 12,
  sex: 8,
  position: 18,
  department: 18,
  isLeader: 7,
  sum: 9,
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
  term: Term,
  {
    peopleRows,
    hasSex = false,
    isFirstDesign = false,
  }: { readonly peopleRows: number; readonly hasSex?: boolean; readonly isFirstDesign?: boolean },
): FormSheet {
  const before: Before = hasSex ? WITH_SEX : PLAIN;
  const leader = columnLetter(before.length);
  const lines = individualLines(set, unit);
  const ranges = lines.map((_, index) => rowsOf(columnLetter(before.length + index + 1), peopleRows));
  const numbers = Array.from({ length: peopleRows }, (_, index) => index + 1);
  const total = isFirstDesign ? null : totalCells(set, lines, peopleRows, before);
  const after: After = total === null ? AFTER.filter((key) => key !== 'sum') : AFTER;
  const last = before.length + lines.length + after.length;
  const lastPerson = HEADER_ROW + peopleRows;
  const signing = isFirstDesign
    ? []
    : signHere(term.year, { at: last - after.length, span: after.length - 2 }, { at: last - 2, span: 2 });
  return {
    name: SHEET_NAMES.individuals,
    role: 'individuals',
    isHidden: false,
    widths: [
      ...before.map((key) => WIDTH[key]),
      ...lines.map(() => POINTS_WIDTH),
      ...after.map((key) => WIDTH[key]),
    ],
    rows: [
      heading('title', `TỰ CHẤM ĐIỂM CÁ NHÂN ${termCapitals(term)}`, 26),
      heading('subtitle', unit.name, 20),
      groupBand(set, lines, before),
      maximaRow(lines, before),
      headerRow(lines, before, after),
      ...numbers.map((number) => personRow(number, lines, { before, after, total: total?.(number) ?? null })),
      ...signing,
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
      ...(!isFirstDesign && {
        together: {
          rows: [[lastPerson, lastPerson + signing.length]],
          columns: [[1, before.length], ...groupColumns(lines, before), [last - after.length + 1, last]],
        },
      }),
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

/** First and last column of each group, from 1. */
function groupColumns(
  lines: readonly CriterionLine[],
  before: Before,
): readonly (readonly [number, number])[] {
  return [...groupBy(lines, ({ group }) => group).keys()].map((group) => {
    const first = lines.findIndex((line) => line.group === group);
    const last = lines.findLastIndex((line) => line.group === group);
    return [before.length + first + 1, before.length + last + 1] as const;
  });
}

/** The cell of each person's total; null where no formula can tell it. One formula for all rows: written out 60 times it would be half of the sheet. */
function totalCells(
  set: CriteriaSet,
  lines: readonly CriterionLine[],
  peopleRows: number,
  before: Before,
): ((number: number) => FormCell) | null {
  const formula = personTotalFormula(set, lines, {
    row: HEADER_ROW + 1,
    maxima: MAXIMA_ROW,
    columnOf: (index) => columnLetter(before.length + index + 1),
    leader: columnLetter(before.length),
  });
  if (formula === null) return null;
  const over = rowsOf(columnLetter(before.length + lines.length + 1), peopleRows);
  const look = { style: 'body-center', format: 'points', formula } as const;
  return (number) => ({ ...look, sharedOver: number === 1 ? over : null });
}

function maximaRow(lines: readonly CriterionLine[], before: Before): FormRow {
  const cells: readonly (FormCell | null)[] = before.map((key) =>
    key === 'number' ? { ...fixed('caption', 'Điểm tối đa'), span: before.length } : null,
  );
  return {
    cells: [...cells, ...lines.map((line) => fixed('body-center', pointsToNumber(line.max), 'points'))],
  };
}

function headerRow(lines: readonly CriterionLine[], before: Before, after: After): FormRow {
  return {
    cells: [
      ...before.map((key) => fixed('header', PERSON_HEADERS[key])),
      ...lines.map((line) => fixed('header-upright', `${line.id} ${line.short}`)),
      ...after.map((key) => fixed('header', PERSON_HEADERS[key])),
    ],
    height: 170,
  };
}

const CHOSEN: ReadonlySet<string> = new Set(['isLeader', 'sex']);
const CENTRED: ReadonlySet<string> = new Set(['birthDate', 'sex', 'isLeader']);

function personRow(
  number: number,
  lines: readonly CriterionLine[],
  {
    before,
    after,
    total,
  }: { readonly before: Before; readonly after: After; readonly total: FormCell | null },
): FormRow {
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
      ...after.map((key) => (key === 'sum' ? total : cell(key, true, 'body'))),
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
