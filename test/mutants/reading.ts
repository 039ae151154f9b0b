import { kindOf } from '../../src/criteria/kinds/registry.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { RawWorkbook } from '../../src/domain/raw-workbook.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { checkSubmission } from '../../src/reading/checks/check-submission.ts';
import type { ReadingContext } from '../../src/reading/context.ts';
import { scoreSubmission } from '../../src/scoring/score-submission.ts';
import type { Scorecard } from '../../src/scoring/scorecard.ts';
import { contentOf } from '../support/submission-content.ts';
import { understand } from '../support/understand.ts';

/** What becomes of a workbook: what it says by item (`line/TT1.1`, `person/…`), without cells, and what is said of it. */
export type Reading = {
  readonly submission: Submission;
  readonly items: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
};

/** Understands, checks and scores a workbook as the year's job does. */
export function readingOf(workbook: RawWorkbook, context: ReadingContext): Reading {
  const received = { file: workbook.file, sha256: '0', receivedOn: '2022-11-20', sender: null };
  const understood = understand(workbook, received, context);
  const submission = understood.value;
  const unit = context.units.find(({ id }) => id === submission.unit);
  const isUsed = unit !== undefined && submission.rejectedBecause === null;
  const scored = isUsed ? scoreSubmission(submission, unit, context.criteria.set) : null;
  return {
    submission,
    items: itemsOf(submission, scored?.value ?? null),
    diagnostics: [
      ...understood.diagnostics,
      ...checkSubmission(submission, context),
      ...(scored?.diagnostics ?? []),
    ],
  };
}

type Scored = ReturnType<typeof scoreSubmission>['value'] | null;

function itemsOf(submission: Submission, scored: Scored): ReadonlyMap<string, string> {
  const items = new Map<string, string>();
  const put = (key: string, value: unknown): void => {
    let unique = key;
    for (let copy = 2; items.has(unique); copy += 1) unique = `${key} #${copy}`;
    items.set(unique, JSON.stringify(value));
  };
  const { lines, people, proposals, remarks, ...file } = contentOf(submission);
  put('file', { ...file, rejectedBecause: file.rejectedBecause === null });
  const unitPoints = pointsOf(scored?.scorecard);
  const fixedTotals = new Map(
    (scored?.scorecard.lines ?? []).map(({ line }) => [line.id, kindOf(line).fixedTotal()]),
  );
  for (const line of lines) {
    const points = unitPoints.get(line.line);
    // The form's own formula repeats “không áp dụng” in the cell of the points: the same without its formula.
    const { selfPoints, ...given } = { selfPoints: null, total: null, ...line };
    // A total that the form itself states and locks is known without its cell.
    const fixed = fixedTotals.get(line.line) ?? null;
    const answers = fixed !== null && given.total === 'blank' ? { ...given, total: known(fixed) } : given;
    put(
      `line/${line.line}`,
      points?.[0] === 'not-applicable' ? [answers, points] : [answers, selfPoints, points],
    );
  }
  for (const person of people) {
    const card = scored?.people.find((each) => each.person.name.value === person.name)?.scorecard;
    put(`person/${person.name}`, [person, card?.total ?? null]);
  }
  for (const proposal of proposals) put(`proposal/${proposal.name}`, proposal);
  for (const remark of remarks) put(`remark/${remark.replace(/^[^:]*: /, '')}`, remark);
  return items;
}

const known = (value: number) => ({ value, isPercent: false });

function pointsOf(
  card: Scorecard | undefined,
): ReadonlyMap<string, readonly [status: string, points: number | null]> {
  return new Map(
    (card?.lines ?? []).map(({ line, assessment }) => [
      line.id,
      [assessment.status, 'points' in assessment ? assessment.points : null] as const,
    ]),
  );
}
