import { basename, join, resolve } from 'node:path';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { comparisonWorkbook } from '../../documents/workbooks/comparison-workbook.ts';
import type { Result } from '../../domain/result.ts';
import { writeFileSafely } from '../../io/write-file.ts';
import { renderWorkbook } from '../../render/xlsx/render-workbook.ts';
import { compareResults } from '../../review/compare-results.ts';
import type { ComparedResult } from '../../review/comparison.ts';
import { fileNameOf } from '../../text/file-name.ts';
import { openWorkspace, type Workspace } from '../../workspace/open-workspace.ts';
import { yearPaths } from '../../workspace/paths.ts';
import { readResultFile, readYearResult } from '../../workspace/year-result.ts';
import { recordedPath } from '../../write/documents.ts';
import type { CommonOptions, ExitCode } from '../command.ts';
import { documentDate } from '../document-date.ts';
import { parseYear } from '../open-criteria.ts';
import { printComparison } from '../print/comparison.ts';
import { failWith, writeJson } from '../report.ts';
import type { World } from '../world.ts';

/** Compares two results, each a year of the workspace or a path, and writes the comparison as a workbook. */
export async function compare(
  world: World,
  [typedBefore, typedAfter]: readonly [string, string],
  options: CommonOptions,
): Promise<ExitCode> {
  const date = documentDate(world, options);
  if (typeof date !== 'string') return failWith(world, options, [date]);
  const opened = await workspaceFor(world, options, [typedBefore, typedAfter]);
  if (opened.diagnostics.length > 0) return failWith(world, options, opened.diagnostics);
  const workspace = opened.value;
  const before = await resultOf(world, workspace, typedBefore);
  const after = await resultOf(world, workspace, typedAfter);
  if (before.value === null || after.value === null) {
    return failWith(world, options, [...before.diagnostics, ...after.diagnostics]);
  }
  const comparison = compareResults(before.value, after.value, workspace?.register.units ?? []);
  const diagnostics: readonly Diagnostic[] = comparison.isComparable
    ? []
    : [diagnose('TD9043', {}, { before: editionOf(comparison.before), after: editionOf(comparison.after) })];
  const name = `so-sanh-${labelOf(typedBefore, before.value)}-${labelOf(typedAfter, after.value)}`;
  const path = join(folderFor(world, options, workspace, typedAfter), `${name}.xlsx`);
  await writeFileSafely(path, await renderWorkbook(comparisonWorkbook(comparison, name, date)));
  const recorded = workspace === null ? path : recordedPath(workspace.folder, path);
  if (options.json) {
    writeJson(world, { schema: 'thidua-comparison/1', ...comparison, documents: [recorded], diagnostics });
  } else {
    printComparison(world, { comparison, isDetailed: options.chiTiet === true, path, diagnostics });
  }
  return 0;
}

/** The workspace; only two paths can do without one, and then no merger is known. */
async function workspaceFor(
  world: World,
  { thuMuc }: CommonOptions,
  typed: readonly string[],
): Promise<Staged<Workspace | null>> {
  const where = { cwd: world.cwd, ...(thuMuc === undefined ? {} : { folder: thuMuc }) };
  const opened = await openWorkspace(where);
  const isNeeded = thuMuc !== undefined || typed.some((each) => parseYear(each) !== null);
  return opened.value === null && isNeeded ? opened : staged(opened.value);
}

async function resultOf(
  world: World,
  workspace: Workspace | null,
  typed: string,
): Promise<Staged<Result | null>> {
  const year = parseYear(typed);
  if (year !== null && workspace !== null) return readYearResult(workspace.folder, year);
  const path = resolve(world.cwd, typed);
  return readResultFile(/\.json$/iu.test(path) ? path : join(path, 'ket-qua.json'));
}

function folderFor(
  world: World,
  { ra }: CommonOptions,
  workspace: Workspace | null,
  typedAfter: string,
): string {
  if (ra !== undefined) return resolve(world.cwd, ra);
  const year = parseYear(typedAfter);
  return year === null || workspace === null ? world.cwd : yearPaths(workspace.folder, year).documents;
}

/** `2022`; of a file with a name of its own also that name. */
function labelOf(typed: string, { year }: Result): string {
  const stem = basename(typed).replace(/\.json$/iu, '');
  const isPlain = parseYear(typed) !== null || !/\.json$/iu.test(typed) || stem === 'ket-qua';
  return isPlain ? String(year) : `${year}-${fileNameOf(stem)}`;
}

/** The start of the fingerprint tells two files apart that call themselves the same version. */
function editionOf({ criteria: { id, version, sha256 } }: ComparedResult): string {
  return `${id} bản ${version} (tệp ${sha256.slice(0, 8)}…)`;
}
