import { NOT_APPLICABLE } from '../../criteria/kinds/formula.ts';
import { kindOf } from '../../criteria/kinds/registry.ts';
import type { CriterionLine } from '../../criteria/lines.ts';
import { pointsToNumber } from '../../domain/points.ts';
import { fixed, open } from '../cells.ts';
import { fields } from '../fields.ts';
import type { FormCell, FormRule } from '../form-model.ts';
import { UNIT_HEADERS } from '../form-words.ts';
import { COLUMN, lineFormula } from '../formulas.ts';
import { countFromZero, oneOf, upTo } from '../rules.ts';

/** The row of one line: what is asked, and the cells that its kind is answered in; the others are closed. */
export function lineCells(line: CriterionLine, row: number): readonly FormCell[] {
  const kind = kindOf(line);
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

/** What the open cells of that row accept. */
export function lineRules(line: CriterionLine, row: number): readonly FormRule[] {
  const kind = kindOf(line);
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
