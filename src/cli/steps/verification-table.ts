import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { termOf } from '../../domain/term.ts';
import { renderForm } from '../../render/xlsx/render-form.ts';
import { daysOfCouncil } from '../../tables/day-bounds.ts';
import { openTable, putFilledTable, type WrittenTable } from '../../tables/disk.ts';
import type { LaidRow } from '../../tables/keep-rows.ts';
import { holdsMore } from '../../tables/read-table.ts';
import { verificationForm } from '../../tables/verification/form.ts';
import {
  countVerification,
  isFilledIn,
  keptRows,
  layVerification,
} from '../../tables/verification/keep-verification.ts';
import { readVerification } from '../../tables/verification/read-verification.ts';
import { verificationRows } from '../../tables/verification/rows-of-result.ts';
import type { VerificationColumn } from '../../tables/verification/shape.ts';
import { VERIFICATION } from '../../tables/verification/shape.ts';
import { exitCodeFor, failed, jsonText, type Outcome } from '../outcome.ts';
import { printVerification } from '../print/verification-summary.ts';
import { chooseUnits } from './choose-units.ts';
import { collectCopies } from './collect-copies.ts';
import type { YearWithResult } from './year-with-result.ts';

/** Writes `tham-dinh.xlsx` with all that was entered in it, for the units named; merges filled copies into it. */
export async function writeVerificationTable(
  { world, job, result, before }: YearWithResult,
  asked: {
    readonly units: readonly string[];
    readonly copies: readonly string[] | undefined;
    readonly path: string;
  },
): Promise<Outcome> {
  const { path } = asked;
  const units = chooseUnits(job.context.units, job, asked.units);
  if (units.diagnostics.length > 0) return failed(...units.diagnostics);
  const days = daysOfCouncil(job.year, job.today);
  const context = { units: job.context.units, set: job.context.criteria.set, days };
  const existing = await openTable(path);
  const workbook = existing?.value ?? null;
  const kept = workbook === null ? [] : keptRows(workbook, context);
  // What cannot be read cannot be kept: the file is left alone.
  if (existing !== null && (workbook === null || kept === null)) {
    const faults = workbook === null ? [] : readVerification(workbook, context).diagnostics;
    return failed(...existing.diagnostics, ...faults);
  }
  const hasMore = workbook !== null && holdsMore(workbook, VERIFICATION);
  const copies = await collectCopies(asked.copies ?? [], world.cwd, { context, workbook, kept: kept ?? [] });
  if (copies.value === null) return failed(...copies.diagnostics);
  const year = verificationRows(result, job.context.units, job.context.criteria.set);
  const chosen = new Set(units.value.map(({ id }) => id));
  const isNew = existing === null;
  const rows = layVerification({
    year,
    isChosen: (unit) => chosen.has(unit) && (isNew || asked.copies === undefined),
    kept: kept ?? [],
    merged: copies.value,
  });
  const bytes = await renderForm(verificationForm({ ...termOf(job), rows, date: job.deadline.date }));
  const written = await putFilledTable(path, bytes, isFilledIn(kept ?? []) || hasMore);
  const diagnostics = [...before, ...copies.diagnostics];
  const merged = asked.copies === undefined ? null : copies.value.size;
  const facts = { ...termOf(job), rows, written, merged };
  return {
    exitCode: exitCodeFor(diagnostics),
    json: () => jsonText(jsonOf(facts, diagnostics)),
    print: () => printVerification(world, { ...facts, diagnostics }),
  };
}

function jsonOf(
  facts: {
    readonly year: number;
    readonly rows: readonly LaidRow<VerificationColumn>[];
    readonly written: WrittenTable;
    readonly merged: number | null;
  },
  diagnostics: readonly Diagnostic[],
) {
  return {
    schema: 'thidua-verification/1',
    year: facts.year,
    file: facts.written.path,
    outcome: facts.written.outcome,
    previous: facts.written.previous,
    ...countVerification(facts.rows),
    merged: facts.merged,
    diagnostics,
  };
}
