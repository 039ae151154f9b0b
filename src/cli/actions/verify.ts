import { join, resolve } from 'node:path';
import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Result } from '../../domain/result.ts';
import { lockWorkspace } from '../../io/lock.ts';
import { renderForm } from '../../render/xlsx/render-form.ts';
import { openTable, putFilledTable, type WrittenTable } from '../../tables/disk.ts';
import type { LaidRow } from '../../tables/keep-rows.ts';
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
import { readYearResult } from '../../workspace/year-result.ts';
import type { YearJob } from '../../year-job.ts';
import type { CommonOptions, ExitCode } from '../command.ts';
import { openYear } from '../open-year.ts';
import { printVerification } from '../print/verification-summary.ts';
import { exitCodeFor, failWith, writeJson } from '../report.ts';
import type { World } from '../world.ts';
import { chooseUnits } from './choose-units.ts';
import { collectCopies } from './collect-copies.ts';
import { inspect } from './inspect.ts';

export type VerifyOptions = CommonOptions & {
  readonly donVi?: readonly string[];
  readonly gop?: readonly string[];
  readonly chon?: string;
  readonly hatGiong?: string;
};

/** Writes `tham-dinh.xlsx`, merges filled copies into it, or proposes which units to inspect. */
export async function verify(world: World, typedYear: string, options: VerifyOptions): Promise<ExitCode> {
  const wrong = wrongUsage(options);
  if (wrong !== null) return failWith(world, options, [diagnose('TD9001', {}, { what: wrong })]);
  const opened = await openYear(world, options, typedYear);
  if (opened.value === null) return failWith(world, options, opened.diagnostics);
  const job = opened.value;
  const read = await readYearResult(job.workspace.folder, job.year);
  if (read.value === null) return failWith(world, options, read.diagnostics);
  const lock = await lockWorkspace(job.workspace.folder);
  try {
    const task = { job, result: read.value, before: opened.diagnostics };
    return options.chon === undefined
      ? await writeTable(world, options, task)
      : await inspect(world, options, task);
  } finally {
    await lock.release();
  }
}

type Task = {
  readonly job: YearJob;
  readonly result: Result;
  readonly before: readonly Diagnostic[];
};

async function writeTable(
  world: World,
  options: VerifyOptions,
  { job, result, before }: Task,
): Promise<ExitCode> {
  const units = chooseUnits(job.context.units, job.year, options.donVi ?? []);
  if (units.diagnostics.length > 0) return failWith(world, options, units.diagnostics);
  const path =
    options.ra === undefined
      ? job.paths.verification
      : join(resolve(world.cwd, options.ra), 'tham-dinh.xlsx');
  const context = { units: job.context.units, set: job.criteria.set };
  const existing = await openTable(path);
  const workbook = existing?.value ?? null;
  const kept = workbook === null ? [] : keptRows(workbook, context);
  // What cannot be read cannot be kept: the file is left alone.
  if (existing !== null && (workbook === null || kept === null)) {
    const faults = workbook === null ? [] : readVerification(workbook, context).diagnostics;
    return failWith(world, options, [...existing.diagnostics, ...faults]);
  }
  const copies = await collectCopies(options.gop ?? [], world.cwd, { context, workbook, kept: kept ?? [] });
  if (copies.value === null) return failWith(world, options, copies.diagnostics);
  const year = verificationRows(result, job.context.units, job.criteria.set);
  const chosen = new Set(units.value.map(({ id }) => id));
  const isNew = existing === null;
  const rows = layVerification({
    year,
    isChosen: (unit) => chosen.has(unit) && (isNew || options.gop === undefined),
    kept: kept ?? [],
    merged: copies.value,
  });
  const bytes = await renderForm(verificationForm({ year: job.year, rows, date: job.deadline.date }));
  const written = await putFilledTable(path, bytes, isFilledIn(kept ?? []));
  const diagnostics = [...before, ...copies.diagnostics];
  const facts = {
    year: job.year,
    rows,
    written,
    merged: options.gop === undefined ? null : copies.value.size,
  };
  if (options.json) writeJson(world, jsonOf(facts, diagnostics));
  else printVerification(world, { ...facts, diagnostics });
  return exitCodeFor(diagnostics);
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

function wrongUsage({ gop, chon, hatGiong, donVi }: VerifyOptions): string | null {
  if (gop !== undefined && chon !== undefined) return 'Mỗi lần chỉ dùng một trong hai: --gop hoặc --chon.';
  if (gop !== undefined && donVi !== undefined)
    return '--don-vi không dùng cùng --gop: mọi dòng đều được gộp.';
  if (chon !== undefined && donVi !== undefined)
    return '--don-vi không dùng cùng --chon: đơn vị do công cụ đề xuất.';
  if (hatGiong !== undefined && chon === undefined) return '--hat-giong chỉ dùng cùng --chon.';
  return null;
}
