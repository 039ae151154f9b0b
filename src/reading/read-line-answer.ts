import { ANSWER_TITLES } from '../criteria/kinds/reading.ts';
import { kindOf } from '../criteria/kinds/registry.ts';
import type { CriterionLine } from '../criteria/lines.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.ts';
import { pointsToNumber } from '../domain/points.ts';
import type { Answer, LineAnswer } from '../domain/submission.ts';
import { formatNumber, formatPercent, parseQuantity } from '../text/numbers.ts';
import { parseNumberInWords, parseShare } from '../text/numbers-in-words.ts';
import { readLevel } from './cells/read-level.ts';
import { readQuantity } from './cells/read-quantity.ts';
import { readTextAnswer } from './cells/read-text.ts';
import { isDash } from './cells/words.ts';
import type { TableRow } from './table-rows.ts';

const ABSENT: Answer<never> = { state: 'blank', from: null };

/** A unit's answer to one line, from its row of `Tập thể`. */
export function readLineAnswer(row: TableRow, line: CriterionLine): Staged<LineAnswer> {
  const kind = kindOf(line);
  const used = new Set<string>(kind.answeredIn());
  const diagnostics: Diagnostic[] = [];
  const read = <T>(
    key: keyof LineAnswer,
    title: string,
    reader: (place: Place) => Staged<Answer<T>>,
  ): Answer<T> => {
    const from = row.refOf(key);
    if (from === null) return ABSENT;
    const { value, diagnostics: noticed } = reader({ from, column: title });
    const isAsked = used.has(key) || !(key in ANSWER_TITLES) || key === 'selfPoints';
    if (isAsked) {
      diagnostics.push(...noticed);
      return value;
    }
    return unasked(value, line, title, diagnostics);
  };
  const outOf = kind.fixedTotal() ?? (used.has('total') ? statedTotal(row) : null);
  const quantity = (key: 'achieved' | 'total') =>
    read(key, ANSWER_TITLES[key], (place) =>
      readQuantity(row.cellOf(key), place, key === 'achieved' && outOf !== null ? { outOf } : {}),
    );
  const share = used.has('total') ? readShareCells(row) : null;
  const max = pointsToNumber(line.max);
  const isScore = kind.kind === 'score';
  const answer: LineAnswer = {
    line: line.id,
    achieved: share?.achieved ?? countNotShare(quantity('achieved'), row, line, outOf, diagnostics),
    total:
      share?.total ??
      (kind.fixedTotal() === null || used.has('total') ? quantity('total') : fixedTotal(row, diagnostics)),
    level: read('level', ANSWER_TITLES.level, (place) =>
      readLevel(row.cellOf('level'), place, { choices: kind.choices(), describe: kind.describe }),
    ),
    selfPoints: read('selfPoints', ANSWER_TITLES.selfPoints, (place) =>
      readQuantity(row.cellOf('selfPoints'), place, { max, isClaim: !isScore }),
    ),
    evidence: read('evidence', 'Minh chứng', (place) => readTextAnswer(row.cellOf('evidence'), place)),
    explanation: read('explanation', 'Giải trình', (place) =>
      readTextAnswer(row.cellOf('explanation'), place),
    ),
  };
  if (share) diagnostics.push(share.remark);
  return { value: isScore ? answer : withoutDashClaim(answer), diagnostics };
}

type Place = { readonly from: NonNullable<Answer<never>['from']>; readonly column: string };

/** A cell that the line's kind does not ask for: only "không áp dụng" in words counts there. */
function unasked<T>(
  value: Answer<T>,
  line: CriterionLine,
  column: string,
  diagnostics: Diagnostic[],
): Answer<T> {
  if (value.state === 'blank') return value;
  if (value.state === 'not-applicable' && !isDash(value.text)) return value;
  if (!isDash(value.text)) {
    const values = { criterion: line.id, column, text: value.text };
    diagnostics.push(diagnose('TD2212', { ...value.from, found: value.text }, values));
  }
  return { state: 'blank', from: value.from };
}

/**
 * `0,9867` beside a total of 50 things is the share of them, not so many: refused, unless words say what is counted
 * (`0,5 km`) or the unit's own points are those of the count.
 */
function countNotShare(
  achieved: LineAnswer['achieved'],
  row: TableRow,
  line: CriterionLine,
  outOf: number | null,
  diagnostics: Diagnostic[],
): LineAnswer['achieved'] {
  if (achieved.state !== 'given' || achieved.value.isPercent) return achieved;
  const { value } = achieved.value;
  const isShare = value > 0 && value < 1 && outOf !== null && outOf > 1 && Number.isInteger(outOf);
  if (!isShare || /\p{L}/u.test(achieved.text)) return achieved;
  const claimed = row.cellOf('selfPoints')?.content;
  const points = claimed?.kind === 'number' ? claimed.value : Number.NaN;
  const max = pointsToNumber(line.max);
  if (Math.abs(points - (max * value) / outOf) < 0.01 && Math.abs(points - max * value) >= 0.01)
    return achieved;
  const { text, from } = achieved;
  const counted = formatNumber(Math.round(value * outOf * 100) / 100);
  const values = {
    criterion: line.id,
    text,
    total: formatNumber(outOf),
    percent: formatPercent(value * 100),
    counted,
  };
  diagnostics.push(diagnose('TD2270', { ...from, found: text }, values));
  return { state: 'unreadable', text, code: 'TD2270', from };
}

/** The form's own locked total; the kind compares it with what it must be. */
function fixedTotal(row: TableRow, diagnostics: Diagnostic[]): LineAnswer['total'] {
  const from = row.refOf('total');
  if (from === null) return ABSENT;
  const read = readQuantity(row.cellOf('total'), { from, column: ANSWER_TITLES.total });
  diagnostics.push(...read.diagnostics);
  return read.value;
}

/** The number in `Tổng số`, where one can be read there. */
function statedTotal(row: TableRow): number | null {
  const { content } = row.cellOf('total') ?? {};
  if (content?.kind === 'number') return content.isPercent ? null : content.value;
  return content?.kind === 'text' ? (parseNumberInWords(content.text)?.value ?? null) : null;
}

/** `45/50` in `Số đạt`, with `Tổng số` blank or the same text, is both numbers. */
function readShareCells(row: TableRow) {
  const from = row.refOf('achieved');
  const cell = row.cellOf('achieved');
  const share = cell?.content.kind === 'text' ? parseShare(cell.content.text) : null;
  if (from === null || share === null) return null;
  const text = row.textOf('achieved');
  const totalText = row.textOf('total');
  const isSame = totalText === '' || totalText === text || parseQuantity(totalText)?.value === share.total;
  if (!isSame) return null;
  const read = `${formatNumber(share.achieved)} trên tổng số ${formatNumber(share.total)}`;
  const given = (value: number): LineAnswer['total'] => ({
    state: 'given',
    value: { value, isPercent: false },
    text,
    from,
  });
  return {
    achieved: given(share.achieved),
    total: given(share.total),
    remark: diagnose('TD2206', { ...from, found: text }, { column: ANSWER_TITLES.achieved, text, read }),
  };
}

/** A dash as a claim, beside an answer that is given, only says that nothing is claimed. */
function withoutDashClaim(answer: LineAnswer): LineAnswer {
  const { achieved, level, selfPoints } = answer;
  const isAnswered = achieved.state === 'given' || level.state === 'given';
  return isAnswered && selfPoints.state === 'not-applicable' && isDash(selfPoints.text)
    ? { ...answer, selfPoints: { state: 'blank', from: selfPoints.from } }
    : answer;
}
