import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ReviewKind } from '../../domain/review.ts';
import type { ReportingPeriod } from '../../domain/term.ts';
import { DiskError } from '../../io/disk-error.ts';
import { shippedFolder } from '../../io/shipped.ts';
import { formatShortDate, isoOf } from '../../text/dates.ts';
import { defaultDay, keepDays, readKeptDays } from '../../workspace/document-days.ts';
import { workspacePaths, yearPaths } from '../../workspace/paths.ts';
import type { Prompts } from '../prompts.ts';
import type { World } from '../world.ts';

/** The day that documents carry. */
export type DocumentDay = {
  /** yyyy-MM-dd */
  readonly date: string;
  /** What the clerk must know of it. */
  readonly diagnostics: readonly Diagnostic[];
  /** Keeps it for later runs, where somebody chose it for a year that is over; once the documents are written. */
  readonly keep: () => Promise<void>;
};

type DayAsked = {
  readonly world: World;
  /** Null where nothing may be asked. */
  readonly prompts: Prompts | null;
  readonly options: { readonly date: string | undefined };
};

type DayFor = {
  /** Folder of the workspace. */
  readonly workspace: string;
  readonly year: number;
  readonly reportingPeriod?: ReportingPeriod | undefined;
  readonly review: ReviewKind;
  /** The years in which the plan holds its reviews. */
  readonly movement: { readonly interim: number | null; readonly final: number | null };
  /** Asks for the day and keeps it: the commands that write a review's papers. The others follow what was chosen. */
  readonly mayKeep: boolean;
};

/**
 * The day of a year's documents: as typed, else today. A year that is over has a day of its own: the one chosen before, else
 * what the person at the terminal answers, else the default of `ngay-van-ban.yaml`, which is said. Throws `StoppedError`
 * where the person stops at the question.
 */
export async function documentDay(
  { world, prompts, options: { date: typed } }: DayAsked,
  { workspace, year, reportingPeriod, review, movement, mayKeep }: DayFor,
): Promise<DocumentDay> {
  const today = world.today();
  // The papers of a period bear the day on which they are made, also in the year after.
  if (reportingPeriod !== undefined || Number(today.slice(0, 4)) <= year)
    return { date: typed ?? today, diagnostics: [], keep: nothing };
  const { folder } = yearPaths(workspace, year);
  const kept = await readKeptDays(folder);
  const keeping = (date: string) => async (): Promise<void> => {
    if (!mayKeep || kept.value[review] === date || kept.diagnostics.length > 0) return;
    // A choice that cannot be kept is only asked for again.
    await keepDays(folder, { ...kept.value, [review]: date }).catch(unlessDisk);
  };
  if (typed !== undefined) return { date: typed, diagnostics: kept.diagnostics, keep: keeping(typed) };
  const chosen = kept.value[review];
  if (chosen !== undefined) return { date: chosen, diagnostics: [], keep: nothing };
  const isPlanned = review !== 'annual' && movement[review] === year;
  const usual = await defaultDay(
    { review, year, isPlanned },
    { shippedFolder: shippedFolder('templates'), workspaceFolder: workspacePaths(workspace).templates },
  );
  const diagnostics = [...kept.diagnostics, ...usual.diagnostics];
  const preset = usual.value ?? today;
  if (prompts === null || !mayKeep) {
    const remark = diagnose('TD9047', {}, { year, date: formatShortDate(preset) });
    return { date: preset, diagnostics: [...diagnostics, remark], keep: nothing };
  }
  const date = await askDay(prompts, year, preset);
  return { date, diagnostics, keep: keeping(date) };
}

async function askDay(prompts: Prompts, year: number, preset: string): Promise<string> {
  const answer = await prompts.text(`Năm ${year} đã qua. Ngày ghi trên văn bản (dd/mm/yyyy):`, {
    preset: formatShortDate(preset),
    check: (typed) => isoOf(typed) !== null || 'Ghi một ngày dạng dd/mm/yyyy, ví dụ 05/12/2022.',
  });
  return isoOf(answer) ?? preset;
}

async function nothing(): Promise<void> {}

function unlessDisk(cause: unknown): void {
  if (!(cause instanceof DiskError)) throw cause;
}
