import { NOT_APPLICABLE, roundedToHundredths } from '../criteria/kinds/formula.ts';
import type { BoundKind } from '../criteria/kinds/registry.ts';
import type { CriteriaSet } from '../criteria/schema.ts';
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

/** The rows of a group's lines and what they are worth. */
type GroupRows = {
  readonly first: number;
  readonly last: number;
  readonly lineCount: number;
  /** Sum of the maxima of the lines that are asked of this unit. */
  readonly asked: number;
  /** The group's own maximum. */
  readonly max: number;
};

/**
 * Points of a group (contract section 4): how many lines are still open while some are; else earned / applicable
 * × max, rounded once.
 */
export function groupFormula({ first, last, lineCount, asked, max }: GroupRows, policy: Policy): string {
  const points = `$${COLUMN.selfPoints}$${first}:$${COLUMN.selfPoints}$${last}`;
  const maxima = `$${COLUMN.max}$${first}:$${COLUMN.max}$${last}`;
  const notApplicable = countNotApplicable(points);
  const open = `${lineCount}-COUNT(${points})-${notApplicable}`;
  const setAside = `(${NOT_APPLICABLE_SPELLINGS.map((spelling) => `SUMIF(${points},"${spelling}",${maxima})`).join('+')})`;
  const scaled = (earned: string, applicable: string) =>
    roundedToHundredths(`${earned}*${max}/${applicable}`);
  const earned = {
    rescale: `IF(${notApplicable}=${lineCount},"${NOT_APPLICABLE}",${scaled(`SUM(${points})`, `(${asked}-${setAside})`)})`,
    full: scaled(`(SUM(${points})+${setAside})`, String(asked)),
    zero: scaled(`SUM(${points})`, String(asked)),
  }[policy];
  return `IF(${open}>0,"còn "&(${open})&" mục",${earned})`;
}

/**
 * The unit's total: the sum of its groups, scaled to `full` where a group does not apply or is not asked of the
 * unit at all; words while one is open.
 */
export function totalFormula(groupRows: readonly number[], full: number): string {
  const cells = groupRows.map((row) => `${COLUMN.selfPoints}${row}`);
  const listed = cells.join(',');
  const applicable = groupRows.map((row) => `ISNUMBER(${COLUMN.selfPoints}${row})*${COLUMN.max}${row}`);
  const asideCount = cells.map((cell) => `(${cell}="${NOT_APPLICABLE}")`).join('+');
  const scaled = roundedToHundredths(`SUM(${listed})*${full}/(${applicable.join('+')})`);
  return `IF(COUNT(${listed})=0,"chưa đủ",IF(COUNT(${listed})+${asideCount}<${cells.length},"chưa đủ",${scaled}))`;
}
