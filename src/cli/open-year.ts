import { type Staged, staged } from '../diagnostics/diagnostic.ts';
import { formTexts } from '../documents/form/form-texts.ts';
import { openReadingCache } from '../io/reading-cache.ts';
import { readIntakeLog } from '../received/intake-log.ts';
import { yearPaths } from '../workspace/paths.ts';
import { unitsInForce } from '../workspace/units-in-force.ts';
import type { YearJob } from '../year-job.ts';
import { unitAsker } from './actions/ask-units.ts';
import type { CommonOptions } from './command.ts';
import { readDecidedFiles } from './decided-units.ts';
import { hasErrors, openCriteria } from './open-criteria.ts';
import type { World } from './world.ts';

/** Reads and checks all that a year's work stands on; null with the reasons where it cannot start (exit 2). */
export async function openYear(
  world: World,
  options: CommonOptions,
  typedYear: string,
): Promise<Staged<YearJob | null>> {
  const opened = await openCriteria(world, options, typedYear);
  if (opened.value === null) return staged(null, opened.diagnostics);
  const { workspace, year, criteria, deadline } = opened.value;
  const paths = yearPaths(workspace.folder, year);
  const units = unitsInForce(workspace.register, `${year}-${criteria.set.deadline}`);
  const decided = readDecidedFiles(options.donViCua ?? [], units, year);
  if (hasErrors(decided.diagnostics)) return staged(null, decided.diagnostics);
  const log = await readIntakeLog(paths.intakeLog);
  const job: YearJob = {
    workspace,
    year,
    paths,
    criteria,
    context: {
      units,
      register: workspace.register,
      criteria,
      year,
      formTexts: formTexts({ criteria, year, profile: workspace.profile, deadline: deadline.date }),
    },
    deadline,
    intakeLog: log.value,
    sources: options.nguon ?? [paths.received],
    cache: openReadingCache(paths.readings),
  };
  return staged({ ...job, askUnits: unitAsker(world, options, job, decided.value) }, [
    ...opened.diagnostics,
    ...log.diagnostics,
  ]);
}
