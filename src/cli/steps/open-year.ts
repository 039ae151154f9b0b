import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { termOf } from '../../domain/term.ts';
import { formTexts } from '../../form/form-texts.ts';
import type { ReadingContext } from '../../reading/context.ts';
import { readIntakeLog } from '../../received/intake-log.ts';
import { basisOfYear } from '../../store/basis.ts';
import { openYearStore } from '../../store/year-store.ts';
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
  const { workspace, criteria, deadline, planned, unitsOn, today } = opened.value;
  const term = termOf(opened.value);
  const { year } = term;
  const paths = yearPaths(workspace.folder, term);
  const units = unitsInForce(workspace.register, unitsOn);
  const decided = readDecidedFiles(options.unitOfFile ?? [], units, year);
  if (hasErrors(decided.diagnostics)) return staged(null, decided.diagnostics);
  const log = await readIntakeLog(paths.intakeLog);
  const form = { profile: workspace.profile, deadline: deadline.date };
  const context: ReadingContext = {
    units,
    register: workspace.register,
    criteria,
    ...term,
    formTexts: formTexts({ ...form, criteria, ...term }),
  };
  const job: YearJob = {
    workspace,
    ...term,
    paths,
    criteria,
    context,
    deadline,
    planned,
    today,
    intakeLog: log.value,
    sources: options.sources ?? [paths.received],
    cache: openYearStore(paths.readings, basisOfYear(context, form)),
  };
  return staged({ ...job, askUnits: unitAsker({ world, prompts }, job, decided.value) }, [
    ...opened.diagnostics,
    ...log.diagnostics,
  ]);
}
