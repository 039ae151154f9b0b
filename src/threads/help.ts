/** Threads that may read files beside the tool's own. */
export type ReadingHelp = {
  readonly threads: number;
  /** So many files the tool reads alone. */
  readonly after: number;
  /** The program of a thread. */
  readonly entry: URL;
};

/** So many files are read sooner by the tool alone than threads are up and warm. */
const READ_ALONE = 100;

/**
 * The help that a machine of so many processors has to give. Of two, one is the tool's own, and one more gains nothing; more
 * than four threads are not fed in time. The tool as it is installed has the program of a thread beside it; its sources have not.
 */
export function helpOf(processors: number, entry = threadEntry()): ReadingHelp | undefined {
  if (processors < 3 || entry === null) return undefined;
  return { threads: Math.min(4, processors - 1), after: READ_ALONE, entry };
}

function threadEntry(): URL | null {
  return import.meta.url.endsWith('.ts') ? null : new URL('./reading-thread.js', import.meta.url);
}
