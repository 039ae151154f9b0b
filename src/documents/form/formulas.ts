import { NOT_APPLICABLE } from '../../criteria/kinds/formula.ts';
import type { BoundKind } from '../../criteria/kinds/registry.ts';
import type { CriteriaSet } from '../../criteria/schema.ts';
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

/**
 * Points of a group (contract section 4): how many lines are still open while some are; else earned / applicable
 * × max, rounded once.
 */
export function groupFormula(
  rows: { readonly first: number; readonly last: number },
  lineCount: number,
  maxCell: string,
  policy: Policy,
): string {
  const points = `$${COLUMN.selfPoints}$${rows.first}:$${COLUMN.selfPoints}$${rows.last}`;
  const maxima = `$${COLUMN.max}$${rows.first}:$${COLUMN.max}$${rows.last}`;
  const notApplicable = countNotApplicable(points);
  const open = `${lineCount}-COUNT(${points})-${notApplicable}`;
  const setAside = `(${NOT_APPLICABLE_SPELLINGS.map((spelling) => `SUMIF(${points},"${spelling}",${maxima})`).join('+')})`;
  const earned = {
    rescale: `IF(${notApplicable}=${lineCount},"${NOT_APPLICABLE}",ROUND(SUM(${points})*${maxCell}/(${maxCell}-${setAside}),2))`,
    full: `ROUND(SUM(${points})+${setAside},2)`,
    zero: `ROUND(SUM(${points}),2)`,
  }[policy];
  return `IF(${open}>0,"còn "&(${open})&" mục",${earned})`;
}

/** The unit's total: the sum of its groups, scaled where a whole group does not apply; words while one is open. */
export function totalFormula(groupRows: readonly number[]): string {
  const cells = groupRows.map((row) => `${COLUMN.selfPoints}${row}`);
  const listed = cells.join(',');
  const maxima = groupRows.map((row) => `${COLUMN.max}${row}`).join(',');
  const setAside = groupRows.map(
    (row) => `(${COLUMN.selfPoints}${row}="${NOT_APPLICABLE}")*${COLUMN.max}${row}`,
  );
  const asideCount = cells.map((cell) => `(${cell}="${NOT_APPLICABLE}")`).join('+');
  const scaled = `ROUND(SUM(${listed})*SUM(${maxima})/(SUM(${maxima})-(${setAside.join('+')})),2)`;
  return `IF(COUNT(${listed})=0,"chưa đủ",IF(COUNT(${listed})+${asideCount}<${cells.length},"chưa đủ",${scaled}))`;
}
