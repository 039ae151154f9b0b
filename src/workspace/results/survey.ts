import type { CriteriaEdition } from '../../criteria/schema.ts';
import type { NominationResult, Result } from '../../domain/result.ts';
import type { CheckedInput } from '../../result/check/check-accounts.ts';
import type { CheckedNomination } from '../../result/check/check-nominations.ts';
import { checkOfUnits } from '../../result/check/check-result.ts';
import { INDEXED_LISTS, indexBuilder } from '../../result/result-index.ts';
import { type NoResult, type ResultHead, type ScannedResult, walkResult } from '../../result/walk-result.ts';
import { asksForEvidence, type YearRecord, yearRecorder } from '../../review/year-record.ts';
import type { Surveyed } from './kept.ts';

/** How a result is looked through. */
export type Survey = {
  /** Where it lies, as messages name it. */
  readonly file: string;
  readonly editions: readonly CriteriaEdition[];
  /** What its record says of it, where one is wanted. */
  readonly record: Pick<YearRecord, 'file' | 'sha256'> | null;
};

type Recorder = ReturnType<typeof yearRecorder>;

/** All that is known of a result once it was read through. */
export type WholeSurvey = Surveyed & { readonly record: YearRecord | null };

/** Reads a result through once: shape, places, sums; and what a review takes of it. */
export async function surveyResult(
  scanned: ScannedResult,
  { file, editions, record: wanted }: Survey,
): Promise<WholeSurvey | NoResult> {
  const index = indexBuilder();
  const inputs: CheckedInput[] = [];
  const nominations: (CheckedNomination & Pick<NominationResult, 'subject'>)[] = [];
  const evidence: Result['diagnostics'] = [];
  const heads: ResultHead[] = [];
  const by: { check?: ReturnType<typeof checkOfUnits>; record?: Recorder | null } = {};
  const recorder = (head: ResultHead, unsound: ReadonlySet<string>): Recorder | null => {
    if (wanted === null) return null;
    const made = yearRecorder({ ...head, evidence }, wanted, unsound);
    for (const nomination of nominations) made.nomination(nomination);
    return made;
  };
  for (const [key, { span }] of scanned.places) {
    if (!(INDEXED_LISTS as readonly string[]).includes(key)) index.member(key, span);
  }
  const wrong = await walkResult(scanned, {
    head: (head) => {
      heads.push(head);
      by.check = checkOfUnits(head, { file, editions });
    },
    input: (input, span) => {
      index.input(input, span);
      const { file: name, outcome, rows, cells } = input;
      inputs.push({ file: name, outcome, rows, ...(cells && { cells }) });
    },
    nomination: (nomination, span) => {
      index.nomination(nomination, span);
      const { position: _position, summary: _summary, notes: _notes, ...own } = nomination;
      nominations.push(own);
    },
    diagnostic: (diagnostic, span) => {
      index.diagnostic(diagnostic, span);
      if (asksForEvidence(diagnostic)) evidence.push(diagnostic);
    },
    unit: (unit, span) => {
      const [head] = heads;
      if (head !== undefined) by.record ??= recorder(head, new Set());
      index.unit(unit, span);
      by.check?.unit(unit);
      by.record?.unit(unit);
    },
  });
  if (wrong !== null) return wrong;
  const [head] = heads;
  if (head === undefined || by.check === undefined) throw new Error('a Result without a head');
  const { subjects, named, diagnostics } = by.check.finish({ inputs, nominations });
  let record = by.record ?? recorder(head, new Set());
  if (record !== null && subjects.length > 0) {
    // What cannot be believed is known only now: once more, without it.
    const again = recorder(head, new Set(subjects));
    await walkResult(scanned, { unit: (unit) => again?.unit(unit) });
    record = again;
  }
  const faults = diagnostics.map(({ file: _file, ...fault }) => fault);
  const soundness = { faults, subjects, named };
  const { sha256: criteria } = head.criteria;
  return { criteria, index: index.finish(), soundness, record: record?.finish() ?? null };
}
