import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import {
  REMINDER_STATES,
  type ReminderState,
  remindedUnitsOf,
} from '../../documents/letters/reminded-units.ts';
import type { Result } from '../../domain/result.ts';
import { type Term, termOf } from '../../domain/term.ts';
import { isTemporaryName, writeFileSafely } from '../../io/write-file.ts';
import { noticesPath, yearPaths } from '../../workspace/paths.ts';

/** A file in `nhan/` as a run found it. */
export type ReceivedFile = { readonly name: string; readonly size: number };

const SCHEMA = 'thidua-tinh-hinh/1';

const summarySchema = z.object({
  schema: z.literal(SCHEMA),
  /** The command that looked. */
  by: z.enum(['rasoat', 'dondoc', 'tonghop']),
  /** yyyy-MM-dd */
  on: z.string(),
  /** The version of the tool, and the deadline that its criteria gave. */
  tool: z.string(),
  deadline: z.object({ date: z.string(), weekend: z.boolean() }),
  due: z.int(),
  /** Units without a remark are left out. */
  units: z.record(z.string(), z.array(z.enum(REMINDER_STATES))),
  /** Awards that wait for the council; null where nothing was compiled. */
  open: z.int().nullable(),
  /** What lay in `nhan/`; sizes in bytes. */
  files: z.array(z.object({ name: z.string(), size: z.int() })),
});

/** What the last run that looked at a whole year found, small enough to be read before each screen. */
export type YearSummary = z.infer<typeof summarySchema>;

/** How a summary counts: the units of one state, and those whose report can be used. */
export function unitsIn({ units }: YearSummary, state: ReminderState): number {
  return Object.values(units).filter((states) => states.includes(state)).length;
}

/** Units whose report can be used. */
export function usedUnits(summary: YearSummary): number {
  return summary.due - unitsIn(summary, 'missing') - unitsIn(summary, 'unusable');
}

/** What a summary says of a result. */
export type YearFigures = Pick<YearSummary, 'tool' | 'deadline' | 'due' | 'units' | 'open'>;
type Look = Pick<YearSummary, 'by' | 'on'>;

/** What is said of a result by whoever looked. */
export function figuresOf(result: Result, by: YearSummary['by']): YearFigures {
  return {
    tool: result.tool.version,
    deadline: result.deadline,
    due: result.units.length,
    units: Object.fromEntries(remindedUnitsOf(result).map(({ unit, states }) => [unit.id, [...states]])),
    open:
      by === 'tonghop' ? result.nominations.filter(({ outcome }) => outcome === 'undecided').length : null,
  };
}

/** The summary of what a run made. */
export function summaryOf(figures: YearFigures, look: Look, files: readonly ReceivedFile[]): YearSummary {
  return { schema: SCHEMA, ...look, ...figures, files: [...files] };
}

/**
 * Keeps what a run found of a year. It is a note of the tool's own: where the disk does not take it, the screen says less,
 * and nothing else suffers.
 */
export async function keepSummary(workspace: string, result: Result, look: Look): Promise<void> {
  await keepFigures(workspace, termOf(result), figuresOf(result, look.by), look);
}

/** The same of figures that were made before. */
export async function keepFigures(
  workspace: string,
  term: Term,
  figures: YearFigures,
  look: Look,
): Promise<void> {
  const files = await receivedFiles(yearPaths(workspace, term).received);
  const path = noticesPath(workspace, term);
  const made = summaryOf(figures, look, files);
  // A run that compiles nothing leaves open what the last one that did had found.
  const before = made.open === null ? parseSummary(await readFile(path, 'utf8').catch(() => '')) : null;
  const text = JSON.stringify({ ...made, open: made.open ?? before?.open ?? null });
  await writeFileSafely(path, new TextEncoder().encode(text)).catch(() => undefined);
}

/** A kept summary; null where the text is none of this version. */
export function parseSummary(text: string): YearSummary | null {
  try {
    return summarySchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** Files in a folder and below, without the tool's own notes; none where it cannot be listed. */
export async function receivedFiles(folder: string): Promise<readonly ReceivedFile[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  const named = entries.filter(
    (entry) => entry.isFile() && !entry.name.startsWith('.') && !isTemporaryName(entry.name),
  );
  const files = await Promise.all(
    named.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const about = await stat(path).catch(() => null);
      const name = path.slice(folder.length + 1).replaceAll('\\', '/');
      return about === null ? [] : [{ name, size: about.size }];
    }),
  );
  return files.flat().sort((a, b) => (a.name < b.name ? -1 : 1));
}
