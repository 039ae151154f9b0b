import type { ReceivedFile } from '../domain/submission.ts';
import type { ReadingContext } from '../reading/context.ts';
import type { FormBasis } from '../store/basis.ts';

/** What a thread is started with: the year as the tool's own thread knows it, but for what cannot be handed over. */
export type ThreadStart = {
  readonly context: Omit<ReadingContext, 'formTexts'>;
  /** What the words of the forms are made of. */
  readonly form: FormBasis;
};

/** One file for a thread, small and of a format that is read in the tool's own process. */
export type ThreadJob = {
  readonly received: ReceivedFile;
  readonly bytes: Uint8Array;
  /** Of the entry that the thread makes, as the store has it. */
  readonly key: string;
};

/** The entry, as the store keeps it; null where the file is for the tool's own thread. */
export type ThreadReply = Uint8Array | null;
