import type { Field } from '../criteria/kinds/kind.ts';
import { kindOf } from '../criteria/kinds/registry.ts';
import type { CriterionLine } from '../criteria/lines.ts';
import type { TotalRules } from '../criteria/rules.ts';
import type { CriteriaSet } from '../criteria/schema.ts';
import { type Diagnostic, type Staged, staged } from '../diagnostics/diagnostic.ts';
import type { LocatedAssessment } from '../domain/assessment.ts';
import { typedPoints } from '../domain/points.ts';
import type { LineAnswer } from '../domain/submission.ts';
import type { UnitId } from '../domain/unit.ts';
import type { UnitVerification, VerifiedPoint } from '../domain/verification.ts';
import { assessLine } from './assess-line.ts';
import type { Scorecard, ScoredLine } from './scorecard.ts';
import { type LineShare, shareOfNotApplicable, totalSide } from './total-groups.ts';

/** The results that a line is compared with; none while they are not known. */
export type FieldOf = (line: CriterionLine) => Field | undefined;

export const NO_FIELDS: FieldOf = () => undefined;

/** A line together with why it is not for this unit or person at all, or null. */
export type LineInScope = {
  readonly line: CriterionLine;
  readonly outOfScope: string | null;
  /** Why nobody can tell yet whether it is. */
  readonly waits?: string;
  /** What it came to, where that is settled already. */
  readonly carried?: LocatedAssessment | undefined;
};

/**
 * Scores all lines of one unit or one person. A point that the council verified counts instead of the recalculated
 * one, also where the line was blank, unreadable or refused; what the unit wrote stays as it is.
 */
export function scoreLines(
  lines: readonly LineInScope[],
  answers: ReadonlyMap<string, LineAnswer>,
  set: CriteriaSet,
  rules: TotalRules,
  unit: UnitId,
  verified: UnitVerification = new Map(),
  fieldOf: FieldOf = NO_FIELDS,
): Staged<Scorecard> {
  const diagnostics: Diagnostic[] = [];
  const outcomes = lines.map((each) => {
    const { id } = each.line;
    const scored = scoreLine(each, answers.get(id), set, unit, verified.get(id) ?? null, fieldOf(each.line));
    diagnostics.push(...scored.diagnostics);
    return scored.value;
  });
  const claims = outcomes.map(({ claim }) => claim);
  return {
    value: {
      lines: outcomes.map(({ scored }) => scored),
      ...totalLines(
        outcomes.map(({ share }) => share),
        rules,
      ),
      selfTotal: totalSide(claims, rules).total,
    },
    diagnostics,
  };
}

/** A line scored, what it brings to its group, and what it would by its claim. */
export type LineOutcome = {
  readonly scored: ScoredLine;
  readonly share: LineShare;
  readonly claim: LineShare;
};

/** Scores one line of one unit or one person; `answer` is undefined where there is none. */
export function scoreLine(
  { line, outOfScope, waits, carried }: LineInScope,
  answer: LineAnswer | undefined,
  set: CriteriaSet,
  unit: UnitId,
  verified: VerifiedPoint | null,
  field: Field | undefined,
): Staged<LineOutcome> {
  if (outOfScope !== null) {
    const assessment = { status: 'not-applicable', because: outOfScope, from: [] } as const;
    const share = shareWith(line, 'not-applicable');
    return staged({
      scored: { line, assessment, isEvidenceMissing: false, selfPoints: null, verified: null },
      share,
      claim: share,
    });
  }
  const { value: assessment, diagnostics } =
    carried !== undefined
      ? staged(carried)
      : waits === undefined
        ? assessLine(line, answer, set.missingEvidence, unit, field)
        : staged<LocatedAssessment>({ status: 'needs-review', because: waits, from: [] });
  const selfPoints = claimOf(answer, line);
  const share = shareOf(assessment, line, set);
  const isRefused = assessment.status === 'not-applicable';
  const isEvidenceMissing = verified === null && lacksEvidence(line, answer, assessment);
  return {
    value: {
      scored: { line, assessment, isEvidenceMissing, selfPoints, verified },
      share: shareWith(line, verified?.points ?? share),
      claim: shareWith(line, isRefused ? share : (selfPoints ?? 'unknown')),
    },
    diagnostics,
  };
}

/** Groups and total of what lines bring, as a scorecard has them. */
export function totalLines(
  shares: readonly LineShare[],
  rules: TotalRules,
): Omit<Scorecard, 'lines' | 'selfTotal'> {
  const { groups, subgroups, bonus, penalty, total } = totalSide(shares, rules);
  const hasBonus = shares.some(({ counts, mayExceed }) => counts === 'bonus' || mayExceed);
  return {
    groups,
    ...(subgroups.length > 0 && { subgroups }),
    ...(hasBonus && { bonus }),
    ...(shares.some(({ counts }) => counts === 'penalty') && { penalty }),
    total,
  };
}

function shareWith(line: CriterionLine, share: LineShare['share']): LineShare {
  const { group, within, max, counts } = line;
  return {
    group: within?.at(-1) ?? group,
    max,
    share,
    ...(counts !== undefined && { counts }),
    ...(mayExceed(line) && { mayExceed: true }),
  };
}

const exceeding = new WeakMap<CriterionLine, boolean>();

/** Whether a line may give more than its maximum; asked for once a line. */
function mayExceed(line: CriterionLine): boolean {
  const known = exceeding.get(line);
  if (known !== undefined) return known;
  const may = kindOf(line).most() > line.max;
  exceeding.set(line, may);
  return may;
}

/** Points without the evidence that the line asks for; nothing has to be shown for no points. */
function lacksEvidence(
  line: CriterionLine,
  answer: LineAnswer | undefined,
  assessment: ScoredLine['assessment'],
): boolean {
  const hasPoints = assessment.status === 'scored' && assessment.points > 0;
  return hasPoints && line.evidence === 'required' && answer?.evidence.state === 'blank';
}

function shareOf(
  assessment: ScoredLine['assessment'],
  line: CriterionLine,
  set: CriteriaSet,
): LineShare['share'] {
  if (assessment.status === 'scored') return assessment.points;
  return assessment.status === 'not-applicable'
    ? shareOfNotApplicable(set.notApplicable, line.max, line.counts)
    : 'unknown';
}

/** Points off may be claimed with or without their sign. */
function claimOf(answer: LineAnswer | undefined, { counts }: CriterionLine): ScoredLine['selfPoints'] {
  if (answer?.selfPoints.state !== 'given' || answer.selfPoints.value.isPercent) return null;
  const { value } = answer.selfPoints.value;
  return typedPoints(counts === 'penalty' ? -Math.abs(value) : value);
}
