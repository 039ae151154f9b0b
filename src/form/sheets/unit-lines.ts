import { NOT_APPLICABLE } from '../../criteria/kinds/formula.ts';
import { kindOf } from '../../criteria/kinds/registry.ts';
import type { CriterionLine } from '../../criteria/lines.ts';
import { pointsToNumber } from '../../domain/points.ts';
import { numbered } from '../../text/numbered.ts';
import { formatNumber } from '../../text/numbers.ts';
import { fixed, open } from '../cells.ts';
import { fields } from '../fields.ts';
import type { FormCell, FormRule } from '../form-model.ts';
import { UNIT_HEADERS } from '../form-words.ts';
import { COLUMN, lineFormula } from '../formulas.ts';
import { countFromZero, offUpTo, oneOf, upTo } from '../rules.ts';

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
    fixed('body', numbered(line)),
    fixed('body', `${kind.describe()}${countsWords(line)}${evidence}`),
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

/** Weight, and that a line stands beside the total. */
function countsWords({ weight, max, counts }: CriterionLine): string {
  const times =
    weight === undefined
      ? ''
      : ` Nhân hệ số ${formatNumber(weight)}, tối đa ${formatNumber(pointsToNumber(max))} điểm.`;
  const beside = {
    base: '',
    bonus: ' Điểm thưởng, cộng ngoài tổng điểm.',
    penalty: ' Điểm trừ vào tổng điểm.',
  }[counts ?? 'base'];
  return `${times}${beside}`;
}

/** What the open cells of that row accept. */
export function lineRules(line: CriterionLine, row: number): readonly FormRule[] {
  const kind = kindOf(line);
  const isOpen = new Set(kind.answeredIn());
  const fixedTotal = kind.fixedTotal();
  const isShare = fixedTotal !== null || isOpen.has('total');
  const most = pointsToNumber(kind.most());
  const selfPoints = `${COLUMN.selfPoints}${row}`;
  const rules = [line.counts === 'penalty' ? offUpTo(selfPoints, most) : upTo(selfPoints, 'Điểm', most)];
  if (isOpen.has('level')) {
    rules.push(oneOf(`${COLUMN.level}${row}`, [...kind.choices(), NOT_APPLICABLE]));
  }
  if (isOpen.has('achieved')) {
    const range = `${COLUMN.achieved}${row}`;
    rules.push(
      fixedTotal === null
        ? countFromZero(range, UNIT_HEADERS.achieved, !isShare && kind.compares === null)
        : upTo(range, 'Số', fixedTotal),
    );
  }
  if (isOpen.has('total') && fixedTotal === null) {
    rules.push(countFromZero(`${COLUMN.total}${row}`, UNIT_HEADERS.total, false));
  }
  return rules;
}
