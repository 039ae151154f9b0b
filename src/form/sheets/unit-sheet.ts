import { type CriterionLine, unitLines } from '../../criteria/lines.ts';
import type { CriteriaGroup, CriteriaSet } from '../../criteria/schema.ts';
import { pointsFromNumber, pointsToNumber, sumPoints } from '../../domain/points.ts';
import type { Unit } from '../../domain/unit.ts';
import { fixed, headerRow, wide } from '../cells.ts';
import type { FormCell, FormRow, FormRule, FormSheet } from '../form-model.ts';
import { SHEET_NAMES, UNIT_HEADERS } from '../form-words.ts';
import { groupFormula, totalFormula } from '../formulas.ts';
import { signHere } from '../sign-here.ts';
import { lineCells, lineRules } from './unit-lines.ts';

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
  const headings: (readonly [number, number])[] = [];
  const lines = unitLines(set, unit.type);
  for (const group of set.units.groups) {
    const own = lines.filter((line) => line.group === group.id);
    if (own.length === 0) continue;
    const row = rows.length + 1;
    const body = groupBody(group, own, row + 1);
    const formula = groupFormula(
      {
        first: row + 1,
        last: row + body.rows.length,
        lineCount: own.length,
        asked: pointsToNumber(sumPoints(own.map(({ max }) => max))),
        max: group.max,
      },
      set.notApplicable,
    );
    groupRows.push(row);
    headings.push([row, body.headings.find(([first]) => first === row + 1)?.[1] ?? row + 1]);
    headings.push(...body.headings);
    rows.push(groupHeading(group, formula), ...body.rows);
    rules.push(...body.rules);
  }
  rows.push(totalRow(groupRows, fullMark(set)));
  const total = rows.length;
  rows.push(...signHere(year, { at: 0, span: 3 }, { at: 6, span: 4 }));
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
      // A heading stands with the first line below it, the signatures with the last.
      together: { rows: [...headings, [total - 1, rows.length]], columns: [] },
    },
  };
}

function groupBody(group: CriteriaGroup, lines: readonly CriterionLine[], firstRow: number) {
  const rows: FormRow[] = [];
  const rules: FormRule[] = [];
  const headings: (readonly [number, number])[] = [];
  for (const criterion of group.criteria) {
    const own = lines.filter((line) => line.criterion === criterion.id);
    // A criterion that is the whole of its group, in the same words, needs no second heading.
    if (own.length > 0 && 'parts' in criterion && criterion.title !== group.title) {
      headings.push([firstRow + rows.length, firstRow + rows.length + 1]);
      rows.push(partsHeading(criterion.id, criterion.title));
    }
    for (const line of own) {
      const row = firstRow + rows.length;
      rows.push({ cells: lineCells(line, row) });
      rules.push(...lineRules(line, row));
    }
  }
  return { rows, rules, headings };
}

/** The criterion that the parts below it measure together. It has no cell to fill in: only lines are scored. */
function partsHeading(code: string, title: string): FormRow {
  return { cells: [fixed('heading', code), { ...fixed('heading', title), span: WIDTHS.length - 1 }] };
}

function groupHeading({ id, title, max }: CriteriaGroup, formula: string): FormRow {
  return {
    cells: [
      fixed('group', id),
      { ...fixed('group', title), span: 2 },
      null,
      fixed('group-center', max, 'points'),
      ...blanks('group', 3),
      { style: 'group-center', formula, format: 'points' },
      ...blanks('group', 2),
    ],
  };
}

function totalRow(groupRows: readonly number[], full: number): FormRow {
  return {
    cells: [
      ...blanks('total', 1),
      { ...fixed('total', 'TỔNG CỘNG'), span: 2 },
      null,
      fixed('total', full, 'points'),
      ...blanks('total', 3),
      { style: 'total', formula: totalFormula(groupRows, full), format: 'points' },
      ...blanks('total', 2),
    ],
    height: 24,
  };
}

function blanks(style: FormCell['style'], count: number): readonly FormCell[] {
  return Array.from({ length: count }, () => fixed(style, null));
}

function fullMark(set: CriteriaSet): number {
  return pointsToNumber(sumPoints(set.units.groups.map(({ max }) => pointsFromNumber(max))));
}
