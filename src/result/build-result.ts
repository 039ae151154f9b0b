import type { CriteriaEdition } from '../criteria/schema.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CouncilMeeting } from '../domain/council.ts';
import type { Deadline } from '../domain/deadline.ts';
import type { InputResult, Result } from '../domain/result.ts';
import { ofPeriod, type ReportingPeriod } from '../domain/term.ts';
import type { Decision } from '../nomination/decide.ts';
import type { RankedUnit } from '../ranking/ranked-unit.ts';
import { describeCriteria } from './describe-criteria.ts';
import { meetingResult } from './meeting-result.ts';
import { nominationResult } from './nomination-result.ts';
import { compareDiagnostics } from './order.ts';
import { unitResult } from './unit-result.ts';

/** Everything that a year's Result is put together from. */
export type ResultParts = {
  readonly version: string;
  readonly year: number;
  readonly reportingPeriod?: ReportingPeriod | undefined;
  readonly reportingPeriods?: Result['reportingPeriods'] | undefined;
  readonly deadline: Deadline;
  readonly criteria: CriteriaEdition;
  readonly inputs: readonly InputResult[];
  readonly units: readonly RankedUnit[];
  readonly decisions: readonly Decision[];
  /** The council's meeting; null while it is not entered. */
  readonly meeting: CouncilMeeting | null;
  readonly diagnostics: readonly Diagnostic[];
};

/** The year as `ket-qua.json` tells it (contract section 7); the only source of documents. */
export function buildResult(parts: ResultParts): Result {
  return {
    schema: 'thidua-result/1',
    tool: { version: parts.version },
    plan: parts.criteria.set.plan,
    year: parts.year,
    ...ofPeriod(parts),
    review: 'annual',
    deadline: parts.deadline,
    criteria: describeCriteria(parts.criteria, 'annual', parts.deadline.date),
    accounting: accountFor(parts.inputs),
    inputs: [...parts.inputs],
    units: parts.units.map(unitResult),
    nominations: parts.decisions.map(nominationResult),
    remarks: parts.units.flatMap(({ unit, submission }) =>
      (submission?.remarks ?? []).map(({ kind, text }) => ({ unit: unit.id, kind, text })),
    ),
    ...(parts.reportingPeriods && { reportingPeriods: parts.reportingPeriods }),
    ...(parts.meeting && { meeting: meetingResult(parts.meeting) }),
    diagnostics: [...parts.diagnostics].sort(compareDiagnostics),
    documents: [],
  };
}

/** A file as far as it is counted. */
export type CountedInput = Pick<InputResult, 'outcome' | 'rows' | 'cells'>;

/** Sums of files by outcome and of rows: `received = accepted + superseded + rejected + skipped`. */
export function accountFor(inputs: readonly CountedInput[]): Result['accounting'] {
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
    ...cellsOf(inputs),
  };
}

/** Sums over the files that were opened: `seen = used + furniture + unused`; nothing where none tells. */
function cellsOf(inputs: readonly CountedInput[]): Pick<Result['accounting'], 'cells'> {
  const told = inputs.flatMap(({ cells }) => cells ?? []);
  if (told.length === 0) return {};
  const sum = (key: 'seen' | 'used' | 'furniture' | 'unused') =>
    told.reduce((total, cells) => total + cells[key], 0);
  return {
    cells: { seen: sum('seen'), used: sum('used'), furniture: sum('furniture'), unused: sum('unused') },
  };
}
