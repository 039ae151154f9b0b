import { resolve } from 'node:path';
import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { inspectionPlan, reasonOf } from '../../documents/letters/ke-hoach-kiem-tra.ts';
import type { Result } from '../../domain/result.ts';
import { chooseForInspection, type InspectionProposal } from '../../inspection/choose-units.ts';
import { shippedFolder } from '../../io/shipped.ts';
import { inspectionHistory } from '../../workspace/inspection-history.ts';
import { loadInspectionRules } from '../../workspace/inspection-rules.ts';
import { openOwnFolder } from '../../workspace/own-files.ts';
import { workspacePaths } from '../../workspace/paths.ts';
import { issuingOffice, recordedPath } from '../../write/documents.ts';
import { renderDocument } from '../../write/render-document.ts';
import type { YearJob } from '../../year-job.ts';
import type { ExitCode } from '../command.ts';
import { documentDate } from '../document-date.ts';
import { printInspection } from '../print/inspection.ts';
import { exitCodeFor, failWith, writeJson } from '../report.ts';
import type { World } from '../world.ts';
import type { VerifyOptions } from './verify.ts';

const LARGEST_SEED = 4_294_967_295;

/** Proposes which units to inspect, with the reason for each, and writes the plan of inspections. */
export async function inspect(
  world: World,
  options: VerifyOptions,
  {
    job,
    result,
    before,
  }: { readonly job: YearJob; readonly result: Result; readonly before: readonly Diagnostic[] },
): Promise<ExitCode> {
  const date = documentDate(world, options);
  if (typeof date !== 'string') return failWith(world, options, [date]);
  const count = wholeNumber('--chon', options.chon ?? '', 1, result.units.length);
  if (typeof count !== 'number') return failWith(world, options, [count]);
  const seed = wholeNumber('--hat-giong', options.hatGiong ?? String(job.year), 0, LARGEST_SEED);
  if (typeof seed !== 'number') return failWith(world, options, [seed]);
  const { folder, register, profile } = job.workspace;
  const rules = await loadInspectionRules({
    shippedFolder: shippedFolder('templates'),
    workspaceFolder: workspacePaths(folder).templates,
  });
  if (rules.value === null) return failWith(world, options, rules.diagnostics);
  const { from } = result.criteria.movement.years;
  const history = await inspectionHistory(folder, register, { from, year: job.year });
  const proposal = chooseForInspection(result, { count, seed, rules: rules.value, history: history.value });
  const issuing = issuingOffice({ workspace: job.workspace, result, date });
  const context = { result, profile, office: issuing.value, date };
  const model = inspectionPlan(context, proposal);
  const rendered = await renderDocument(model, folder);
  const diagnostics: Diagnostic[] = [
    ...before,
    ...history.diagnostics,
    ...issuing.diagnostics,
    ...rendered.diagnostics,
  ];
  if (rendered.value === null) return failWith(world, options, diagnostics);
  const target = options.ra === undefined ? job.paths.documents : resolve(world.cwd, options.ra);
  const own = await openOwnFolder(target);
  await own.put(`${model.name}.docx`, rendered.value, `kiem-tra ${job.year}`);
  const kept = await own.finish(() => false);
  if (kept.length > 0) diagnostics.push(diagnose('TD9042', {}, { files: kept }));
  const path = resolve(target, `${model.name}.docx`);
  if (options.json) writeJson(world, jsonOf(proposal, result, recordedPath(folder, path), diagnostics));
  else printInspection(world, { proposal, year: job.year, path, diagnostics });
  return exitCodeFor(diagnostics);
}

function wholeNumber(flag: string, typed: string, least: number, most: number): number | Diagnostic {
  const value = /^\d{1,10}$/u.test(typed) ? Number(typed) : Number.NaN;
  if (value >= least && value <= most) return value;
  return diagnose('TD9002', {}, { flag, found: typed, expected: `một số nguyên từ ${least} đến ${most}` });
}

function jsonOf(
  { seed, rules, units }: InspectionProposal,
  { year }: Result,
  document: string,
  diagnostics: readonly Diagnostic[],
) {
  return {
    schema: 'thidua-inspection-plan/1',
    year,
    seed,
    randomShare: rules.randomShare,
    units: units.map(({ unit, how, risk }) => ({
      id: unit.id,
      name: unit.name,
      cluster: unit.cluster,
      how: how === 'lot' ? 'random' : 'risk',
      risk: risk.score,
      because: reasonOf(how, risk.reasons),
      lines: risk.lines,
    })),
    document,
    diagnostics,
  };
}
