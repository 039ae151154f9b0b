import { hasYearReport, periodsOf, reportSetOf } from '../../criteria/of-term.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { termKey, termOf, termWords } from '../../domain/term.ts';
import { formTexts } from '../../form/form-texts.ts';
import type { ReadingContext } from '../../reading/context.ts';
import { readIntakeLog } from '../../received/intake-log.ts';
import { basisOfYear } from '../../store/basis.ts';
import { openYearStore } from '../../store/year-store.ts';
import { helpOf } from '../../threads/help.ts';
import { yearPaths } from '../../workspace/paths.ts';
import { unitsInForce } from '../../workspace/units-in-force.ts';
import type { YearJob } from '../../year-job.ts';
import type { Prompts } from '../prompts.ts';
import { unitAsker } from './ask-units.ts';
import { readDecidedFiles } from './decided-units.ts';
import { hasErrors, openCriteria, type YearAsked } from './open-criteria.ts';

/** Reads and checks all that a year's work stands on; null with the reasons where it cannot start (exit 2). */
export async function openYear({
  prompts = null,
  ...asked
}: YearAsked & { readonly prompts?: Prompts | null }): Promise<Staged<YearJob | null>> {
  const { world, options } = asked;
  const opened = await openCriteria(asked);
  if (opened.value === null) return staged(null, opened.diagnostics);
  const { workspace, criteria, edition, editions, deadline, planned, begin, unitsOn, today } = opened.value;
  const term = termOf(opened.value);
  const { year } = term;
  const paths = yearPaths(workspace.folder, term);
  const units = unitsInForce(workspace.register, unitsOn);
  const decided = readDecidedFiles(options.unitOfFile ?? [], units, year);
  if (hasErrors(decided.diagnostics)) return staged(null, decided.diagnostics);
  const log = await readIntakeLog(paths.intakeLog);
  // What units are asked: of a year with periods not what those came to.
  const set = reportSetOf(criteria.set);
  const report = set === criteria.set ? criteria : { ...criteria, set };
  const form = { profile: workspace.profile, deadline: deadline.date };
  const context: ReadingContext = {
    units,
    register: workspace.register,
    criteria: report,
    ...term,
    formTexts: formTexts({ ...form, criteria: report, ...term }),
  };
  const job: YearJob = {
    workspace,
    ...term,
    paths,
    criteria,
    edition,
    editions,
    context,
    deadline,
    planned,
    begin,
    today,
    intakeLog: log.value,
    sources: options.sources ?? [paths.received],
    cache: openYearStore(paths.readings, basisOfYear(context, form)),
    form,
    help: options.isReadAlone === true ? undefined : helpOf(asked.world.processors),
  };
  return staged({ ...job, askUnits: unitAsker({ world, prompts }, job, decided.value) }, [
    ...opened.diagnostics,
    ...log.diagnostics,
  ]);
}

/** The same for work on what units send: refused for the year of a plan whose units report by periods alone (TD4198). */
export async function openReports(asked: Parameters<typeof openYear>[0]): Promise<Staged<YearJob | null>> {
  const opened = await openYear(asked);
  const job = opened.value;
  if (job === null || hasYearReport(job.criteria.set)) return opened;
  const { year } = job;
  const terms = periodsOf(job.criteria.set).map((reportingPeriod) => ({ year, reportingPeriod }));
  const values = { year, terms: terms.map(termWords), keys: terms.map(termKey) };
  return staged(null, [...opened.diagnostics, diagnose('TD4198', {}, values)]);
}
