import type { Field } from '../criteria/kinds/kind.ts';
import { kindOf } from '../criteria/kinds/registry.ts';
import type { CriterionLine } from '../criteria/lines.ts';
import type { CriteriaSet } from '../criteria/schema.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { AnswerColumn } from '../domain/answer-column.ts';
import type { Assessment, Fault, LocatedAssessment } from '../domain/assessment.ts';
import type { CellRef } from '../domain/location.ts';
import { ZERO_POINTS } from '../domain/points.ts';
import type { Answer, LineAnswer } from '../domain/submission.ts';
import type { UnitId } from '../domain/unit.ts';

const ANSWER_COLUMNS = ['achieved', 'total', 'level', 'selfPoints'] as const;

/**
 * Assesses one line of one unit or person; `answer` is undefined where the file lacks the line, `field` where nothing is
 * compared yet.
 */
export function assessLine(
  line: CriterionLine,
  answer: LineAnswer | undefined,
  missingEvidence: CriteriaSet['missingEvidence'],
  unit: UnitId,
  field?: Field,
): Staged<LocatedAssessment> {
  if (answer === undefined) {
    return staged({ status: 'needs-review', because: 'Bản nộp không có dòng này.', from: [] });
  }
  const kind = kindOf(line);
  const answeredIn = kind.answeredIn();
  const [only] = answeredIn;
  const single = answeredIn.length === 1 && only !== undefined ? answer[only].from : null;
  const from = single === null ? cellsOf(answeredIn.map((column) => answer[column])) : [single];
  if (answer.doubt !== undefined) return staged({ status: 'needs-review', because: answer.doubt, from });
  const refused = ANSWER_COLUMNS.find((column) => answer[column].state === 'not-applicable');
  const refusal = refused === undefined ? null : answer[refused];
  if (refusal?.state === 'not-applicable') {
    const given = answeredIn.filter(
      (column) => !isFixed(kind.fixedTotal(), column) && answer[column].state === 'given',
    );
    if (given.length > 0) {
      const because = 'Vừa có câu trả lời vừa ghi “không áp dụng”.';
      const remark = diagnose('TD5001', { ...refusal.from, unit, found: refusal.text }, { line: line.id });
      return staged({ status: 'needs-review', because, from: [refusal.from, ...from] }, [remark]);
    }
    const why =
      answer.explanation.state === 'given' ? `Không áp dụng: ${answer.explanation.value}` : 'Không áp dụng.';
    return staged({ status: 'not-applicable', because: why, from: cellsOf([refusal, answer.explanation]) });
  }
  const assessment = kind.assess(answer, field);
  const diagnostics =
    assessment.status === 'unreadable' ? assessment.faults.map((fault) => place(fault, answer, unit)) : [];
  return staged({ ...withEvidence(assessment, line, answer, missingEvidence), from }, diagnostics);
}

function withEvidence(
  assessment: Assessment,
  line: CriterionLine,
  answer: LineAnswer,
  policy: CriteriaSet['missingEvidence'],
): Assessment & Pick<LocatedAssessment, 'isUnproven'> {
  const isMissing = line.evidence === 'required' && answer.evidence.state === 'blank';
  if (assessment.status !== 'scored' || !isMissing || policy !== 'no-points') return assessment;
  // Nobody has to prove what is taken off.
  if (line.counts === 'penalty') return assessment;
  return {
    status: 'scored',
    points: ZERO_POINTS,
    because: `Không có minh chứng nên không tính điểm (${assessment.because})`,
    isUnproven: true,
  };
}

function place(fault: Fault, answer: LineAnswer, unit: UnitId): Diagnostic {
  const cell = answer[fault.at];
  const found = cell.state === 'blank' ? undefined : cell.text;
  const where = cell.from ?? cellsOf(ANSWER_COLUMNS.map((column) => answer[column]))[0] ?? {};
  return diagnose(
    fault.code,
    { ...where, unit, ...(found === undefined ? {} : { found }) },
    fault.values as never,
  );
}

function isFixed(fixedTotal: number | null, column: AnswerColumn): boolean {
  return column === 'total' && fixedTotal !== null;
}

function cellsOf(answers: readonly Answer<unknown>[]): readonly CellRef[] {
  const cells = answers.map(({ from }) => from);
  // Kept for every line of every person: a list that was filtered is held with room for more.
  return cells.every(isCell) ? cells : cells.filter(isCell);
}

function isCell(from: CellRef | null): from is CellRef {
  return from !== null;
}
