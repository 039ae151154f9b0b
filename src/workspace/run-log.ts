import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { realDisk } from '../io/disk.ts';
import { isProcessAlive } from '../io/process-alive.ts';
import { writeFileSafely } from '../io/write-file.ts';
import { workspacePaths } from './paths.ts';
import { savedAt } from './years-there.ts';

/** Beyond this many bytes the older half is dropped. */
const LARGEST = 128 * 1024;

const beginSchema = z.object({
  id: z.string().regex(/^[\dT:-]{1,60}$/u),
  /** yyyy-MM-ddTHH:mm:ss, local. */
  at: z.iso.datetime({ local: true }),
  command: z.string().regex(/^[a-z]{1,20}$/u),
  /** `2022`, `2022-Q1`: what the command was about. */
  term: z
    .string()
    .regex(/^\d{4}(?:-\w{1,3})?$/u)
    .nullable(),
  /** Names of the flags that were typed, never what stood after them. */
  flags: z.array(z.string().regex(/^--[a-z-]{1,30}$/u)),
  tool: z.string().regex(/^[\w.+-]{1,40}$/u),
  pid: z.int(),
});

const endSchema = z.object({
  id: z.string().regex(/^[\dT:-]{1,60}$/u),
  /** 0, 1, 2 (contract section 2). */
  exit: z.int(),
  seconds: z.number(),
  counts: z.record(z.string().regex(/^[a-z]{1,20}$/iu), z.int()),
  /** Codes of what kept it from being done. */
  codes: z.array(z.string().regex(/^TD\d{4}$/u)),
});

export type RunBegin = z.infer<typeof beginSchema>;
export type RunEnd = z.infer<typeof endSchema>;

/** One run of a command in a workspace; `end` is null where it is still going, or was broken off. */
export type LoggedRun = RunBegin & { readonly end: RunEnd | null; readonly isAlive: boolean };

/** `.thidua/nhat-ky.jsonl`: what was run when, in this workspace; nobody's name, no file's. May be deleted at any time. */
function runLogPath(workspace: string): string {
  return join(workspace, '.thidua', 'nhat-ky.jsonl');
}

/**
 * Notes that a run begins, or how it ended; in a workspace only, not in any folder that a command worked in. Where the disk does
 * not take it, nothing is noted and nothing is wrong.
 */
export async function noteRun(workspace: string, entry: RunBegin | RunEnd): Promise<void> {
  if ((await savedAt(workspacePaths(workspace).profile)) === null) return;
  const path = runLogPath(workspace);
  const line = `${JSON.stringify(entry)}\n`;
  try {
    await realDisk.makeFolder(dirname(path));
    const size = (await stat(path).catch(() => null))?.size ?? 0;
    // At the end, wherever that is by then: two runs at once do not write over each other.
    if (size <= LARGEST) return await realDisk.append(path, new TextEncoder().encode(line));
    const lines = (await readFile(path, 'utf8')).split('\n');
    const kept = lines.slice(Math.floor(lines.length / 2)).join('\n');
    await writeFileSafely(path, new TextEncoder().encode(kept + line));
  } catch {
    // A note for whoever helps; the work itself does not depend on it.
  }
}

/** The runs that are noted, oldest first; lines of another version, or cut off, are passed over. */
export async function loggedRuns(workspace: string): Promise<readonly LoggedRun[]> {
  const text = await readFile(runLogPath(workspace), 'utf8').catch(() => '');
  const begun: RunBegin[] = [];
  const ended = new Map<string, RunEnd>();
  for (const line of text.split('\n')) {
    const value = parsed(line);
    const begin = beginSchema.safeParse(value);
    if (begin.success) begun.push(begin.data);
    const end = endSchema.safeParse(value);
    if (end.success) ended.set(end.data.id, end.data);
  }
  return begun.map((run) => {
    const end = ended.get(run.id) ?? null;
    return { ...run, end, isAlive: end === null && isProcessAlive(run.pid) };
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
