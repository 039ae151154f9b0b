import { isGroup } from '../../criteria/groups.ts';
import { kindOf } from '../../criteria/kinds/registry.ts';
import { type CriterionLine, unitLines } from '../../criteria/lines.ts';
import { totalRules } from '../../criteria/rules.ts';
import type { Counts, CriteriaGroup, CriteriaSet, Criterion } from '../../criteria/schema.ts';
import { pointsToNumber } from '../../domain/points.ts';
import { type Term, termCapitals } from '../../domain/term.ts';
import type { Unit } from '../../domain/unit.ts';
import { numbered } from '../../text/numbered.ts';
import { fixed, headerRow, wide } from '../cells.ts';
import type { FormCell, FormRow, FormRule, FormSheet } from '../form-model.ts';
import { SHEET_NAMES, UNIT_HEADERS } from '../form-words.ts';
import { type AddedRow, type GroupPart, groupFormula, totalFormula } from '../formulas.ts';
import { signHere } from '../sign-here.ts';
import { lineCells, lineRules } from './unit-lines.ts';

const HEADER_ROW = 4;
const WIDTHS = [8, 40, 32, 8, 8.5, 8.5, 17, 10, 27, 23];

/** The sheet `Tập thể`: a row per line that the unit is asked, under its groups; subtotals and total as formulas. */
export function unitSheet(set: CriteriaSet, unit: Unit, term: Term, isFirstDesign = false): FormSheet {
  const rows: FormRow[] = [
    wide('title', `TỰ CHẤM ĐIỂM TẬP THỂ ${termCapitals(term)}`, 26, WIDTHS.length),
    wide('subtitle', unit.name, 20, WIDTHS.length),
    wide('subtitle', `Ghi vào ô nền vàng. ${set.pointsOrigin}`, 24, WIDTHS.length),
    headerRow(Object.values(UNIT_HEADERS), 36),
  ];
  const sheet: Sheet = { set, rows, rules: [], lines: unitLines(set, unit), added: [], headings: [] };
  const groups = set.units.groups.flatMap((group) => {
    const part = layGroup(sheet, group, { counts: 'base', style: 'group' });
    return part === null ? [] : [part];
  });
  const base = groups.filter(({ counts }) => counts === 'base').map(({ row }) => row);
  rows.push(totalRow(totalFormula(base, totalRules(set, 'units'), sheet.added), sheet));
  const total = rows.length;
  const { headings } = sheet;
  if (!isFirstDesign) rows.push(...signHere(term.year, { at: 0, span: 3 }, { at: 6, span: 4 }));
  return {
    name: SHEET_NAMES.unit,
    role: 'unit',
    isHidden: false,
    widths: WIDTHS,
    rows,
    rules: sheet.rules,
    shades: [],
    frozen: { rows: HEADER_ROW, columns: 2 },
    print: {
      orientation: 'landscape',
      pagesWide: 1,
      repeatRows: [HEADER_ROW, HEADER_ROW],
      repeatColumns: null,
      // A heading stands with the first line below it, the signatures with the last.
      ...(!isFirstDesign && { together: { rows: [...headings, [total - 1, rows.length]], columns: [] } }),
    },
  };
}

/** The sheet as it is laid, row by row. */
type Sheet = {
  readonly set: CriteriaSet;
  readonly rows: FormRow[];
  readonly rules: FormRule[];
  readonly lines: readonly CriterionLine[];
  /** What stands beside the total: rows of bonus and of penalties, and lines that may exceed their maximum. */
  readonly added: AddedRow[];
  /** Each heading with the first line below it. */
  readonly headings: (readonly [number, number])[];
};

type Outer = { readonly counts: Counts; readonly style: 'group' | 'heading' };

/** Lays a group with all that stands in it; null where nothing of it is asked of the unit. */
function layGroup(sheet: Sheet, group: CriteriaGroup, outer: Outer): GroupPart | null {
  const own = sheet.lines.filter(
    ({ group: id, within = [] }) => id === group.id || within.includes(group.id),
  );
  if (own.length === 0) return null;
  const counts = group.counts ?? outer.counts;
  const row = sheet.rows.length + 1;
  // Its formula speaks of rows below, which are laid first.
  sheet.rows.push({ cells: [] });
  const parts = group.criteria.flatMap((entry): readonly (GroupPart | LinePart)[] => {
    if (!isGroup(entry)) return layCriterion(sheet, entry, group, counts);
    const inner = layGroup(sheet, entry, { counts, style: 'heading' });
    return inner === null ? [] : [inner];
  });
  const same = parts.filter((part) => part.counts === counts);
  const max = group.max;
  const rows = parts.flatMap((part) => ('lines' in part ? [part.row, ...part.rows] : [part.row]));
  const formula = groupFormula({ counts, max, parts: same, rows, policy: sheet.set.notApplicable });
  sheet.rows[row - 1] = groupHeading(group, counts, formula, outer.style);
  if (counts !== 'base' && counts !== outer.counts) sheet.added.push({ row, counts });
  const lines = parts.flatMap((part) => ('lines' in part ? part.lines : [part]));
  sheet.headings.push([row, Math.min(...lines.map((line) => line.row))]);
  return { row, max, counts, rows, lines: lines.filter((line) => line.counts === counts) };
}

type LinePart = GroupPart['lines'][number];

function layCriterion(
  sheet: Sheet,
  criterion: Criterion,
  group: CriteriaGroup,
  groupCounts: Counts,
): readonly LinePart[] {
  const own = sheet.lines.filter((line) => line.criterion === criterion.id);
  // A criterion that is the whole of its group, in the same words, needs no second heading.
  if (own.length > 0 && 'parts' in criterion && criterion.title !== group.title) {
    sheet.headings.push([sheet.rows.length + 1, sheet.rows.length + 2]);
    sheet.rows.push(partsHeading(criterion));
  }
  return own.map((line): LinePart => {
    const row = sheet.rows.length + 1;
    sheet.rows.push({ cells: lineCells(line, row) });
    sheet.rules.push(...lineRules(line, row));
    const kind = kindOf(line);
    const counts = line.counts ?? 'base';
    const mayExceed = kind.most() > line.max;
    if (counts !== 'base' && counts !== groupCounts) sheet.added.push({ row, counts });
    else if (counts === 'base' && mayExceed) sheet.added.push({ row, counts: 'excess' });
    return {
      row,
      max: pointsToNumber(line.max),
      counts,
      mayExceed,
      isCompared: kind.compares !== null,
    };
  });
}

/** The criterion that the parts below it measure together. It has no cell to fill in: only lines are scored. */
function partsHeading(criterion: Criterion): FormRow {
  return {
    cells: [
      fixed('heading', criterion.id),
      { ...fixed('heading', numbered(criterion)), span: WIDTHS.length - 1 },
    ],
  };
}

function groupHeading(group: CriteriaGroup, counts: Counts, formula: string, style: Outer['style']): FormRow {
  const centre = style === 'group' ? 'group-center' : 'heading';
  return {
    cells: [
      fixed(style, group.id),
      { ...fixed(style, `${numbered(group)}${besideWords(group.max, counts)}`), span: 2 },
      null,
      fixed(centre, group.max, 'points'),
      ...blanks(style, 3),
      { style: centre, formula, format: 'points' },
      ...blanks(style, 2),
    ],
  };
}

/** What a group of bonus points or penalties does to the total. */
function besideWords(max: number, counts: Counts): string {
  const most = String(max).replace('.', ',');
  return {
    base: '',
    bonus: ` (điểm thưởng, cộng nhiều nhất ${most} điểm)`,
    penalty: ` (điểm trừ, trừ nhiều nhất ${most} điểm)`,
  }[counts];
}

function totalRow(formula: string, { set }: Sheet): FormRow {
  return {
    cells: [
      ...blanks('total', 1),
      { ...fixed('total', 'TỔNG CỘNG'), span: 2 },
      null,
      fixed('total', pointsToNumber(totalRules(set, 'units').full), 'points'),
      ...blanks('total', 3),
      { style: 'total', formula, format: 'points' },
      ...blanks('total', 2),
    ],
    height: 24,
  };
}

function blanks(style: FormCell['style'], count: number): readonly FormCell[] {
  return Array.from({ length: count }, () => fixed(style, null));
}
