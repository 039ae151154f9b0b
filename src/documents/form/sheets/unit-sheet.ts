import { NOT_APPLICABLE } from '../../../criteria/kinds/formula.ts';
import { type BoundKind, kindOf } from '../../../criteria/kinds/registry.ts';
import { type CriterionLine, unitLines } from '../../../criteria/lines.ts';
import type { CriteriaGroup, CriteriaSet } from '../../../criteria/schema.ts';
import { pointsToNumber } from '../../../domain/points.ts';
import type { Unit } from '../../../domain/unit.ts';
import { fixed, headerRow, open, wide } from '../cells.ts';
import { fields } from '../fields.ts';
import type { FormCell, FormRow, FormRule, FormSheet } from '../form-model.ts';
import { SHEET_NAMES, UNIT_HEADERS } from '../form-words.ts';
import { COLUMN, groupFormula, lineFormula, totalFormula } from '../formulas.ts';
import { countFromZero, oneOf, upTo } from '../rules.ts';

const HEADER_ROW = 4;
const WIDTHS = [8, 40, 32, 8, 8.5, 8.5, 17, 10, 27, 23];

/** The sheet `Tập thể`: a row per line of the unit's type, under its group; subtotals and total as formulas. */
export function unitSheet(set: CriteriaSet, unit: Unit, year: number): FormSheet {
  const rows: FormRow[] = [
    wide('title', `TỰ CHẤM ĐIỂM TẬP THỂ NĂM ${year}`, 26, WIDTHS.length),
    wide('subtitle', unit.name, 20, WIDTHS.length),
    wide('subtitle', `Ghi vào ô nền vàng. ${set.pointsOrigin}`, 24, WIDTHS.length),
    headerRow(Object.values(UNIT_HEADERS), 36),
  ];
  const rules: FormRule[] = [];
  const groupRows: number[] = [];
  const lines = unitLines(set, unit.type);
  for (const group of set.units.groups) {
    const own = lines.filter((line) => line.group === group.id);
    if (own.length === 0) continue;
    const groupRow = rows.length + 1;
    groupRows.push(groupRow);
    const body = groupBody(group, own, groupRow + 1);
    rows.push(groupHeading(group, groupRow, own.length, body.rows.length, set), ...body.rows);
    rules.push(...body.rules);
  }
  rows.push(totalRow(groupRows));
  return {
    name: SHEET_NAMES.unit,
    role: 'unit',
    isHidden: false,
    widths: WIDTHS,
    rows,
    rules,
    shades: [],
    frozen: { rows: HEADER_ROW, columns: 2 },
    print: {
      orientation: 'landscape',
      pagesWide: 1,
      repeatRows: [HEADER_ROW, HEADER_ROW],
      repeatColumns: null,
    },
  };
}

function groupHeading(
  group: CriteriaGroup,
  row: number,
  lineCount: number,
  rowCount: number,
  set: CriteriaSet,
): FormRow {
  const formula = groupFormula(
    { first: row + 1, last: row + rowCount },
    lineCount,
    `${COLUMN.max}${row}`,
    set.notApplicable,
  );
  return bandOf(group, formula);
}

function totalRow(groupRows: readonly number[]): FormRow {
  const max = `SUM(${groupRows.map((row) => `${COLUMN.max}${row}`).join(',')})`;
  return {
    cells: ['', 'TỔNG CỘNG', '', null, '', '', '', null, '', ''].map((value, index) =>
      index === 3
        ? { style: 'total', formula: max, format: 'points' }
        : index === 7
          ? { style: 'total', formula: totalFormula(groupRows), format: 'points' }
          : fixed('total', value),
    ),
    height: 24,
  };
}

function bandOf(group: CriteriaGroup, formula: string): FormRow {
  const blank = fixed('group', null);
  return {
    cells: [
      fixed('group', group.id),
      { ...fixed('group', group.title), span: 2 },
      null,
      fixed('group-center', group.max, 'points'),
      blank,
      blank,
      blank,
      { style: 'group-center', formula, format: 'points' },
      blank,
      blank,
    ],
  };
}

function groupBody(group: CriteriaGroup, lines: readonly CriterionLine[], firstRow: number) {
  const rows: FormRow[] = [];
  const rules: FormRule[] = [];
  for (const criterion of group.criteria) {
    const own = lines.filter((line) => line.criterion === criterion.id);
    if (own.length === 0) continue;
    if ('parts' in criterion && criterion.title !== group.title)
      rows.push(partsHeading(criterion.id, criterion.title));
    for (const line of own) {
      const row = firstRow + rows.length;
      const kind = kindOf(line);
      rows.push({ cells: lineCells(line, kind, row) });
      rules.push(...lineRules(line, kind, row));
    }
  }
  return { rows, rules };
}

/** The criterion that the parts below it measure together. It has no cell to fill in: only lines are scored. */
function partsHeading(code: string, title: string): FormRow {
  return { cells: [fixed('heading', code), { ...fixed('heading', title), span: WIDTHS.length - 1 }] };
}

function lineCells(line: CriterionLine, kind: BoundKind, row: number): FormCell[] {
  const isOpen = new Set(kind.answeredIn());
  const total = kind.fixedTotal();
  const closed = fixed('closed', null);
  const evidence = { required: ' Bắt buộc có minh chứng.', optional: '', none: '' }[line.evidence];
  const selfPoints = open(fields.line(line.id, 'selfPoints'), 'points', 'body-center');
  return [
    fixed('body-center', line.id),
    fixed('body', line.title),
    fixed('body', `${kind.describe()}${evidence}`),
    fixed('body-center', pointsToNumber(line.max), 'points'),
    isOpen.has('achieved') ? open(fields.line(line.id, 'achieved'), undefined, 'body-center') : closed,
    total !== null
      ? fixed('body-center', total)
      : isOpen.has('total')
        ? open(fields.line(line.id, 'total'), undefined, 'body-center')
        : closed,
    isOpen.has('level') ? open(fields.line(line.id, 'level'), undefined, 'body-center') : closed,
    isOpen.has('selfPoints') ? selfPoints : { ...selfPoints, formula: lineFormula(kind, row) },
    line.evidence === 'none' ? closed : open(fields.line(line.id, 'evidence')),
    open(fields.line(line.id, 'explanation')),
  ];
}

function lineRules(line: CriterionLine, kind: BoundKind, row: number): FormRule[] {
  const isOpen = new Set(kind.answeredIn());
  const fixedTotal = kind.fixedTotal();
  const isShare = fixedTotal !== null || isOpen.has('total');
  const rules = [upTo(`${COLUMN.selfPoints}${row}`, 'Điểm', pointsToNumber(line.max))];
  if (isOpen.has('level')) {
    rules.push(oneOf(`${COLUMN.level}${row}`, [...kind.choices(), NOT_APPLICABLE]));
  }
  if (isOpen.has('achieved')) {
    const range = `${COLUMN.achieved}${row}`;
    rules.push(
      fixedTotal === null
        ? countFromZero(range, UNIT_HEADERS.achieved, !isShare)
        : upTo(range, 'Số', fixedTotal),
    );
  }
  if (isOpen.has('total') && fixedTotal === null) {
    rules.push(countFromZero(`${COLUMN.total}${row}`, UNIT_HEADERS.total, false));
  }
  return rules;
}
