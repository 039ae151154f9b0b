import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { inspectionPlan, reasonOf } from '../../documents/letters/ke-hoach-kiem-tra.ts';
import { inspectionRecord } from '../../documents/workbooks/inspection-record.ts';
import type { Result } from '../../domain/result.ts';
import { termKey, termOf } from '../../domain/term.ts';
import { chooseForInspection, type InspectionProposal } from '../../inspection/choose-units.ts';
import { shippedFolder } from '../../io/shipped.ts';
import { inspectionHistory } from '../../workspace/inspection-history.ts';
import { loadInspectionRules } from '../../workspace/inspection-rules.ts';
import { workspacePaths } from '../../workspace/paths.ts';
import { openDesk } from '../../write/desk.ts';
import { issuingOffice, recordedPath } from '../../write/documents.ts';
import { documentRenderer } from '../../write/render-document.ts';
import { exitCodeFor, failed, jsonText, type Outcome } from '../outcome.ts';
import { printInspection } from '../print/inspection.ts';
import type { YearWithResult } from './year-with-result.ts';

const LARGEST_SEED = 4_294_967_295;

/** Proposes which units to inspect, with the reason for each, and writes the plan of inspections. */
export async function inspect(
  { world, job, result, before }: YearWithResult,
  asked: {
    /** As typed. */
    readonly count: string;
    readonly seed: string;
    /** yyyy-MM-dd, on the plan. */
    readonly date: string;
    readonly folder: string;
  },
): Promise<Outcome> {
  const { date } = asked;
  const count = wholeNumber('--chon', asked.count, 1, result.units.length);
  if (typeof count !== 'number') return failed(count);
  const seed = wholeNumber('--hat-giong', asked.seed, 0, LARGEST_SEED);
  if (typeof seed !== 'number') return failed(seed);
  const { folder, register, profile } = job.workspace;
  const rules = await loadInspectionRules({
    shippedFolder: shippedFolder('templates'),
    workspaceFolder: workspacePaths(folder).templates,
  });
  if (rules.value === null) return failed(...rules.diagnostics);
  const { from } = result.criteria.movement.years;
  const history = await inspectionHistory(folder, register, { from, year: job.year });
  const proposal = chooseForInspection(result, { count, seed, rules: rules.value, history: history.value });
  const issuing = issuingOffice({ workspace: job.workspace, result, date });
  const context = { result, profile, office: issuing.value, date };
  const model = inspectionPlan(context, proposal);
  const about = `kiem-tra ${termKey(job)}`;
  const desk = await openDesk(asked.folder, documentRenderer(folder));
  const made = await desk.make(model, { path: `${model.name}.docx`, about });
  const diagnostics: Diagnostic[] = [
    ...before,
    ...history.diagnostics,
    ...issuing.diagnostics,
    ...made.diagnostics,
  ];
  if (made.value === null) return failed(...diagnostics);
  const record = inspectionRecord(proposal, { ...termOf(job), date });
  const recorded = await desk.make(record, { path: `${record.name}.xlsx`, about });
  const [path = ''] = await desk.put(made.value);
  const [recordPath = path] = recorded.value === null ? [] : await desk.put(recorded.value);
  diagnostics.unshift(...(await desk.finish(() => false)));
  return {
    exitCode: exitCodeFor(diagnostics),
    json: () => jsonText(jsonOf(proposal, result, recordedPath(folder, path), diagnostics)),
    print: () =>
      printInspection(world, {
        proposal,
        ...termOf(job),
        path,
        record: recordPath,
        diagnostics,
      }),
  };
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
