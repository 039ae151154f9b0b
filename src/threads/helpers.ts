import type { ReceivedFile } from '../domain/submission.ts';
import { isBounded } from '../io/is-bounded.ts';
import type { ReadingContext } from '../reading/context.ts';
import type { UnderstoodFile } from '../reading/understand-safely.ts';
import type { FormBasis } from '../store/basis.ts';
import type { YearStore } from '../store/year-store.ts';
import type { ReadingHelp } from './help.ts';
import { type ReadingThreads, startReadingThreads } from './reading-threads.ts';

/** Whoever reads files beside the tool's own thread, where there are many to read and processors are free. */
export type Helpers = {
  /** What a helper made of a file that no earlier run knows; null where it is to be read here. */
  readonly understand: (received: ReceivedFile, bytes: Uint8Array) => Promise<UnderstoodFile | null>;
  /** How many files may be held at a time; absent: as without helpers. */
  readonly ahead?: number | undefined;
  readonly stop: () => Promise<void>;
};

/** What helpers need of a run. */
type HelpedRun = {
  readonly cache: Pick<YearStore, 'keyOf' | 'takeEntry'>;
  readonly form: FormBasis;
  readonly help?: ReadingHelp | undefined;
};

/**
 * Helpers for a run: they hand back the very entries that the store keeps, so that a run with them says what one without
 * them says, byte for byte.
 */
export function helpersFor({ cache, form, help }: HelpedRun, context: ReadingContext): Helpers {
  if (help === undefined) return { understand: async () => null, stop: async () => undefined };
  const { formTexts: _, ...given } = context;
  let asked = 0;
  let started: ReadingThreads | null = null;
  return {
    understand: async (received, bytes) => {
      asked += 1;
      if (asked <= help.after || !isBounded(bytes, received.file)) return null;
      started ??= startReadingThreads({ context: given, form }, help);
      const key = await cache.keyOf(received, context);
      const entry = await started.understand({ received, bytes, key });
      return entry === null ? null : cache.takeEntry(key, entry);
    },
    ahead: 2 * help.threads + 2,
    stop: async () => started?.stop(),
  };
}
