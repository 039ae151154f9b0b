import type { IntakeLogEntry } from './intake-log.ts';

/** Finds what the intake log knows of a file, quickly for any number of files. */
export type FindLogged = (file: string, sha256: string) => IntakeLogEntry | undefined;

/** By the name a file was stored under, else by its content; of several receipts of one content the first counts. */
export function loggedFiles(log: ReadonlyMap<string, IntakeLogEntry>): FindLogged {
  const byContent = new Map<string, IntakeLogEntry>();
  for (const entry of log.values()) {
    if (entry.sha256 !== '' && !byContent.has(entry.sha256)) byContent.set(entry.sha256, entry);
  }
  return (file, sha256) => log.get(file) ?? byContent.get(sha256);
}
