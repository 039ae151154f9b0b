import { availableParallelism } from 'node:os';
import type { ReadingBounds } from './limits.ts';
import type { ReadingJob } from './reading-messages.ts';
import { type ReadingOutcome, type ReadingProcess, startReadingProcess } from './reading-process.ts';

/** Hands jobs to a few reading processes; a process that failed is replaced by the next job. */
export type ReadingQueue = {
  readonly run: (job: ReadingJob) => Promise<ReadingOutcome>;
  readonly stop: () => Promise<void>;
};

/** A queue that starts its processes when they are first needed. */
export function createReadingQueue(bounds: ReadingBounds): ReadingQueue {
  const idle: ReadingProcess[] = [];
  const busy = new Set<ReadingProcess>();
  const waiting: (() => void)[] = [];
  const most = Math.max(1, Math.min(4, availableParallelism() - 1));
  let isStopped = false;

  const take = async (): Promise<ReadingProcess | null> => {
    while (busy.size >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    if (isStopped) return null;
    const process = idle.pop() ?? startReadingProcess(bounds);
    busy.add(process);
    return process;
  };

  return {
    run: async (job) => {
      const process = await take();
      if (process === null) return { kind: 'died' };
      try {
        return await process.run(job);
      } finally {
        busy.delete(process);
        if (process.isUsable() && !isStopped) idle.push(process);
        else await process.stop();
        waiting.shift()?.();
      }
    },
    stop: async () => {
      isStopped = true;
      await Promise.all([...idle, ...busy].map((process) => process.stop()));
    },
  };
}
