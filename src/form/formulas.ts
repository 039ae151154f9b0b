import { COMPARED_LATER, NOT_APPLICABLE, roundedToHundredths } from '../criteria/kinds/formula.ts';
import type { BoundKind } from '../criteria/kinds/registry.ts';
import type { TotalRules } from '../criteria/rules.ts';
import type { Counts, CriteriaSet } from '../criteria/schema.ts';
import { type Points, pointsFromNumber, pointsToNumber, sumPoints } from '../domain/points.ts';
import { NOT_APPLICABLE_SPELLINGS } from './form-words.ts';
import { countNotApplicable } from './rules.ts';

type Policy = CriteriaSet['notApplicable'];

/** Columns of the sheet `Tập thể` that formulas speak of. */
export const COLUMN = { max: 'D', achieved: 'E', total: 'F', level: 'G', selfPoints: 'H' } as const;

/**
 * Points of a line by its kind's own rule. It stands in the cell of the self-points itself, so that cell is not
 * named to it (a formula may not read its own cell).
 */
export function lineFormula(kind: BoundKind, row: number): string {
  const level = `${COLUMN.level}${row}`;
  return kind.formula({
    achieved: `${COLUMN.achieved}${row}`,
    total: `${COLUMN.total}${row}`,
    level,
    selfPoints: level,
  });
}

/** A row of the sheet that a group adds up: a line, or a group inside it with the lines below that one. */
type Row = { readonly row: number; readonly max: number; readonly counts: Counts };
type LineRow = Row & {
  /** More than its maximum is possible, and counts as bonus. */
  readonly mayExceed: boolean;
  /** Its points hang on other units. */
  readonly isCompared: boolean;
};
export type GroupPart = Row & {
  readonly lines: readonly LineRow[];
  /** Every row below it that has points. */
  readonly rows: readonly number[];
};

type GroupRows = {
  readonly counts: Counts;
  /** The group's own maximum. */
  readonly max: number;
  /** What counts as the group does. */
  readonly parts: readonly (GroupPart | LineRow)[];
  /** Every row below the group that has points, whatever it counts as. */
  readonly rows: readonly number[];
  readonly policy: Policy;
};

/**
 * Points of a group (contract section 4): how many lines are still open while some are; else earned / applicable
 * × max, rounded once; of bonus and penalties their sum, the maximum at most.
 */
export function groupFormula({ counts, max, parts, rows, policy }: GroupRows): string {
  const own = blocksOf(parts, rows);
  const lines = parts.flatMap((part) => ('lines' in part ? part.lines : [part]));
  const below = blocksOf(lines, rows);
  const notApplicable = sumOf(below.map(({ points }) => countNotApplicable(points)));
  const open = `${lines.length}-COUNT(${listOf(below)})-${notApplicable}`;
  const value =
    counts === 'base'
      ? baseFormula(own, parts, notApplicable, lines.length, max, policy)
      : besideFormula(own, max, counts);
  const waiting = `"còn "&(${open})&" mục"`;
  if (!lines.some(({ isCompared }) => isCompared)) return `IF(${open}>0,${waiting},${value})`;
  const compared = below.map(({ points }) => `COUNTIF(${points},"${COMPARED_LATER}")`).join('+');
  return `IF(${open}>0,IF(${open}=${compared},"${COMPARED_LATER}",${waiting}),${value})`;
}

function baseFormula(
  own: readonly Block[],
  parts: GroupRows['parts'],
  notApplicable: string,
  lineCount: number,
  max: number,
  policy: Policy,
): string {
  const asked = pointsToNumber(sumPoints(parts.map((part) => pointsFromNumber(part.max))));
  const setAside = `(${own
    .flatMap(({ points, maxima }) =>
      NOT_APPLICABLE_SPELLINGS.map((spelling) => `SUMIF(${points},"${spelling}",${maxima})`),
    )
    .join('+')})`;
  const excess = parts.flatMap((part) =>
    'mayExceed' in part && part.mayExceed ? [`-${excessOf(part.row)}`] : [],
  );
  const earned = `SUM(${listOf(own)})${excess.join('')}`;
  const sum = excess.length > 0 ? `(${earned})` : earned;
  const scaled = (points: string, applicable: string) =>
    roundedToHundredths(`${points}*${max}/${applicable}`);
  return {
    rescale: `IF(${notApplicable}=${lineCount},"${NOT_APPLICABLE}",${scaled(sum, `(${asked}-${setAside})`)})`,
    full: scaled(`(${earned}+${setAside})`, String(asked)),
    zero: scaled(sum, String(asked)),
  }[policy];
}

/** Points off are typed with or without their sign, and shown below 0. */
function besideFormula(own: readonly Block[], max: number, counts: 'bonus' | 'penalty'): string {
  return counts === 'bonus'
    ? roundedToHundredths(`MIN(${max},SUM(${listOf(own)}))`)
    : roundedToHundredths(`-MIN(${max},${sizeOf(own)})`);
}

function sizeOf(blocks: readonly Block[]): string {
  return blocks.map(({ points }) => `SUMIF(${points},">0")-SUMIF(${points},"<0")`).join('+');
}

/** What a line has above its maximum. */
function excessOf(row: number): string {
  const cell = `${COLUMN.selfPoints}${row}`;
  return `IF(ISNUMBER(${cell}),MAX(0,${cell}-${COLUMN.max}${row}),0)`;
}

/** Rows with no other points between them, as ranges of their points and maxima. */
type Block = { readonly points: string; readonly maxima: string };

function blocksOf(rows: readonly Row[], all: readonly number[]): readonly Block[] {
  const own = new Set(rows.map(({ row }) => row));
  const others = all.filter((row) => !own.has(row));
  const spans: { first: number; last: number }[] = [];
  for (const { row } of rows) {
    const open = spans.at(-1);
    const last = open?.last ?? row;
    if (open !== undefined && !others.some((other) => last < other && other < row)) open.last = row;
    else spans.push({ first: row, last: row });
  }
  const range = (column: string, { first, last }: { first: number; last: number }) =>
    `$${column}$${first}:$${column}$${last}`;
  return spans.map((span) => ({ points: range(COLUMN.selfPoints, span), maxima: range(COLUMN.max, span) }));
}

function listOf(blocks: readonly Block[]): string {
  return blocks.map(({ points }) => points).join(',');
}

function sumOf(terms: readonly string[]): string {
  const [only, ...others] = terms;
  return only !== undefined && others.length === 0 ? only : `(${terms.join('+')})`;
}

/** A row that stands beside the total: bonus, penalties, or a line whose points above its maximum are bonus. */
export type AddedRow = { readonly row: number; readonly counts: 'bonus' | 'penalty' | 'excess' };

/**
 * The unit's total: the sum of its groups, scaled to the full points where a group does not apply or is not asked of the
 * unit at all, with bonus and penalties within their bounds; words while one is open.
 */
export function totalFormula(
  groupRows: readonly number[],
  { full: points, bonusCap, penaltyCap, floor, ceiling }: TotalRules,
  added: readonly AddedRow[] = [],
): string {
  const full = pointsToNumber(points);
  const cells = groupRows.map((row) => `${COLUMN.selfPoints}${row}`);
  const listed = cells.join(',');
  const applicable = groupRows.map((row) => `ISNUMBER(${COLUMN.selfPoints}${row})*${COLUMN.max}${row}`);
  const asideCount = cells.map((cell) => `(${cell}="${NOT_APPLICABLE}")`).join('+');
  const scaled = roundedToHundredths(`SUM(${listed})*${full}/(${applicable.join('+')})`);
  const known = `COUNT(${listed})+${asideCount}`;
  const frame = (total: string) =>
    `IF(COUNT(${listed})=0,"chưa đủ",IF(${known}<${cells.length},"chưa đủ",${total}))`;
  if (added.length === 0 && floor === 0 && ceiling === null) return frame(scaled);
  const of = (counts: AddedRow['counts']) =>
    added.filter((each) => each.counts === counts).map(({ row }) => row);
  const cellsOf = (rows: readonly number[]) => rows.map((row) => `${COLUMN.selfPoints}${row}`);
  const bonus = [
    ...(of('bonus').length > 0 ? [`SUM(${cellsOf(of('bonus')).join(',')})`] : []),
    ...of('excess').map(excessOf),
  ].join('+');
  const off = sizeOf(of('penalty').map((row) => blockOf(row)));
  const within = (sum: string, cap: Points | null) =>
    cap === null ? `(${sum})` : `MIN(${pointsToNumber(cap)},${sum})`;
  const sum = [
    scaled,
    ...(bonus === '' ? [] : [`+${within(bonus, bonusCap)}`]),
    ...(off === '' ? [] : [`-${within(off, penaltyCap)}`]),
  ].join('');
  const most = ceiling === null ? sum : `MIN(${pointsToNumber(ceiling)},${sum})`;
  const total = roundedToHundredths(`MAX(${pointsToNumber(floor)},${most})`);
  const beside = cellsOf([...of('bonus'), ...of('penalty')]);
  if (beside.length === 0) return frame(total);
  const answered = `COUNT(${beside.join(',')})+${sumOf(beside.map(countNotApplicable))}`;
  return frame(`IF(${answered}<${beside.length},"chưa đủ",${total})`);
}

function blockOf(row: number): Block {
  return { points: `${COLUMN.selfPoints}${row}`, maxima: `${COLUMN.max}${row}` };
}
