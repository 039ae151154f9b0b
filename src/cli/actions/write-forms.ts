import { join, relative, resolve, sep } from 'node:path';
import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Unit } from '../../domain/unit.ts';
import { type FormContext, formName, formOf, PEOPLE_ROWS } from '../../form/form-of.ts';
import { lockWorkspace } from '../../io/lock.ts';
import { renderForm } from '../../render/xlsx/render-form.ts';
import { uniqueNames } from '../../text/unique-names.ts';
import { putForm, remarkOnKept, type WrittenForm } from '../../write/form.ts';
import type { YearJob } from '../../year-job.ts';
import type { CommonOptions, ExitCode } from '../command.ts';
import { openYear } from '../open-year.ts';
import { printForms } from '../print/forms-summary.ts';
import { progressBar } from '../print/progress.ts';
import { failWith, writeJson } from '../report.ts';
import type { World } from '../world.ts';
import { chooseUnits } from './choose-units.ts';

export type FormOptions = CommonOptions & {
  readonly donVi?: readonly string[];
  readonly soDong?: string;
  readonly ghiDe?: boolean;
};

type FormReport = WrittenForm & { readonly unit: string; readonly name: string };

const MOST_PEOPLE_ROWS = 2000;
const AT_A_TIME = 4;

/** Writes one blank form per unit in force that year, or for the units named. */
export async function writeForms(world: World, typedYear: string, options: FormOptions): Promise<ExitCode> {
  const peopleRows = readPeopleRows(options.soDong);
  if (typeof peopleRows !== 'number') return failWith(world, options, [peopleRows]);
  const opened = await openYear(world, options, typedYear);
  if (opened.value === null) return failWith(world, options, opened.diagnostics);
  const job = opened.value;
  const units = chooseUnits(job.context.units, job.year, options.donVi ?? []);
  if (units.diagnostics.length > 0) return failWith(world, options, units.diagnostics);
  const folder = options.ra === undefined ? job.paths.forms : resolve(world.cwd, options.ra);
  const lock = await lockWorkspace(job.workspace.folder);
  try {
    const forms = await writeAll(world, { job, units: units.value, folder, peopleRows, options });
    const diagnostics = [...opened.diagnostics, ...remarkOnKept(forms)];
    if (options.json) writeJson(world, jsonOf(job, forms, diagnostics));
    else printForms(world, { job, folder, forms, diagnostics });
    return 0;
  } finally {
    await lock.release();
  }
}

type Task = {
  readonly job: YearJob;
  readonly units: readonly Unit[];
  readonly folder: string;
  readonly peopleRows: number;
  readonly options: FormOptions;
};

async function writeAll(
  world: World,
  { job, units, folder, peopleRows, options }: Task,
): Promise<readonly FormReport[]> {
  const progress = progressBar(world, `Lập biểu mẫu năm ${job.year}`);
  // Codes that differ only in signs that a file name cannot hold must not write over each other.
  const unique = uniqueNames();
  const names = units.map((unit) => unique(formName(unit)));
  const forms: FormReport[] = [];
  // A few at a time: one is compressed while the next is laid out.
  for (let start = 0; start < units.length; start += AT_A_TIME) {
    const batch = units.slice(start, start + AT_A_TIME).map(async (unit, index) => {
      const path = join(folder, `${names[start + index]}.xlsx`);
      const bytes = await renderForm(formOf({ ...contextOf(job), unit, peopleRows }));
      return { ...(await putForm(path, bytes, options.ghiDe ?? false)), unit: unit.id, name: unit.name };
    });
    forms.push(...(await Promise.all(batch)));
    progress.step(forms.length, units.length, forms.at(-1)?.name ?? '');
  }
  progress.end();
  return forms;
}

function contextOf({ criteria, year, workspace, deadline }: YearJob): Omit<FormContext, 'unit'> {
  return { criteria, year, profile: workspace.profile, deadline: deadline.date };
}

function readPeopleRows(typed: string | undefined): number | Diagnostic {
  if (typed === undefined) return PEOPLE_ROWS;
  const rows = /^\d{1,5}$/u.test(typed) ? Number(typed) : Number.NaN;
  if (rows >= 1 && rows <= MOST_PEOPLE_ROWS) return rows;
  const expected = `một số từ 1 đến ${MOST_PEOPLE_ROWS}, ví dụ 120`;
  return diagnose('TD9002', {}, { flag: '--so-dong', found: typed, expected });
}

function jsonOf(job: YearJob, forms: readonly FormReport[], diagnostics: readonly Diagnostic[]) {
  return {
    schema: 'thidua-forms/1',
    year: job.year,
    plan: job.criteria.set.plan,
    criteria: { version: job.criteria.set.version, sha256: job.criteria.sha256 },
    deadline: job.deadline.date,
    forms: forms.map(({ unit, name, path, outcome }) => ({
      unit,
      name,
      file: relative(job.workspace.folder, path).split(sep).join('/'),
      outcome,
    })),
    diagnostics,
  };
}
