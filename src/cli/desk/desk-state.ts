import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Deadline } from '../../domain/deadline.ts';
import type { Result } from '../../domain/result.ts';
import type { ReviewKind } from '../../domain/review.ts';
import { type ReportingPeriod, type Term, termOf } from '../../domain/term.ts';
import { toolVersion } from '../../version.ts';
import { findWorkspace } from '../../workspace/find-workspace.ts';
import { openWorkspace, type Workspace } from '../../workspace/open-workspace.ts';
import { noticesPath, reviewPaths, workspacePaths, yearPaths } from '../../workspace/paths.ts';
import { type LoggedRun, loggedRuns } from '../../workspace/run-log.ts';
import { unitsInForce } from '../../workspace/units-in-force.ts';
import { periodsIn, savedAt, yearsIn } from '../../workspace/years-there.ts';
import { hasErrors, openCriteria } from '../steps/open-criteria.ts';
import {
  figuresOf,
  parseSummary,
  type ReceivedFile,
  receivedFiles,
  summaryOf,
  type YearSummary,
} from '../steps/year-summary.ts';
import { faultOf } from '../unexpected.ts';
import type { World } from '../world.ts';
import { type Changes, changesSince } from './changes-since.ts';
import { compiledOf, countFiles, currentTerm } from './current-term.ts';

/** Which workspace, year and review the screen is about; null for what it finds by itself. */
export type DeskPlace = {
  readonly folder: string | null;
  readonly year: number | null;
  /** The part of that year; absent where it is the year. */
  readonly reportingPeriod?: ReportingPeriod | undefined;
  readonly review: ReviewKind;
};

/** How far the year's work has come. */
export type YearDesk = {
  readonly kind: 'year';
  readonly workspace: Workspace;
  readonly year: number;
  readonly reportingPeriod?: ReportingPeriod | undefined;
  /** Reporting periods that the workspace has a folder for, in their order. */
  readonly periods?: readonly Term[];
  /** Those of the year itself, where the screen is about a whole year, and whether each has a result. */
  readonly ownPeriods: readonly { readonly term: Term; readonly isCompiled: boolean }[];
  readonly review: ReviewKind;
  /** Years that the workspace has a folder for, oldest first. */
  readonly years: readonly number[];
  /** Null, with the reasons in `faults`, where no criteria are in force. */
  readonly deadline: Deadline | null;
  readonly faults: readonly Diagnostic[];
  /** Units that must submit. */
  readonly due: number;
  /** Files in `nhan/`. */
  readonly received: number;
  readonly forms: number;
  readonly documents: number;
  readonly hasVerification: boolean;
  readonly summary: YearSummary | null;
  readonly changes: Changes;
  /** The years that have a result, oldest first: what a review over several years looks back on. */
  readonly yearsWithResult: readonly number[];
  /** The last run, where it came to nothing: broken off, or not done. */
  readonly failedRun: LoggedRun | null;
  /** The reviews over several years that the year has a result of. */
  readonly reviewed: readonly ReviewKind[];
};

/** What the screen opens on: a year, a workspace that cannot be opened, or none. */
export type Desk =
  | YearDesk
  | { readonly kind: 'broken'; readonly folder: string; readonly faults: readonly Diagnostic[] }
  | { readonly kind: 'none' };

/** Looks at what is on the disk, without reading what was received. */
export async function deskOf(world: World, place: DeskPlace): Promise<Desk> {
  const folder = place.folder ?? (await findWorkspace({ cwd: world.cwd }).catch(() => null));
  if (folder === null) return { kind: 'none' };
  try {
    const opened = await openWorkspace({ cwd: world.cwd, folder, today: world.today() });
    if (opened.value === null || hasErrors(opened.diagnostics))
      return { kind: 'broken', folder, faults: opened.diagnostics };
    return await yearOf(world, opened.value, place);
  } catch (error) {
    return { kind: 'broken', folder, faults: [faultOf(error, [])] };
  }
}

async function yearOf(world: World, workspace: Workspace, place: DeskPlace): Promise<YearDesk> {
  const { folder } = workspace;
  const years = await yearsIn(folder);
  const periods = await periodsIn(folder);
  const compiled = await compiledOf(folder, periods);
  const term =
    place.year === null
      ? await currentTerm(folder, world.today(), { years, periods, compiled })
      : termOf({ ...place, year: place.year });
  const { year } = term;
  const paths = yearPaths(folder, term);
  const [files, forms, documents, yearsWithResult, verified] = await Promise.all([
    receivedFiles(paths.received),
    countFiles(paths.forms),
    countFiles(paths.documents),
    yearsWithResultIn(folder, years),
    savedAt(paths.verification),
  ]);
  const reviews = await Promise.all(
    (['interim', 'final'] as const).map(async (review) =>
      (await savedAt(reviewPaths(folder, year, review).result)) === null ? [] : [review],
    ),
  );
  const { summary, at } = await lastLook(folder, term, files);
  const { deadline, faults } = await deadlineOf(world, { folder, term, summary, at });
  return {
    kind: 'year',
    workspace,
    ...term,
    ...(periods.length > 0 && { periods }),
    ownPeriods:
      term.reportingPeriod !== undefined
        ? []
        : periods
            .filter((period) => period.year === year)
            .map((period) => ({ term: period, isCompiled: compiled.includes(period) })),
    review: place.review,
    years,
    deadline,
    faults,
    due: unitsInForce(workspace.register, deadline?.date ?? `${year}-12-31`).length,
    received: files.length,
    forms,
    documents,
    hasVerification: verified !== null,
    summary,
    changes: await changesSince(folder, term, { summary, at, files, compiled }),
    yearsWithResult,
    failedRun: await lastFailure(folder),
    reviewed: reviews.flat(),
  };
}

type LastLook = { readonly summary: YearSummary | null; readonly at: number | null };

/** The deadline as the last run knew it; criteria are read, which takes a while, only where they may say another. */
async function deadlineOf(
  world: World,
  { folder, term, summary, at }: LastLook & { readonly folder: string; readonly term: Term },
): Promise<Pick<YearDesk, 'deadline' | 'faults'>> {
  if (summary !== null && at !== null && summary.tool === toolVersion) {
    const own = workspacePaths(folder);
    const versions = (await readdir(own.criteria, { recursive: true }).catch(() => [])).map((name) =>
      join(own.criteria, name),
    );
    const saved = await Promise.all([own.profile, own.criteria, ...versions].map(savedAt));
    if (saved.every((each) => each === null || each < at)) return { deadline: summary.deadline, faults: [] };
  }
  const { value, diagnostics } = await openCriteria({
    world,
    args: { year: term },
    options: { workspace: folder },
  });
  return { deadline: value?.deadline ?? null, faults: diagnostics };
}

/** Those of the years that have a result. */
export async function yearsWithResultIn(
  folder: string,
  years: readonly number[],
): Promise<readonly number[]> {
  const saved = await Promise.all(years.map((each) => savedAt(yearPaths(folder, each).result)));
  return years.filter((_, index) => saved[index] !== null);
}

/** The kept summary, or what the result says where that is newer: another version, or another computer, made it. */
async function lastLook(folder: string, term: Term, files: readonly ReceivedFile[]): Promise<LastLook> {
  const notices = noticesPath(folder, term);
  const result = yearPaths(folder, term).result;
  const [kept, made] = await Promise.all([savedAt(notices), savedAt(result)]);
  if (kept !== null && kept >= (made ?? 0)) {
    const summary = parseSummary(await readFile(notices, 'utf8').catch(() => ''));
    if (summary !== null) return { summary, at: kept };
  }
  if (made === null) return { summary: null, at: null };
  try {
    const parsed = JSON.parse(await readFile(result, 'utf8')) as Result;
    const on = new Date(made).toLocaleDateString('sv');
    // What the result names, by itself or as the archive that it lay in, counts as seen; sizes are not noted there.
    const named = parsed.inputs.map(({ file }) => file);
    const seen = files.filter(({ name }) => named.some((each) => each.startsWith(name)));
    return { summary: summaryOf(figuresOf(parsed, 'tonghop'), { by: 'tonghop', on }, seen), at: made };
  } catch {
    // Not a result of this tool; the command that needs it says so.
    return { summary: null, at: null };
  }
}

/** The last run that has ended, if it ended without doing its work and nobody had wished it. */
async function lastFailure(folder: string): Promise<LoggedRun | null> {
  const last = (await loggedRuns(folder)).findLast(({ isAlive }) => !isAlive);
  const isFailed = last !== undefined && (last.end === null || last.end.codes.length > 0);
  return isFailed ? last : null;
}
