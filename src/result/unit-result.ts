import { kindOf } from '../criteria/kinds/registry.ts';
import type { Assessment } from '../domain/assessment.ts';
import { type Points, pointsToNumber } from '../domain/points.ts';
import type { GroupResult, IndividualResult, LineResult, UnitResult } from '../domain/result.ts';
import type { LineAnswer, Proposal } from '../domain/submission.ts';
import type { Ground } from '../domain/violation.ts';
import type { RankedPerson, RankedUnit } from '../ranking/ranked-unit.ts';
import type { Eligibility } from '../scoring/eligibility.ts';
import {
  type GroupScore,
  linesWithoutEvidence,
  type Scorecard,
  type ScoredLine,
} from '../scoring/scorecard.ts';
import { sortByPersonName } from '../text/collation.ts';
import { compareText } from '../text/order.ts';
import { holdSentence } from '../wording/violations.ts';
import { type PersonScores, toldPerson } from './told-person.ts';

/** A ranked unit in the words of `ket-qua.json`. */
export function unitResult(ranked: RankedUnit): UnitResult {
  const { unit, scorecard, submission } = ranked;
  return {
    id: unit.id,
    name: unit.name,
    type: unit.type,
    cluster: unit.cluster,
    submission: ranked.status,
    file: submission?.received.file ?? null,
    receivedOn: ranked.receivedOn,
    staffCount: submission?.info.staffCount?.value ?? null,
    selfTotal: toNumber(scorecard?.selfTotal ?? null),
    total: toNumber(scorecard?.total ?? null),
    grade: ranked.grade,
    rank: ranked.rank,
    rankInCluster: ranked.rankInCluster,
    disqualified: [...ranked.eligibility.disqualified],
    ...groundsOf(ranked.eligibility),
    ...onHold(ranked.eligibility),
    ...(scorecard && { withoutEvidence: linesWithoutEvidence(scorecard) }),
    groups: (scorecard?.groups ?? []).map(groupResult),
    ...(scorecard && besideGroups(scorecard)),
    lines: (scorecard?.lines ?? []).map((scored) =>
      lineResult(scored, submission?.lines.get(scored.line.id)),
    ),
    individuals: byName(
      ranked.people.map((person) => individualResult(person, submission?.received.file ?? '')),
    ),
    ...(submission && { proposals: submission.proposals.map(proposalResult) }),
  };
}

function proposalResult({ subject, name, position, award, summary, from }: Proposal) {
  return { subject, name, position, award, summary, from: { ...from } };
}

function individualResult(
  { id, person, scorecard, eligibility, grade, rank }: RankedPerson,
  file: string,
): IndividualResult {
  const own = {
    id,
    name: person.name.value,
    birthDate: person.birthDate,
    position: person.position,
    department: person.department,
    leader: person.isLeader,
    ...(person.sex && { sex: person.sex }),
    total: toNumber(scorecard.total),
    grade,
    rank,
    disqualified: [...eligibility.disqualified],
    ...groundsOf(eligibility),
    ...onHold(eligibility),
    achievement: person.achievement,
    ...(person.violation && { violation: person.violation.value }),
    ...(person.note !== '' && { note: person.note }),
  };
  return 'settled' in scorecard ? toldPerson(own, scorecard, file) : { ...own, ...scoresOfPerson(scorecard) };
}

/** Groups and lines of a person in the words of `ket-qua.json`. */
function scoresOfPerson(scorecard: Scorecard): PersonScores {
  return { ...groupsOfPerson(scorecard), lines: scorecard.lines.map((scored) => lineResult(scored)) };
}

/** The groups of a person, and what some criteria have beside them, in the words of `ket-qua.json`. */
export function groupsOfPerson(
  scorecard: Omit<Scorecard, 'lines' | 'selfTotal'>,
): Omit<PersonScores, 'lines'> {
  return { groups: scorecard.groups.map(groupResult), ...besideGroups(scorecard) };
}

/** A line in the words of `ket-qua.json`; with what was answered beside it, where that is a unit's. */
export function lineResult(
  { line, assessment, selfPoints, verified }: ScoredLine,
  answer?: LineAnswer,
): LineResult {
  return {
    criterion: line.id,
    status: assessment.status,
    max: pointsToNumber(line.max),
    selfPoints: toNumber(selfPoints),
    points: assessment.status === 'scored' ? pointsToNumber(assessment.points) : null,
    verifiedPoints: toNumber(verified?.points ?? null),
    because: assessment.because,
    ...(assessment.status === 'unreadable' && faultOf(assessment)),
    ...(assessment.status === 'unreadable' &&
      assessment.unread !== undefined && { unread: { ...assessment.unread } }),
    from: [...assessment.from],
    ...outcomeOf(line, assessment, answer),
    ...(answer?.evidence.state === 'given' && { evidence: answer.evidence.value }),
    ...(answer?.explanation.state === 'given' && { explanation: answer.explanation.value }),
    ...(verified && {
      verification: { reason: verified.reason, by: verified.by, on: verified.on, from: { ...verified.from } },
    }),
  };
}

/** The figures behind a line's points; none where they were refused for want of evidence. */
function outcomeOf(
  line: ScoredLine['line'],
  assessment: ScoredLine['assessment'],
  answer: LineAnswer | undefined,
): Pick<LineResult, 'outcome'> {
  if (assessment.status !== 'scored' || assessment.isUnproven || answer === undefined) return {};
  const outcome = kindOf(line).outcome(answer);
  return outcome === null ? {} : { outcome };
}

/** The catalogued fault of a line; its message names the criterion. */
function faultOf({ faults }: Extract<Assessment, { status: 'unreadable' }>): Pick<LineResult, 'fault'> {
  const [fault] = faults;
  const names = fault !== undefined && Object.hasOwn(fault.values as object, 'criterion');
  return names ? { fault: fault.code } : {};
}

function groupResult({ group, max, applicable, earned, points }: GroupScore): GroupResult {
  return {
    group,
    max: pointsToNumber(max),
    applicable: pointsToNumber(applicable),
    earned: toNumber(earned),
    points: toNumber(points),
  };
}

/** What takes somebody out, as the office's own book has it. */
export function groundsOf({ disqualified, grounds = {} }: Eligibility): Pick<UnitResult, 'grounds'> {
  const known = disqualified.flatMap((id): [string, Ground[]][] => {
    const own = grounds[id] ?? [];
    return own.length === 0 ? [] : [[id, [...own]]];
  });
  return known.length === 0 ? {} : { grounds: Object.fromEntries(known) };
}

/** Groups inside groups, bonus and penalties, of criteria that have them. */
function besideGroups({ subgroups, bonus, penalty }: Pick<Scorecard, 'subgroups' | 'bonus' | 'penalty'>) {
  return {
    ...(subgroups && { subgroups: subgroups.map(groupResult) }),
    ...(bonus !== undefined && { bonus: toNumber(bonus) }),
    ...(penalty !== undefined && { penalty: toNumber(penalty) }),
  };
}

function onHold({ onHold: holds }: Eligibility): Pick<UnitResult, 'onHold' | 'holds'> {
  return holds.length === 0 ? {} : { onHold: holds.map(holdSentence), holds: [...holds] };
}

function toNumber(points: Points | null): number | null {
  return points === null ? null : pointsToNumber(points);
}

function byName(people: readonly IndividualResult[]): IndividualResult[] {
  const byId = [...people].sort((a, b) => compareText(a.id, b.id));
  return [...sortByPersonName(byId, ({ name }) => name)];
}
