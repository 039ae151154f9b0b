import { linesOfGroups } from '../criteria/lines.ts';
import type { CriteriaEdition, CriteriaGroup } from '../criteria/schema.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Deadline } from '../domain/deadline.ts';
import { pointsToNumber } from '../domain/points.ts';
import type { InputResult, Result } from '../domain/result.ts';
import { type Decision, describeRequirements } from '../nomination/decide.ts';
import type { RankedUnit } from '../ranking/ranked-unit.ts';
import { compareDiagnostics } from './order.ts';
import { unitResult } from './unit-result.ts';

/** Everything that a year's Result is put together from. */
export type ResultParts = {
  readonly version: string;
  readonly year: number;
  readonly deadline: Deadline;
  readonly criteria: CriteriaEdition;
  readonly inputs: readonly InputResult[];
  readonly units: readonly RankedUnit[];
  readonly decisions: readonly Decision[];
  readonly diagnostics: readonly Diagnostic[];
};

/** The year as `ket-qua.json` tells it (contract section 7); the only source of documents. */
export function buildResult(parts: ResultParts): Result {
  return {
    schema: 'thidua-result/1',
    tool: { version: parts.version },
    plan: parts.criteria.set.plan,
    year: parts.year,
    review: 'annual',
    deadline: parts.deadline,
    criteria: describeCriteria(parts.criteria),
    accounting: accountFor(parts.inputs),
    inputs: [...parts.inputs],
    units: parts.units.map(unitResult),
    nominations: parts.decisions.map(({ candidate, award, outcome, because, open }) => ({
      subject: candidate.subject,
      unit: candidate.unit.id,
      individual: candidate.individual,
      name: candidate.name,
      award: award.id,
      outcome,
      because: [...because],
      open: [...open],
      summary: candidate.proposals.find(({ summary }) => summary !== '')?.summary ?? '',
    })),
    remarks: parts.units.flatMap(({ unit, submission }) =>
      (submission?.remarks ?? []).map(({ kind, text }) => ({ unit: unit.id, kind, text })),
    ),
    diagnostics: [...parts.diagnostics].sort(compareDiagnostics),
    documents: [],
  };
}

/** Sums of files by outcome and of rows: `received = accepted + superseded + rejected + skipped`. */
export function accountFor(inputs: readonly InputResult[]): Result['accounting'] {
  const having = (outcome: InputResult['outcome']) =>
    inputs.filter((input) => input.outcome === outcome).length;
  const sum = (key: keyof InputResult['rows']) => inputs.reduce((total, { rows }) => total + rows[key], 0);
  return {
    files: {
      received: inputs.length,
      accepted: having('accepted'),
      superseded: having('superseded'),
      rejected: having('rejected'),
      skipped: having('skipped'),
    },
    rows: {
      read: sum('read'),
      accepted: sum('accepted'),
      rejected: sum('rejected'),
      skipped: sum('skipped'),
    },
  };
}

function describeCriteria({ set, sha256 }: CriteriaEdition): Result['criteria'] {
  const { title, number, date, issuer, years } = set.movement;
  return {
    id: set.plan,
    version: set.version,
    sha256,
    pointsOrigin: set.pointsOrigin,
    movement: { title, number, date, issuer, years },
    grades: set.grades.map(({ id, title: name, from }) => ({ id, title: name, from })),
    units: set.units.groups.map(describeGroup),
    individuals: set.individuals.groups.map(describeGroup),
    disqualifiers: set.disqualifiers.map(({ id, title: name, effect, origin }) => ({
      id,
      title: name,
      effect,
      origin,
    })),
    awards: set.awards.map((award) => ({
      id: award.id,
      title: award.title,
      short: award.short,
      subject: award.subject,
      decidedBy: award.decidedBy,
      origin: award.origin,
      requirements: [...describeRequirements(award, set)],
    })),
  };
}

function describeGroup(group: CriteriaGroup): Result['criteria']['units'][number] {
  return {
    id: group.id,
    title: group.title,
    short: group.short,
    clause: group.clause,
    max: group.max,
    lines: linesOfGroups([group]).map(({ id, title, short, clause, max, kind }) => ({
      id,
      title,
      short,
      clause,
      max: pointsToNumber(max),
      kind,
    })),
  };
}
